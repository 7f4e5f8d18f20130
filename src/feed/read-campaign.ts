import {is} from 'valibot';
import type {CampaignHead} from '../model/schema/head.js';
import type {Section} from '../model/schema/section.js';
import {channels} from '../model/sections/channels.js';
import {donation} from '../model/sections/donation.js';
import {events} from '../model/sections/events.js';
import {figures} from '../model/sections/figures.js';
import {hashtags} from '../model/sections/hashtags.js';
import {initiatives} from '../model/sections/initiatives.js';
import {letters} from '../model/sections/letters.js';
import {people} from '../model/sections/people.js';
import {poems} from '../model/sections/poems.js';
import {postcards} from '../model/sections/postcards.js';
import {signUp} from '../model/sections/sign-up.js';
import {stories} from '../model/sections/stories.js';
import {peopleFile, peopleFileOf} from '../model/values/people-file.js';
import {today} from '../model/sections/today.js';
import {video} from '../model/sections/video.js';
import {FeedError} from './feed-error.js';
import {readHead, readSection} from './read-section.js';

/** All sections of a campaign. */
const SECTIONS: readonly Section<unknown>[] = [
  channels,
  donation,
  events,
  figures,
  hashtags,
  initiatives,
  letters,
  people,
  poems,
  postcards,
  signUp,
  stories,
  today,
  video,
];

/** A campaign as elements read it. */
export interface CampaignReading {
  /** Absent if the campaign cannot be read at all. */
  readonly head?: CampaignHead;
  /** What is left of each section that the campaign has, by name; absent if an element would show nothing of it. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** Everything that is left out, and why. */
  readonly faults: readonly FeedError[];
  /** Hints for the editor, for which nothing was left out. */
  readonly hints: readonly string[];
}

/** Reads a whole campaign, of unknown shape, as elements would at `now`. No fault is only counted. */
export function readCampaign(json: unknown, now: Date): CampaignReading {
  const faults: FeedError[] = [];
  const hints: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      faults.push(error);
      return undefined;
    }
  };
  const head = attempt(() => readHead(json));
  if (!head) return {sections: {}, faults, hints};
  const file = peopleFileOf(json);
  if (file !== undefined && !is(peopleFile, file))
    faults.push(
      new FeedError('schema', people.name, 'expected the address of a file, such as "people.{lang}.json"'),
    );
  const present = SECTIONS.filter(
    ({name}) => Object.hasOwn(json as object, name) && !(file !== undefined && name === people.name),
  );
  const sections = present.flatMap(section => {
    const reading = attempt(() => readSection(section, json, now, {mostReported: Infinity}));
    faults.push(...(reading?.faults ?? []));
    hints.push(...(reading?.hints ?? []));
    return reading ? [[section.name, reading.value]] : [];
  });
  return {head, sections: Object.fromEntries(sections), faults, hints};
}
