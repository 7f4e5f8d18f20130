// `npm run lint:renderable`: fails where a template of src would show a boolean or a bare number; see src/base/drawing/renderable.ts.
import ts from 'typescript';

import {unrenderable} from './renderable.mjs';

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {fileNames, options} = ts.parseJsonConfigFileContent({...config, include: ['src']}, ts.sys, '.');
const found = unrenderable(ts.createProgram(fileNames, options), [
  'src/base/',
  'src/parts/',
  'src/elements/',
]);

for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
