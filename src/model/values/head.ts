import * as v from 'valibot';
import {day, dayOrInstant} from '../days/day.js';
import {link} from './address.js';
import {object} from './object.js';
import type {Section} from './section.js';
import {languageTag} from './language-tag.js';
import {text} from './text.js';
import {timeZone} from './time-zone.js';

/** The version of the feed that this library reads. */
export const VERSION = 1;

/** What a campaign says of itself. */
export const campaignHead = object({
  version: v.picklist([VERSION]),
  name: text,
  /** The day of the campaign. */
  date: v.optional(day),
  /** IANA name of the zone in which a day of the campaign begins and ends; that of Belarus where it is not given. */
  timeZone: v.optional(timeZone),
  theme: v.optional(text),
  /** The campaign's own page. */
  url: v.optional(link),
  /** The languages in which the campaign speaks. */
  languages: v.optional(v.array(languageTag)),
  /** When this file last changed. */
  updated: dayOrInstant,
  /** Ids of list items that must not be shown any more. */
  withdrawn: v.optional(v.array(v.string())),
});

export type CampaignHead = v.InferOutput<typeof campaignHead>;

/** No section at all: for what shows a campaign by its head, whichever sections it has. */
export const headOnly: Section<object> = {name: 'head', schema: object({}), absent: {}};
