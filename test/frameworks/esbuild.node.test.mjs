import {testFramework} from './helpers/framework.mjs';

testFramework('esbuild');
