import * as v from 'valibot';
import {identifier} from '../values/identifier.js';
import {link} from '../values/address.js';
import {NETWORK_IDS} from '../sharing/networks.js';
import {object} from '../values/object.js';
import type {Section} from '../values/section.js';
import {text} from '../values/text.js';

/** Networks on which one can be followed, but to which nothing can be passed on. */
export const FOLLOW_ONLY_NETWORKS = {instagram: 'Instagram', youtube: 'YouTube', tiktok: 'TikTok'} as const;

type FollowOnlyNetworkId = keyof typeof FOLLOW_ONLY_NETWORKS;

/** Where a channel is. */
export const channelNetwork = v.picklist([
  ...NETWORK_IDS,
  ...(Object.keys(FOLLOW_ONLY_NETWORKS) as FollowOnlyNetworkId[]),
]);

/** Where one can follow the campaign: a channel, an account, a list. */
export const channel = object({
  /** Stable over the life of the channel; `withdrawn` relies on it. */
  id: v.optional(identifier),
  name: text,
  /** The network that it is on; absent for a site of its own. */
  network: v.optional(channelNetwork),
  url: link,
});

export const channelsSchema = v.array(channel);

export type ChannelNetwork = v.InferOutput<typeof channelNetwork>;
export type Channel = v.InferOutput<typeof channel>;

export const channels: Section<Channel[]> = {name: 'channels', schema: channelsSchema};

/** Whether `id` is a network on which one can only be followed. */
export function isFollowOnly(id: ChannelNetwork): id is FollowOnlyNetworkId {
  return id in FOLLOW_ONLY_NETWORKS;
}
