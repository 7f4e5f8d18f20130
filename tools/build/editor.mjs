// Makes the campaign editor, publisher/dist/editor/campaign-editor.html: one file that works from a disk. Its scripts, its style, its
// fonts and the publisher's own code are in it, and its policy names them by their digests, so that nothing else can run.
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {nodeModulesPolyfillPlugin} from 'esbuild-plugins-node-modules-polyfill';
import {licencesIn} from './editor-licences.mjs';
import {previewPage} from './preview-page.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = name => path.join(ROOT, name);
const IN_MEMORY = name => at(`site/editor/folder/in-memory/${name}.mjs`);

/** What the publisher's code has from Node, from a folder in memory. */
const ALIASES = {
  'node:crypto': IN_MEMORY('crypto'),
  'node:fs': IN_MEMORY('fs'),
  'node:fs/promises': IN_MEMORY('fs-promises'),
  'node:module': IN_MEMORY('module'),
  'node:os': IN_MEMORY('os'),
  'node:timers/promises': IN_MEMORY('timers-promises'),
  'node:util': IN_MEMORY('util'),
  'node:zlib': IN_MEMORY('zlib'),
  sharp: IN_MEMORY('sharp'),
  'solidarity-widgets/campaign-tools': at('src/campaign-tools.ts'),
};

/** Puts them in their places before anything else is looked for. */
const inMemory = {
  name: 'in-memory',
  setup({onResolve}) {
    onResolve({filter: /^(?:node:|sharp$|solidarity-widgets\/)/}, ({path: name}) =>
      Object.hasOwn(ALIASES, name) ? {path: ALIASES[name]} : undefined,
    );
  },
};

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  define: {'process.env.NODE_ENV': '"production"', 'import.meta.url': '""'},
};

const preview = await previewPage();
const page = await build({
  ...shared,
  entryPoints: ['site/editor/page/main.tsx'],
  jsx: 'automatic',
  define: {...shared.define, PREVIEW_PAGE: JSON.stringify(preview.page)},
});
const worker = await build({
  ...shared,
  entryPoints: ['site/editor/folder/worker.mjs'],
  plugins: [
    inMemory,
    nodeModulesPolyfillPlugin({
      globals: {Buffer: true, process: true},
      modules: ['buffer', 'events', 'path', 'process', 'stream', 'string_decoder', 'url', 'util'],
    }),
  ],
});
const style = await build({
  ...shared,
  entryPoints: ['site/editor/styles/editor.css'],
  loader: {'.woff2': 'dataurl'},
});

const textOf = ({outputFiles}) => outputFiles[0].text;
// Neither ends a script in HTML, and both are the same in JavaScript, where they are in texts alone.
const inScript = code => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
const script = inScript(textOf(page));
const css = textOf(style);

const digest = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = {
  'default-src': "'none'",
  // The frame of the preview also obeys the policy of the page around it.
  'script-src': `${digest(script)} ${preview.scriptHash}`,
  'style-src': digest(css),
  'img-src': 'blob: data:',
  'font-src': 'data:',
  'worker-src': 'blob:',
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};
const policy = Object.entries(POLICY)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<title>Campaign editor</title>
<style>${css}</style>
</head>
<body spellcheck="false" translate="no">
<div id="editor"></div>
<!-- folder -->
<script type="text/plain" id="worker">${inScript(textOf(worker))}</script>
<script>${script}</script>
</body>
</html>
<!--
${await licencesIn([page, worker, style], ROOT)}
-->
`;

await mkdir(at('publisher/dist/editor'), {recursive: true});
await writeFile(at('publisher/dist/editor/campaign-editor.html'), html);
console.log(`publisher/dist/editor/campaign-editor.html: ${(html.length / 1e6).toFixed(1)} MB.`);
