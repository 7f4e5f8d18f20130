import {namesIn} from '../values/text/names-in.js';
import {oneLine} from '../values/text/one-line.js';
import {join, wholeText, type Message} from './message.js';
import {tagsToAdd} from './message-tags.js';
import {
  countCodePoints,
  countForBluesky,
  countForMastodon,
  countForThreads,
  countForX,
} from './text-length.js';

/** A way to share a message. */
type Network = readonly [
  /** The network's own spelling of its name; only "Email" is translated. */
  name: string,
  /**
   * A template for its share link; absent if it has none. The value of each parameter names a part of the message, a
   * key of the result of `partsOf`; `page` is the page where the network requires one.
   */
  address?: string,
  /** The length limit of a text; absent if none is known, or if the address becomes too long first. */
  limit?: number,
  /** How the network counts a text's length. */
  count?: (text: string) => number,
  /** The part of the message to which the limit applies; by default the whole. */
  counted?: string,
];

/**
 * All networks, in the order in which they are offered. These addresses are documented:
 * core.telegram.org/widgets/share, docs.bsky.app (intent links), docs.x.com (web intent), developers.facebook.com
 * (share dialog, Threads web intents), share.joinmastodon.org, RFC 6068. The others are in wide use.
 */
export const networks = {
  email: ['Email', 'mailto:?subject=title&body=mail'],
  mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text=whole', 500, countForMastodon],
  bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text=whole', 300, countForBluesky],
  telegram: ['Telegram', 'https://t.me/share/url?url=page&text=words'],
  whatsapp: ['WhatsApp', 'https://wa.me/?text=whole'],
  signal: ['Signal'],
  x: ['X', 'https://x.com/intent/tweet?text=text&url=url&hashtags=tags', 280, countForX],
  facebook: ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u=page'],
  threads: [
    'Threads',
    'https://www.threads.com/intent/post?text=text&url=url&tag=tag',
    500,
    countForThreads,
    'text',
  ],
  linkedin: ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url=page'],
  reddit: ['Reddit', 'https://www.reddit.com/submit?url=url&title=line', 300, countCodePoints, 'line'],
  viber: ['Viber', 'viber://forward?text=whole'],
  vk: ['VK', 'https://vk.com/share.php?url=page&comment=words'],
  ok: ['OK', 'https://connect.ok.ru/offer?url=page&title=words'],
} as const satisfies Record<string, Network>;

export type NetworkId = keyof typeof networks;

export const NETWORK_IDS = Object.keys(networks) as NetworkId[];

/**
 * Whether a network is controlled from Russia: such a network is offered only if the page names it, and with a
 * warning.
 */
export function isRussian(id: string): boolean {
  return /^(vk|ok)$/.test(id);
}

/** A message prepared for one network. */
export interface Draft {
  readonly id: NetworkId;
  /**
   * The share link; absent if the network has none, or requires a page that the message lacks. The reader then copies
   * the text.
   */
  readonly address?: string | undefined;
  /** Whether the address is longer than all browsers, apps and the network reliably accept. */
  readonly addressTooLong: boolean;
  /** How many more characters the network accepts; negative if the text is too long. Absent if there is no limit. */
  readonly left?: number | undefined;
  /** Whether the link drops the text, so that the reader must copy it. */
  readonly omitsText: boolean;
  /** The tags that the link carries, or `undefined` if it carries all of them. */
  readonly onlyTags?: readonly string[] | undefined;
}

/** Addresses up to this length work everywhere; browsers, mail programs and apps cut off or refuse longer ones. */
const LONGEST_ADDRESS = 2_000;

/** The longest page address that LinkedIn accepts. */
const LONGEST_ON_LINKEDIN = 1_024;

/** Prepares `message` for the network `id`. Nothing is cut off: the result reports what is too long or dropped. */
export function draftFor(id: NetworkId, message: Message): Draft {
  const [, template = '', limit, count, counted = 'whole']: Network = networks[id];
  const {text, url = ''} = message;
  const tags = tagsToAdd(text, message.tags);
  const parts = partsOf({...message, tags});
  const link = url || !template.includes('=page') ? template : '';
  const address = fill(link, parts);
  // Links with the whole text or a parameter for all tags carry them all; Threads has a parameter for one; other
  // links carry none.
  const carried = /=(whole|mail|words|tags)/.test(link)
    ? tags
    : tags.filter(tag => link.endsWith('=tag') && tag.slice(1) === parts.tag);
  return {
    id,
    address: address || undefined,
    addressTooLong:
      address.length > LONGEST_ADDRESS || (id === 'linkedin' && url.length > LONGEST_ON_LINKEDIN),
    left: limit && limit - count!(parts[counted]!),
    omitsText: /^$|=page$/.test(link) && text.trim() !== '',
    onlyTags: carried.length < tags.length ? carried : undefined,
  };
}

/** The parts of a message that the parameters of a link can name. */
function partsOf(message: Message): Readonly<Record<string, string | undefined>> {
  const {text, tags} = message;
  const whole = wholeText(message);
  const names = tags.map(tag => tag.slice(1));
  return {
    ...message,
    title: oneLine(message.title), // a line break in a subject could begin another header
    page: message.url,
    whole,
    mail: whole.replace(/\r\n?|\n/g, '\r\n'),
    words: join('\n', text, tags.join(' ')),
    line: oneLine(text),
    tags: names.join(','),
    tag: names.find(name => /^[^\n\t.&]{1,50}$/u.test(name)),
  };
}

/**
 * `link` with each parameter replaced by the part that it names. A space is encoded as `%20`, never `+`, which mail
 * programs and apps would not decode. Parameters with an empty part are left out, and a lone surrogate becomes
 * U+FFFD.
 */
function fill(link: string, parts: ReturnType<typeof partsOf>): string {
  const [base, parameters] = link.split(/(?<=[?#])/);
  const query = new URLSearchParams(parameters);
  for (const [name, part] of [...query]) {
    const value = parts[part];
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return base + String(query).replaceAll('+', '%20');
}

/**
 * The networks named in `list`, each once, and the unknown names in it. Names are separated by commas or spaces. No
 * list, or an empty one, means all networks except those controlled from Russia.
 */
export function readNetworks(list = ''): {ids: NetworkId[]; unknown: string[]} {
  const names = [...new Set(namesIn(list.toLowerCase()))];
  const isNetwork = (name: string): name is NetworkId => NETWORK_IDS.includes(name as NetworkId);
  return {
    ids: names.length ? names.filter(isNetwork) : NETWORK_IDS.filter(id => !isRussian(id)),
    unknown: names.filter(name => !isNetwork(name)),
  };
}
