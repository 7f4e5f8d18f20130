import * as v from 'valibot';
import {day, dayOrInstant} from '../days/day.js';
import {link} from '../values/address.js';
import {object} from './object.js';
import type {Section} from './section.js';
import {languageTag} from '../values/language-tag.js';
import {text} from '../values/text.js';
import {timeZone} from '../values/time-zone.js';

/** The version of the feed that this library reads. */
export const VERSION = 1;

/** The head of a campaign: what it says about itself. */
export const campaignHead = object({
  version: v.picklist([VERSION]),
  name: text,
  /** The day of the campaign. */
  date: v.optional(day),
  /** IANA name of the time zone in which the campaign's days begin and end; the zone of Belarus if absent. */
  timeZone: v.optional(timeZone),
  theme: v.optional(text),
  /** The campaign's own page. */
  url: v.optional(link),
  /** The languages in which the campaign is written. */
  languages: v.optional(v.array(languageTag)),
  /** When the campaign's data last changed. */
  updated: dayOrInstant,
  /** Ids of list items that must no longer be shown. */
  withdrawn: v.optional(v.array(v.string())),
});

export type CampaignHead = v.InferOutput<typeof campaignHead>;

/** An empty section: for an element that needs only the head of the campaign, whichever sections it has. */
export const headOnly: Section<object> = {name: 'head', schema: object({}), absent: {}};
