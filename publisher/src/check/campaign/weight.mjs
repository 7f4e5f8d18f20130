import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {inOneLanguage, shownLanguage} from 'solidarity-widgets/campaign-tools';

const compressed = promisify(brotliCompress);

/**
 * A summary with what the campaign weighs in each language.
 *
 * @param {import('./summary.mjs').Summary} summary - Of the campaign.
 * @param {import('./subject.mjs').Subject} subject - The campaign.
 * @returns {Promise<import('./summary.mjs').Summary>} The same without a weight if nothing of the campaign can be read.
 */
export async function weighed(summary, subject) {
  if (!subject.reading.head) return summary;
  const languages = summary.languages.map(async each => ({
    ...each,
    bytes: await weight(subject, each.language),
  }));
  return {...summary, languages: await Promise.all(languages)};
}

/** Characters above which the best compression takes seconds: the usual one of web servers is taken then. */
const LARGE = 1_000_000;

/** The bytes that a reader of `language` downloads: the campaign in this language, after brotli. */
async function weight({json, now}, language) {
  const day = now.toISOString().slice(0, 10);
  const known = new Map();
  const choose = available => {
    const id = available.join();
    if (!known.has(id)) known.set(id, shownLanguage(language, available));
    return known.get(id);
  };
  const text = JSON.stringify(inOneLanguage(json, choose, day));
  const quality = text.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
  return (await compressed(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}})).length;
}
