import {testFramework} from './helpers/framework.mjs';

testFramework('astro');
