import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';
import {categoryOf, wordsConfig} from '../words/xliff.mjs';

/**
 * The translations of every language as JSON: `files`, a map from path to content, and `digests`, the digests by
 * language for the scripts.
 */
export async function wordsFiles() {
  const {targetLocales} = await wordsConfig();
  const files = new Map();
  const digests = {};
  for (const locale of targetLocales) {
    const content = JSON.stringify(await wordsOf(locale));
    const digest = createHash('sha256').update(content).digest('base64');
    // src/embed/beside-script.ts derives the name from the digest in the same way.
    files.set(`words/${locale}.${digest.replace(/\W/g, '').slice(0, 8)}.json`, content);
    digests[locale] = digest;
  }
  return {files, digests};
}

async function wordsOf(locale) {
  const folder = path.resolve('src/i18n/generated');
  const {outputFiles} = await build({
    stdin: {
      contents: `export {templates} from './${locale}.ts'; export {default as formats} from './formats/${locale}.ts';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
  });
  const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  const {templates, formats} = await import(module);
  return {
    templates: Object.fromEntries(
      Object.entries(templates)
        .filter(([id]) => isUsed(id, formats))
        .map(([id, message]) => [id, toData(id, message)]),
    ),
    formats,
  };
}

/**
 * Whether a script ever shows the message `id`: some plural forms are for fractions, and all our numbers are whole; and what is
 * only said in published files, `published.…`, needs no reader to load it.
 */
function isUsed(id, {plurals}) {
  const category = categoryOf(id);
  return !id.startsWith('published.') && (!category || category in plurals);
}

/** A message as JSON data that `msg()` can read: a string, or strings and the indices of the values between them. */
function toData(id, message) {
  if (typeof message === 'string') return message;
  const {strTag, strings, values} = message;
  if (!strTag) throw new Error(`${id} contains markup: a message must be a plain string or str`);
  return {strTag, strings, values};
}
