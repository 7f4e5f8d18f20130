import {testFramework} from './helpers/framework.mjs';

testFramework('parcel');
