// Makes the WordPress plugin of integrations/wordpress, of what is generated and of the library: a zip to install, and the same
// unpacked. Needs `npm run build` and `npm run publisher` before.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {refuseOldBuild} from './fresh-build.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLUGIN = path.join(ROOT, 'integrations/wordpress');
const NAME = 'solidarity-widgets';

async function main() {
  await refuseOldBuild(ROOT);
  const {generatedFiles, writtenFiles} = await import('./plugin-files.mjs');
  const generated = await generatedFiles(ROOT);
  await writeFolder(path.join(PLUGIN, 'generated'), inGenerated(generated));

  const files = new Map([...(await writtenFiles(ROOT)), ...generated]);
  await writeFolder(path.join(PLUGIN, 'build', NAME), files);
  // Last, so that the unpacked plugin is whole even where the library for zips is not installed.
  const {zipOf} = await import('./zip.mjs');
  const bytes = [...files].map(([name, content]) => [name, new Uint8Array(Buffer.from(content))]);
  const zip = zipOf(NAME, new Map(bytes));
  await writeFile(path.join(PLUGIN, 'build', `${NAME}.zip`), zip);
  console.log(
    `integrations/wordpress/build/${NAME}.zip: ${files.size} files, ${Math.round(zip.length / 1024)} KB.`,
  );
}

/** In `generated`, `generated/elements.php` is `elements.php`. */
const inGenerated = files =>
  new Map([...files].map(([name, content]) => [name.replace(/^generated\//, ''), content]));

async function writeFolder(folder, files) {
  await rm(folder, {recursive: true, force: true});
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
