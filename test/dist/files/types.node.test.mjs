import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import typescript from 'typescript';

import {DIST, ROOT} from '../helpers/built.mjs';
import {manifest, projectWithPackage} from '../helpers/installed.mjs';

/** The pages of `test/types`, which also say what types must refuse. */
const PAGES = path.join(ROOT, 'test/types');

/** An older one, which another package brings: two of them in our own package.json would both install `tsc`. */
const olderTypeScript = createRequire(fileURLToPath(import.meta.resolve('@arethetypeswrong/core')))(
  'typescript',
);

/** What the compiler reports of the files of a project and of our package in it; other packages are linked, so elsewhere. */
function errorsOf(ts, folder, files) {
  const program = ts.createProgram(
    files.map(file => path.join(folder, file)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
    },
  );
  const isOurs = ({file}) => !file || !path.relative(folder, file.fileName).startsWith('..');
  const errors = ts.getPreEmitDiagnostics(program).filter(isOurs);
  return ts.formatDiagnostics(errors, {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: name => name,
    getNewLine: () => '\n',
  });
}

describe('the published types', () => {
  it('hold in pages of every framework, and refuse what is wrong there', t => {
    const {folder, remove} = projectWithPackage(Object.keys(manifest.peerDependencies));
    t.after(remove);
    const pages = readdirSync(PAGES);
    assert.ok(pages.length > 5, pages.join());
    cpSync(PAGES, folder, {recursive: true});
    assert.equal(errorsOf(typescript, folder, pages), '');
  });

  it('hold in an older TypeScript, where no framework is installed', t => {
    const {folder, remove} = projectWithPackage();
    t.after(remove);
    cpSync(path.join(PAGES, 'page.ts'), path.join(folder, 'page.ts'));
    writeFileSync(path.join(folder, 'jsx.ts'), "import type {} from 'solidarity-widgets/jsx';");
    assert.match(olderTypeScript.version, /^5\./);
    assert.equal(errorsOf(olderTypeScript, folder, ['page.ts', 'jsx.ts']), '');
  });

  it('have no members that are internal', () => {
    const files = readdirSync(path.join(DIST, 'types'), {recursive: true}).filter(file =>
      file.endsWith('.d.ts'),
    );
    assert.ok(files.length > 100, `${files.length} files`);
    const isInternal = file => readFileSync(path.join(DIST, 'types', file), 'utf8').includes('@internal');
    assert.deepEqual(files.filter(isInternal), []);
  });
});
