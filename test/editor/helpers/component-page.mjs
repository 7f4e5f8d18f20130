import {createHash} from 'node:crypto';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {build} from 'esbuild';
import {previewPage} from '../../../tools/build/preview-page.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The policy of the editor's page, as strict as it can be. */
const policyWith = (...scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'none'",
    'img-src blob: data:',
    "frame-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const hashOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page on the disk with a part of the editor, under its policy; it is removed after all tests.
 *
 * @param {string} code - The script, in TSX; paths are those of the project.
 * @param {{hasPreview?: boolean}} [needs] - Whether it shows the preview.
 * @returns {Promise<string>} The address of the page.
 */
export async function componentPage(code, {hasPreview = false} = {}) {
  const {page, scriptHash} = hasPreview ? await previewPage() : {page: '', scriptHash: ''};
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: ROOT, loader: 'tsx'},
    bundle: true,
    ignoreAnnotations: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    minify: true,
    define: {PREVIEW_PAGE: JSON.stringify(page), 'process.env.NODE_ENV': '"production"'},
    write: false,
  });
  const script = outputFiles[0].text;
  const folder = await mkdtemp(path.join(tmpdir(), 'editor-'));
  after(() => rm(folder, {recursive: true}));
  const file = path.join(folder, 'page.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyWith(hashOf(script), scriptHash)}">
<title>A part of the editor</title></head>
<body><div id="editor"></div></body><script>${script}</script></html>`,
  );
  return pathToFileURL(file).href;
}
