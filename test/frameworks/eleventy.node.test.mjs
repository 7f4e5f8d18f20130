import {testFramework} from './helpers/framework.mjs';

testFramework('eleventy');
