import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';
import {categoriesOf, categoryOf, wordsConfig} from '../words/xliff.mjs';

/**
 * The words of every language as pure data: a map from path to content, and the digests by language that go into the
 * scripts.
 */
export async function wordsFiles() {
  const {targetLocales} = await wordsConfig();
  const files = new Map();
  const digests = {};
  for (const locale of targetLocales) {
    const content = JSON.stringify(await wordsOf(locale));
    const digest = createHash('sha256').update(content).digest('base64');
    // The script derives the name from the digest in the same way.
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
        .filter(([id]) => isSaid(id, locale))
        .map(([id, message]) => [id, plain(id, message)]),
    ),
    formats,
  };
}

/** Whether the language ever says `id`: translators fill in every plural form of the source, and it may have fewer. */
function isSaid(id, locale) {
  const category = categoryOf(id);
  return !category || categoriesOf(locale).includes(category);
}

/** A message as data, in the form that `msg()` reads: words alone, or words and the numbers of the values between them. */
function plain(id, message) {
  if (typeof message === 'string') return message;
  const {strTag, strings, values} = message;
  if (!strTag) throw new Error(`${id} holds markup: a message is plain words or str`);
  return {strTag, strings, values};
}
