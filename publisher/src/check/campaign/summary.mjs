import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {comparable, inOneLanguage, shownLanguage} from 'solidarity-widgets/campaign-tools';
import {textsMissing} from '../missing-texts.mjs';

const compressed = promisify(brotliCompress);

/**
 * A campaign in figures.
 *
 * @typedef {object} Summary
 * @property {{all: number, shown: number, leftOut: number}} events - What is neither shown nor left out for a fault is withdrawn.
 * @property {{[section in 'people' | 'stories' | 'poems']: {all: number, shown: number}}} people
 * @property {{language: string, missing: number, bytes?: number}[]} languages - For each language of the campaign how many texts it
 *   lacks, and what a reader downloads, after brotli; not known if nothing of the campaign can be read, or if nobody asks.
 */

/** @returns {Promise<Summary>} */
export async function summaryOf(subject, {weigh}) {
  const {json, reading, languages} = subject;
  const missing = textsMissing(subject);
  const events = listAt(json, 'events');
  return {
    events: {
      all: events.length,
      shown: reading.sections.events?.length ?? 0,
      leftOut: leftOut(events, reading),
    },
    people: Object.fromEntries(
      Object.entries({people: 'persons', stories: 'people', poems: 'works'}).map(([section, list]) => [
        section,
        {all: listAt(json, section, list).length, shown: reading.sections[section]?.[list]?.length ?? 0},
      ]),
    ),
    languages: await Promise.all(
      languages.map(async language => ({
        language,
        missing: missing.filter(each => each.languages.includes(language)).length,
        ...(weigh && reading.head && {bytes: await weight(subject, language)}),
      })),
    ),
  };
}

const listAt = (json, ...keys) => {
  const list = keys.reduce((value, key) => value?.[key], json);
  return Array.isArray(list) ? list : [];
};

function leftOut(events, {head, sections, faults}) {
  const withdrawn = new Set((head?.withdrawn ?? []).map(comparable));
  const counting = events.filter(event => !withdrawn.has(comparable(event?.id)));
  if (!sections.events) return counting.length;
  const faulty = new Set(faults.flatMap(({path}) => /^events\[(\d+)\]/.exec(path)?.[1] ?? []));
  return [...faulty].length;
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
