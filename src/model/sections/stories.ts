import * as v from 'valibot';
import {day, latestDay} from '../days/day.js';
import {identifier, lookalikes} from '../values/identifier.js';
import {letterAddress} from './letters.js';
import {link} from '../values/addresses/address.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import {peopleIn} from '../schema/people-in.js';
import {asConsented, consent, consentFaults} from '../values/consent.js';
import {age, birthDate, isMinor, minorFaults} from '../values/minor.js';
import {personStatus} from '../values/person-status.js';
import {picture} from '../values/picture.js';
import {project} from '../values/project.js';
import {within, withinEach, type Section} from '../schema/section.js';
import {source} from '../values/source.js';
import {text} from '../values/text/text.js';
import {futureDayFault} from '../schema/future-day-fault.js';

/** The story of a current or former prisoner. Nobody is shown without consent, and every story names its source. */
export const story = object({
  /** Stable over the life of the story: `withdrawn` and the pick of the day refer to it. */
  id: identifier,
  /** The name, in the script of each language. */
  name: text,
  picture: v.optional(picture),
  status: personStatus,
  /** The person's life before prison. */
  before: v.optional(text),
  /** The person's life in prison. */
  inPrison: v.optional(text),
  consent,
  /** Never shown: it keeps out people under 18. */
  birthDate: v.optional(birthDate),
  age: v.optional(age),
  source,
  /** The address for letters; shown only while the person is held. */
  address: v.optional(letterAddress),
  /** Where readers can report a mistake. */
  correction: v.optional(link),
  /** The day on which the story last changed. */
  updated: day,
});

/** Portraits and stories of political prisoners, and the project that collects them. */
export const storiesSchema = object({
  project: v.optional(project),
  people: v.optional(list(story, 2_000), []),
});

export type Story = v.InferOutput<typeof story>;
export type Stories = v.InferOutput<typeof storiesSchema>;

const COVERS = {picture: 'portrait', before: 'story', inPrison: 'story', address: 'address'} as const;

/** What of `story` may be shown on the ISO day `day`; nothing without consent to the name. */
const shownStory = ({birthDate, age, ...story}: Story, day: string): Story | undefined =>
  isMinor({birthDate, age}, day) ? undefined : asConsented(story, story, ['name'], COVERS, day);

export const stories: Section<Stories> = {
  name: 'stories',
  schema: storiesSchema,
  afterExpiry: ({project}) => ({project, people: []}),
  people: peopleIn('stories', 'people', story, shownStory),
  hints: ({people}, withdrawn, raw) => lookalikes(people, withdrawn, (raw as Stories).people),
  faults: ({people}, now) =>
    within(
      'people',
      withinEach(people, ({status, consent, address, updated, ...story}) => [
        ...minorFaults(story, latestDay(now)),
        ...consentFaults(consent, now),
        ...futureDayFault(status.asOf, ['status', 'asOf'], now),
        ...futureDayFault(address?.verifiedOn, ['address', 'verifiedOn'], now),
        ...futureDayFault(updated, ['updated'], now),
      ]),
    ),
};
