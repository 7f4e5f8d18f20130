import * as v from 'valibot';
import {identifier, lookalikes} from '../values/identifier.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {peopleIn} from '../schema/people-in.js';
import {latestDay} from '../days/day.js';
import {asConsented, consent, consentFaults} from '../values/consent.js';
import {age, birthDate, isMinor, minorFaults} from '../values/minor.js';
import {personStatus} from '../values/person-status.js';
import {project} from '../values/project.js';
import {within, withinEach, type Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {languageTag} from '../values/text/language-tag.js';
import {text} from '../values/text/text.js';
import {futureDayFault} from '../schema/future-day-fault.js';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));

/** A poem in one language. */
export const verse = object({
  inLanguage: languageTag,
  /** The title, where the poem has one. */
  name: v.optional(line),
  /** The lines, at most 1,000, separated by `\n`; an empty line separates stanzas. */
  text: v.pipe(
    v.string(),
    v.maxLength(20_000),
    v.regex(/^(?=\s*\S)(?:[^\n]*\n){0,999}[^\n]*$/, 'Expected 1 to 1,000 lines of a poem'),
  ),
});

/** A poem in the language of its author, and its translations. */
export const poem = object({
  /** Stable over the life of the poem: `withdrawn` and the pick of the day refer to it. */
  id: identifier,
  /** Who wrote it. */
  author: object({
    /** The name, in the script of each language. */
    name: text,
    status: personStatus,
    /** A page about the person. */
    url: v.optional(link),
    /** Never shown: it keeps out people under 18. */
    birthDate: v.optional(birthDate),
    age: v.optional(age),
  }),
  consent,
  original: verse,
  translations: v.optional(list(object({...verse.entries, translator: text}), 50), []),
  source,
});

/** Poems by political prisoners, and the project that collects them. */
export const poemsSchema = object({
  project: v.optional(project),
  works: v.optional(list(poem, 2_000), []),
});

/** A poem in one language; a translation names its translator. */
export type Verse = v.InferOutput<typeof verse> & {readonly translator?: v.InferOutput<typeof text>};
export type Poem = v.InferOutput<typeof poem>;
export type Poems = v.InferOutput<typeof poemsSchema>;

/** What of `poem` may be shown on the ISO day `day`; nothing without consent to the poem and to the name. */
function shownPoem(poem: Poem, day: string): Poem | undefined {
  const {birthDate, age, ...author} = poem.author;
  if (isMinor({birthDate, age}, day)) return undefined;
  return asConsented(
    {...poem, author},
    {consent: poem.consent, status: author.status},
    ['name', 'poem'],
    {},
    day,
  );
}

export const poems: Section<Poems> = {
  name: 'poems',
  schema: poemsSchema,
  afterExpiry: ({project}) => ({project, works: []}),
  people: peopleIn('poems', 'works', poem, shownPoem),
  hints: ({works}, withdrawn, raw) => lookalikes(works, withdrawn, (raw as Poems).works),
  faults: ({works}, now) =>
    within(
      'works',
      withinEach(works, ({author, consent}) => [
        ...within('author', minorFaults(author, latestDay(now))),
        ...consentFaults(consent, now),
        ...futureDayFault(author.status.asOf, ['author', 'status', 'asOf'], now),
      ]),
    ),
};

/**
 * The stanzas of a poem, each an array of its lines. Leading spaces and runs of spaces are kept: a leading space, and
 * all but the last of a run, become no-break spaces.
 */
export function stanzasOf(text: string): string[][] {
  const stanzas: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim()) stanzas.at(-1)!.push(line.trimEnd().replace(/^\s|\s(?=\s)/g, '\u00a0'));
    else stanzas.push([]);
  }
  return stanzas.filter(({length}) => length > 0);
}
