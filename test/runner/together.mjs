/** The process of the test files that TEST_TOGETHER names, a JSON list of paths: each browser starts once for all of them. */
import {pathToFileURL} from 'node:url';

import {importTogether} from '../dist/helpers/browsers.mjs';

await importTogether(JSON.parse(process.env.TEST_TOGETHER).map(file => pathToFileURL(file).href));
