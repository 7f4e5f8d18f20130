import * as v from 'valibot';
import {addDays, day, dayOrInstant, localDay} from '../days/day.js';
import {link} from '../values/addresses/address.js';
import {MOST_LANGUAGES} from './by-language.js';
import {list} from './list.js';
import {object} from './object.js';
import type {Section} from './section.js';
import {languageTag} from '../values/text/language-tag.js';
import {text} from '../values/text/text.js';
import {timeZone} from '../values/time-zone.js';

/** The version of the feed that this library reads. */
export const VERSION = 1;

/** What each file of a campaign says about itself. */
export const fileHead = object({
  version: v.picklist([VERSION]),
  /** When the campaign's data last changed. */
  updated: dayOrInstant,
  /**
   * The last day on which the file is valid. After it, people, addresses, donation, sign-up and channels are not
   * shown, links are text, and figures are in the past tense.
   */
  expires: v.optional(day),
  /** Grows with each publication: an open page never goes back to a file with a lower one. */
  serial: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /**
   * The path of the file from the campaign's folder, such as "campaign.en.json": where a page names a key, a signed file
   * counts at this address alone.
   */
  file: v.optional(v.pipe(v.string(), v.regex(/^[\w./-]{1,200}$/, 'Expected a path: "campaign.en.json"'))),
  /** Ids of list items that must no longer be shown; compared without case and without spaces around them. */
  withdrawn: v.optional(v.array(v.string())),
});

/** The head of a campaign: what it says about itself. */
export const campaignHead = object({
  ...fileHead.entries,
  name: text,
  /** The day of the campaign. */
  date: v.optional(day),
  /** IANA name of the time zone in which the campaign's days begin and end; the zone of Belarus if absent. */
  timeZone: v.optional(timeZone),
  theme: v.optional(text),
  /** The campaign's own page. */
  url: v.optional(link),
  /** The languages in which the campaign is written. */
  languages: v.optional(list(languageTag, MOST_LANGUAGES)),
});

export type FileHead = v.InferOutput<typeof fileHead>;
export type CampaignHead = v.InferOutput<typeof campaignHead>;

/** Whether the file has expired at `now`, by the reader's own day; never without a day on which it expires. */
export const hasExpired = (head: Pick<CampaignHead, 'expires'> | undefined, now: Date): boolean =>
  !!head?.expires && localDay(now) > head.expires;

/** The most days from today on for which people may be shown: whoever publishes no more takes them down. */
const MOST_DAYS_OF_PEOPLE = 15;

/** Whether people with this end may not be shown at `now`: it has passed, is missing, or is more than 15 days ahead. */
export const hasEnded = ({expires}: Pick<FileHead, 'expires'>, now: Date): boolean =>
  !expires || hasExpired({expires}, now) || expires > addDays(localDay(now), MOST_DAYS_OF_PEOPLE);

/** An empty section: for an element that needs only the head of the campaign, whichever sections it has. */
export const headOnly: Section<object> = {name: 'head', schema: object({}), absent: {}};
