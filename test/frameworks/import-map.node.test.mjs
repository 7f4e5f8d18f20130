import {testFramework} from './helpers/framework.mjs';

testFramework('import-map', {out: '.'});
