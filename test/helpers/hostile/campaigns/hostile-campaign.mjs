/**
 * Hostile campaigns: what an attacker who controls a campaign could publish to freeze the pages that show it. All names and numbers
 * are made up.
 */
import {randomFrom} from '../../run/random.mjs';
import {EVENT_KINDS} from './events.mjs';
import {LIST_KINDS} from './lists.mjs';
import {SHAPE_KINDS} from './shapes.mjs';
import {TEXT_KINDS} from './texts.mjs';

/** Bytes that a campaign may have without `max-bytes`. */
const MOST = 2_000_000;

/** The number of campaigns that are mixed from several kinds. */
const MIXTURES = 20;

/** The day is today, when the steps for it are shown. */
const HEAD = {
  version: 1,
  name: 'A captured campaign',
  date: new Date().toISOString().slice(0, 10),
  updated: '2023-05-19',
};

/** For each kind, content of `room` bytes: members of a campaign, or JSON; `random` returns numbers from 0 to 1. */
const KINDS = {...LIST_KINDS, ...EVENT_KINDS, ...TEXT_KINDS, ...SHAPE_KINDS};

const mixed = (room, random) => {
  const kinds = [LIST_KINDS, EVENT_KINDS, TEXT_KINDS].flatMap(Object.values);
  const chosen = [1, 2, 3, 4].map(() => kinds[Math.floor(random() * kinds.length)]);
  return Object.assign({}, ...chosen.map(kind => kind(Math.floor(room / 4), random)));
};

const mixtures = Array.from({length: MIXTURES}, (_, index) => [`mixture ${index + 1}`, mixed]);

const ALL = Object.entries({...KINDS, ...Object.fromEntries(mixtures)});

/** The names of the kinds. */
export const HOSTILE_KINDS = ALL.map(([kind]) => kind);

/**
 * The JSON of a hostile campaign, the same for the same arguments on the same day.
 *
 * @param {string} kind - One of `HOSTILE_KINDS`.
 * @param {number} [seed] - The seed of random values.
 * @param {number} [size] - The largest number of bytes; most kinds have nearly as many.
 */
export function hostileCampaign(kind, seed = 1, size = MOST) {
  const index = HOSTILE_KINDS.indexOf(kind);
  const made = ALL[index][1](size - 1_000, randomFrom(seed + index));
  return typeof made === 'string' ? made : JSON.stringify({...HEAD, ...made});
}
