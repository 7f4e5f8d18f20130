import * as v from 'valibot';
import {identifier, lookalikes} from '../values/identifier.js';
import {link} from '../values/addresses/address.js';
import {NETWORK_IDS} from '../sharing/networks.js';
import {list} from '../schema/list.js';
import {object} from '../schema/object.js';
import type {Section} from '../schema/section.js';
import {text} from '../values/text/text.js';

/** Networks that have accounts to follow, but no link for sharing a message. */
export const FOLLOW_ONLY_NETWORKS = {instagram: 'Instagram', youtube: 'YouTube', tiktok: 'TikTok'} as const;

type FollowOnlyNetworkId = keyof typeof FOLLOW_ONLY_NETWORKS;

/** The network of a channel. */
export const channelNetwork = v.picklist([
  ...NETWORK_IDS,
  ...(Object.keys(FOLLOW_ONLY_NETWORKS) as FollowOnlyNetworkId[]),
]);

/** A place to follow the campaign: a channel, an account, a mailing list. */
export const channel = object({
  /** Stable over the life of the channel: `withdrawn` refers to it. */
  id: v.optional(identifier),
  name: text,
  /** The network that it is on; absent for its own website. */
  network: v.optional(channelNetwork),
  url: link,
});

export const channelsSchema = list(channel, 100);

export type ChannelNetwork = v.InferOutput<typeof channelNetwork>;
export type Channel = v.InferOutput<typeof channel>;

export const channels: Section<Channel[]> = {
  name: 'channels',
  schema: channelsSchema,
  hints: lookalikes,
  afterExpiry: () => undefined,
};

/** Whether `id` is a network that can only be followed, not shared to. */
export function isFollowOnly(id: ChannelNetwork): id is FollowOnlyNetworkId {
  return id in FOLLOW_ONLY_NETWORKS;
}
