import {dayAfter} from '../days.mjs';

/** What of an entry goes with which word of a consent, beside what elements leave out by themselves. */
const COVERS = {
  people: {source: 'status', mail: 'address'},
  stories: {source: 'story', correction: 'story'},
  poems: {},
};

/** Of a source that elements need, although nobody agreed to what it tells: who says so, without their page about the person. */
const named = source => source && {name: source.name};

/**
 * An entry as it is published: of what elements do not leave out by themselves only what was agreed to, and of the consent what they
 * need to know.
 *
 * @param {'people' | 'stories' | 'poems'} section - Where it is.
 * @param {any} item - What elements may show of it.
 * @param {string} today - The ISO day on which it is published.
 * @returns {any} A copy; `undefined` if nothing of it is published: whoever is no longer held, and did not agree to the status.
 */
export function asAgreed(section, item, today) {
  const {fields} = item.consent;
  const person = section === 'poems' ? item.author : item;
  const status = publicStatus(person.status, fields, today);
  if (!status) return undefined;
  const members = Object.entries(item).flatMap(([key, value]) => {
    const field = COVERS[section][key];
    if (!field || fields.includes(field)) return [[key, value]];
    return key === 'source' ? [[key, named(value)]] : [];
  });
  const {url, ...author} = person;
  return {
    ...Object.fromEntries(members),
    ...(section === 'poems'
      ? {author: {...author, ...(url && fields.includes('story') && {url}), status}}
      : {status}),
    consent: {on: dayOf(status), fields},
  };
}

/** The status, if it was agreed to; else only that the person is held, as of the day of publishing. */
function publicStatus(status, fields, today) {
  if (fields.includes('status')) return status;
  return status.state === 'held' ? {state: 'held', asOf: today} : undefined;
}

/** The earliest day of a consent that elements accept: the day on which somebody agreed is in the register alone. */
const dayOf = ({state, asOf}) => (state === 'held' ? asOf : dayAfter(asOf, 1));
