import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import typescript from 'typescript';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {DIST, ROOT} from '../helpers/built.mjs';
import {manifest, projectWithPackage} from '../helpers/installed.mjs';

/** The pages of `test/types`, which also say what types must refuse. */
const PAGES = path.join(ROOT, 'test/types');

/** An older one, which another package brings: two of them in our own package.json would both install `tsc`. */
const olderTypeScript = createRequire(fileURLToPath(import.meta.resolve('@arethetypeswrong/core')))(
  'typescript',
);

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.ESNext,
  moduleResolution: typescript.ModuleResolutionKind.Bundler,
  jsx: typescript.JsxEmit.ReactJSX,
  types: [],
};

/** What an editor has of the files of a project. */
function editorOf(ts, folder, files) {
  const {fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath} = ts.sys;
  return ts.createLanguageService({
    getScriptFileNames: () => files.map(file => path.join(folder, file)),
    getScriptVersion: () => '1',
    getScriptSnapshot: file => (fileExists(file) ? ts.ScriptSnapshot.fromString(readFile(file)) : undefined),
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    ...{fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath},
  });
}

/** What the compiler reports of the files of a project and of our package in it; other packages are linked, so elsewhere. */
function errorsIn(editor, ts, folder) {
  const isOurs = ({file}) => !file || !path.relative(folder, file.fileName).startsWith('..');
  const errors = ts.getPreEmitDiagnostics(editor.getProgram()).filter(isOurs);
  return ts.formatDiagnostics(errors, {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: name => name,
    getNewLine: () => '\n',
  });
}

/** What an editor shows of the first `word` in a file. */
function shownAt(editor, file, word) {
  const place = readFileSync(file, 'utf8').indexOf(word);
  assert.ok(place > 0, `${file} has no ${word}`);
  return typescript.displayPartsToString(editor.getQuickInfoAtPosition(file, place + 1)?.documentation);
}

describe('the published types', () => {
  it('hold in pages of every framework, refuse what is wrong there, and explain the rest', t => {
    const {folder, remove} = projectWithPackage(Object.keys(manifest.peerDependencies));
    t.after(remove);
    const pages = readdirSync(PAGES);
    assert.ok(pages.length > 5, pages.join());
    cpSync(PAGES, folder, {recursive: true});
    const pageInPreact = readFileSync(path.join(PAGES, 'react.tsx'), 'utf8').replaceAll('react', 'preact');
    writeFileSync(path.join(folder, 'preact.tsx'), pageInPreact);
    const editor = editorOf(typescript, folder, [...pages, 'preact.tsx']);
    assert.equal(errorsIn(editor, typescript, folder), '');

    const counter = everyElement.find(({tagName}) => tagName === 'solidarity-prisoner-counter');
    const level = counter.attributes.find(({name}) => name === 'heading-level').description;
    const [sentence] = counter.description.split('\n\n');
    for (const page of ['react.tsx', 'preact.tsx', 'solid.tsx']) {
      assert.equal(shownAt(editor, path.join(folder, page), 'heading-level'), level, page);
      assert.equal(shownAt(editor, path.join(folder, page), '<solidarity-prisoner-counter'), sentence, page);
    }
    assert.equal(shownAt(editor, path.join(folder, 'svelte.ts'), 'heading-level'), level);
    assert.equal(shownAt(editor, path.join(folder, 'vue.ts'), 'headingLevel'), level);
  });

  it('hold in an older TypeScript, where no framework is installed', t => {
    const {folder, remove} = projectWithPackage();
    t.after(remove);
    cpSync(path.join(PAGES, 'page.ts'), path.join(folder, 'page.ts'));
    writeFileSync(path.join(folder, 'jsx.ts'), "import type {} from 'solidarity-widgets/jsx';");
    assert.match(olderTypeScript.version, /^5\./);
    const editor = editorOf(olderTypeScript, folder, ['page.ts', 'jsx.ts']);
    assert.equal(errorsIn(editor, olderTypeScript, folder), '');
  });

  it('have no members that are internal', () => {
    const files = readdirSync(path.join(DIST, 'types'), {recursive: true}).filter(file =>
      file.endsWith('.d.ts'),
    );
    assert.ok(files.length > 50, `${files.length} files`);
    const isInternal = file => readFileSync(path.join(DIST, 'types', file), 'utf8').includes('@internal');
    assert.deepEqual(files.filter(isInternal), []);
  });
});
