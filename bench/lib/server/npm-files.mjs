/** Files of installed packages, as jsDelivr and unpkg serve them. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import {packageFolder} from '../subjects.mjs';

const NAME_VERSION_FILE = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?(?:\/(.*))?$/;

/** The file at `name[@version][/file]`. If the package has no minified file of this name, it is minified here, as jsDelivr does. */
export async function npmFile(address) {
  const [, name, file] = NAME_VERSION_FILE.exec(address) ?? [];
  const folder = name && packageFolder(name);
  if (!folder) return undefined;
  const asked = path.join(folder, file || minified(mainFile(folder)));
  const found = fileAt(asked);
  const source = fileAt(asked.replace(/\.min(?=\.(js|css)$)/, ''));
  if (found || !source) return found;
  const loader = source.extension.slice(1);
  const {code} = await esbuild.transform(String(source.body), {minify: true, loader, legalComments: 'none'});
  return {...source, body: Buffer.from(code)};
}

/** A file and its extension; `undefined` if there is none. */
export function fileAt(place) {
  if (!existsSync(place) || !statSync(place).isFile()) return undefined;
  return {body: readFileSync(place), extension: path.extname(place)};
}

function mainFile(folder) {
  const {
    jsdelivr,
    unpkg,
    main = 'index.js',
  } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return jsdelivr ?? unpkg ?? main;
}

function minified(file) {
  return file.replace(/(\.min)?\.js$/, '.min.js');
}
