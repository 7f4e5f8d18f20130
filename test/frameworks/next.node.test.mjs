import {testFramework} from './helpers/framework.mjs';

testFramework('next', {out: 'out'});
