import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The page in the frame of the editor's preview, for `srcdoc`: the whole library and the words of all its languages in one script. Such
 * a frame also obeys the policy of the page around it, which must therefore allow the script, too.
 *
 * @returns {Promise<{page: string, scriptHash: string}>} The page, and the source of its script as a policy names it: "sha256-…" with its
 *   quotes. The editor's own build takes the page as the constant `PREVIEW_PAGE`.
 */
export async function previewPage() {
  const {outputFiles} = await build({
    entryPoints: ['site/editor/preview/frame/frame.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    ignoreAnnotations: true, // `sideEffects` in package.json applies to the package, not to src
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  const script = outputFiles[0].text.trim();
  const [unsafe] = /<\/script|<!--|[\0\r]/i.exec(script) ?? [];
  if (unsafe)
    throw new Error(
      `The script of the preview has ${JSON.stringify(unsafe)}: HTML would read it in another way.`,
    );
  const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  return {page: pageWith(script, policyWith(scriptHash)), scriptHash};
}

/** Nothing is requested, nothing is sent; pictures come from memory. */
const policyWith = scriptHash =>
  [
    "default-src 'none'",
    `script-src ${scriptHash}`,
    'img-src blob: data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const pageWith = (script, policy) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>Preview</title>
</head>
<body><script>${script}</script></body>
</html>
`;
