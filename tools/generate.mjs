// Writes all generated files. With --check it writes none, lists the stale ones and exits with 1.
//
// A generator is a file tools/generate-<what>.mjs that exports a function generate<What>(), which returns a map from
// path, relative to the project, to the text of the file.
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const tools = new URL('./', import.meta.url);
const root = new URL('../', tools);

/** Every generated file: a map from path, relative to the project, to text. */
export async function generateAll() {
  const names = (await readdir(tools)).filter(name => /^generate-.+\.mjs$/.test(name));
  const files = await Promise.all(names.sort().map(filesOf));
  return new Map(files.flatMap(each => [...each]));
}

async function filesOf(name) {
  const functionName = name.slice(0, -'.mjs'.length).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const {[functionName]: generate} = await import(new URL(name, tools));
  if (!generate) throw new Error(`tools/${name} does not export ${functionName}()`);
  return generate();
}

/** The paths of `files` that are missing on disk, or differ there. */
export async function staleFiles(files) {
  const stale = [];
  for (const [path, text] of files) {
    const current = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
    if (current !== text) stale.push(path);
  }
  return stale;
}

async function main(check) {
  const files = await generateAll();
  const stale = await staleFiles(files);
  if (check && stale.length) {
    console.error(`Stale, run npm run generate:\n${stale.map(path => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  for (const path of stale) {
    const file = fileURLToPath(new URL(path, root));
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, files.get(path));
  }
  console.log(`${files.size} generated files, ${stale.length} of them written.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
