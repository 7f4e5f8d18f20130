import * as v from 'valibot';
import {channelsSchema} from './channels.js';
import {donationSchema} from './donation.js';
import {eventsSchema} from './events.js';
import {exitSchema} from './exit.js';
import {figuresSchema} from './figures.js';
import {hashtagsSchema} from './hashtags.js';
import {campaignHead} from './head.js';
import {initiativesSchema} from './initiatives.js';
import {lettersSchema} from './letters.js';
import {object} from './object.js';
import {poemsSchema} from './poems.js';
import {storiesSchema} from './stories.js';
import {signUpSchema} from './sign-up.js';
import {videoSchema} from './video.js';
import {postcardsSchema} from './postcards.js';
import {todaySchema} from './today.js';

/**
 * One campaign, whole: what a feed may hold. Elements read their own section only, so that one wrong section leaves the
 * others standing; this whole is what `schema/campaign.schema.json` is generated from.
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
  poems: v.optional(poemsSchema),
  video: v.optional(videoSchema),
  signUp: v.optional(signUpSchema),
  today: v.optional(todaySchema),
  postcards: v.optional(postcardsSchema),
  exit: v.optional(exitSchema),
});

/** A campaign as whoever publishes it writes it. */
export type Campaign = v.InferInput<typeof campaign>;
