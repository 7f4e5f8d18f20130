import {testFramework} from './helpers/framework.mjs';

testFramework('eleventy-lit', {isDrawn: true});
