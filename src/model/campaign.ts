import * as v from 'valibot';
import {channelsSchema} from './sections/channels.js';
import {donationSchema} from './sections/donation.js';
import {eventsSchema} from './sections/events.js';
import {figuresSchema} from './sections/figures.js';
import {hashtagsSchema} from './sections/hashtags.js';
import {campaignHead} from './schema/head.js';
import {initiativesSchema} from './sections/initiatives.js';
import {lettersSchema} from './sections/letters.js';
import {object} from './schema/object.js';
import {poemsSchema} from './sections/poems.js';
import {peopleSchema} from './sections/people.js';
import {peopleFile} from './values/people-file.js';
import {storiesSchema} from './sections/stories.js';
import {signUpSchema} from './sections/sign-up.js';
import {videoSchema} from './sections/video.js';
import {postcardsSchema} from './sections/postcards.js';
import {todaySchema} from './sections/today.js';

/**
 * The schema of a whole campaign, from which `schema/campaign.schema.json` is generated. Elements validate their own
 * section only, so that an invalid section does not affect the others.
 */
export const campaign = object({
  ...campaignHead.entries,
  figures: v.optional(figuresSchema),
  events: v.optional(eventsSchema),
  hashtags: v.optional(hashtagsSchema),
  letters: v.optional(lettersSchema),
  initiatives: v.optional(initiativesSchema),
  donation: v.optional(donationSchema),
  channels: v.optional(channelsSchema),
  stories: v.optional(storiesSchema),
  /**
   * The names of prisoners; or the address of a file, relative to the campaign's own, with everybody who is shown. In it
   * `{lang}` stands for the language of the reader.
   */
  people: v.optional(v.union([peopleFile, peopleSchema])),
  poems: v.optional(poemsSchema),
  video: v.optional(videoSchema),
  signUp: v.optional(signUpSchema),
  today: v.optional(todaySchema),
  postcards: v.optional(postcardsSchema),
});

/** A campaign as a publisher writes it, before defaults are filled in. */
export type Campaign = v.InferInput<typeof campaign>;

/**
 * A campaign as TypeScript reads it from a `.json` file: for TypeScript a word in it, such as a qualifier, is any
 * `string`, and a version any `number`. The elements check these words when they read the campaign.
 */
export interface CampaignJson extends Widened<Campaign> {
  /** Repeated here: an interface without a member of its own is not named in errors, which would print all of it. */
  readonly name: Widened<Campaign['name']>;
}

/** Where texts of a list have other languages, TypeScript adds those of all to each, as `undefined`. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : T extends object
          ? {readonly [Key in keyof T]: Widened<T[Key]> | (string extends Key ? undefined : never)}
          : T;
