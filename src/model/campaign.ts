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
