import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rollup/parseAst';

import {DIST, ROOT} from '../helpers/built.mjs';
import {loadedNames, manifest, projectWithPackage} from '../helpers/installed.mjs';

const MODULES = loadedNames.filter(name => name === manifest.name || name.includes('/elements/'));

describe('the package', () => {
  let project;
  before(() => (project = projectWithPackage()));
  after(() => project.remove());

  function runNode(...args) {
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {
      cwd: project.folder,
      encoding: 'utf8',
    });
    return {output: `${stdout}${stderr}`.trim(), status};
  }

  it('exports every file that it publishes', () => {
    const code = `console.log(JSON.stringify(${JSON.stringify(loadedNames)}.map(name => import.meta.resolve(name))))`;
    const {output} = runNode('--input-type=module', '--eval', code);
    const files = JSON.parse(output).map(url => fileURLToPath(url));
    for (const file of files) assert.ok(existsSync(file), `${file} is not there`);

    const root = path.join(project.folder, 'node_modules', manifest.name, 'dist');
    const exported = files.map(file => path.relative(root, file)).filter(file => !file.startsWith('..'));
    const published = readdirSync(root, {recursive: true}).filter(
      file => /\.(js|json|css)$/.test(file) && !/^(elements|react).shared/.test(file),
    );
    assert.deepEqual([...new Set(exported)].sort(), published.sort());
  });

  it('installs only the packages that its modules import, and asks for no other', () => {
    const {dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta} = manifest;
    const modules = readdirSync(DIST, {recursive: true}).filter(file => /\.(js|d\.ts)$/.test(file));
    const imported = modules.flatMap(file => importsOf(readFileSync(path.join(DIST, file), 'utf8'), file));
    const named = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies});
    const isTypes = name => name.startsWith('@types/'); // they are imported by the name of their package
    assert.deepEqual(named.filter(name => !isTypes(name)).sort(), [...new Set(imported)].sort());
    for (const name of Object.keys(peerDependencies)) assert.ok(peerDependenciesMeta[name]?.optional, name);
  });

  it('can be imported in Node, for server-side rendering', () => {
    const code = `await Promise.all(${JSON.stringify(MODULES)}.map(name => import(name)))`;
    assert.deepEqual(runNode('--input-type=module', '--eval', code), {output: '', status: 0});
  });

  it('has types for its elements', () => {
    const file = path.join(project.folder, 'typed.ts');
    const imports = MODULES.map(name => `import '${name}';`).join('\n');
    writeFileSync(
      file,
      `${imports}
      export const status: 'waiting' | 'ready' | 'error' = document.createElement('solidarity-prisoner-counter').status;
      // @ts-expect-error A level is a number.
      document.createElement('solidarity-event-list').headingLevel = 'two';`,
    );
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
    assert.deepEqual(runNode(compiler, ...options.split(' '), file), {output: '', status: 0});
  });
});

/** The packages that a module or its types import. */
function importsOf(code, file) {
  if (file.endsWith('.d.ts'))
    return [...code.matchAll(/^(?:import|export) .*?from '(@[^/']+\/[^/']+|[^./'][^/']*)/gm)].map(
      ([, name]) => name,
    );
  return parseAst(code).body.flatMap(({source}) => (source && packageOf(source.value)) ?? []);
}

/** The package of an import; `undefined` for a path. */
const packageOf = name => /^(?:@[^/]+\/)?[^./@][^/]*/.exec(name)?.[0];
