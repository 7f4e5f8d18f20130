import {comparable} from 'solidarity-widgets/campaign-tools';
import {textsMissing} from '../missing-texts.mjs';

/**
 * A campaign in figures.
 *
 * @typedef {object} Summary
 * @property {{all: number, shown: number, leftOut: number}} events - What is neither shown nor left out for a fault is withdrawn.
 * @property {{[section in 'people' | 'stories' | 'poems']: {all: number, shown: number}}} people
 * @property {{language: string, missing: number, bytes?: number}[]} languages - For each language of the campaign how many texts it
 *   lacks, and what a reader downloads, after brotli; not known if nothing of the campaign can be read, or if nobody asks.
 */

/**
 * @param {import('./subject.mjs').Subject} subject - The campaign.
 * @returns {Summary} It, without what it weighs.
 */
export function summaryOf(subject) {
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
    languages: languages.map(language => ({
      language,
      missing: missing.filter(each => each.languages.includes(language)).length,
    })),
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
