import {testFramework} from './helpers/framework.mjs';

testFramework('next-server', {out: 'out', isDrawn: true});
