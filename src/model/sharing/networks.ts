import {namesIn} from '../values/names-in.js';
import {join, wholeText, type Message} from './message.js';
import {tagsToAdd} from './message-tags.js';
import {
  countCodePoints,
  countForBluesky,
  countForMastodon,
  countForThreads,
  countForX,
} from './text-length.js';

/** A way to pass a message on. */
type Network = readonly [
  /** As it writes itself; only e-mail's is a word to translate. */
  name: string,
  /**
   * Where its link leads; absent where it takes nothing from a link. Each parameter names the part of the message that it gets, as
   * in `partsOf`; `page` is one that the network cannot do without.
   */
  address?: string,
  /** The longest text that it takes; absent where none is known, or the address is too long before. */
  limit?: number,
  /** How it counts. */
  count?: (text: string) => number,
  /** The part of the message that it counts; the whole, where none is named. */
  counted?: string,
];

/**
 * Every network known here, in the order in which they are offered. The addresses are the documented ones: core.telegram.org
 * /widgets/share, docs.bsky.app (intent links), docs.x.com (web intent), developers.facebook.com (share dialog, Threads web
 * intents), share.joinmastodon.org, RFC 6068; the others are in wide use.
 */
export const networks = {
  email: ['E-mail', 'mailto:?subject=title&body=mail'],
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

/** Whether a network is controlled from Russia: offered only where a page asks for it, and with a warning. */
export function isRussian(id: string): boolean {
  return /^(vk|ok)$/.test(id);
}

/** What becomes of a message on a network. */
export interface Draft {
  readonly id: NetworkId;
  /** Where the link leads; absent where there is none, or none without a page: then the text goes by copy. */
  readonly address?: string | undefined;
  /** Whether the address is longer than browsers, apps or the network surely take. */
  readonly addressTooLong: boolean;
  /** How much more text the network takes; negative where it is too long. Absent where there is no limit to reach. */
  readonly left?: number | undefined;
  /** Whether the words do not arrive there, and must be copied. */
  readonly omitsText: boolean;
  /** The tags that arrive there, or `undefined` where all do. */
  readonly onlyTags?: readonly string[] | undefined;
}

/** Addresses up to this length get everywhere: browsers, mail programs and apps cut or refuse longer ones. */
const LONGEST_ADDRESS = 2_000;

/** The longest page address that LinkedIn takes. */
const LONGEST_ON_LINKEDIN = 1_024;

/** What becomes of `message` on the network `id`. Nothing is cut: what is too long or left out is told. */
export function draftFor(id: NetworkId, message: Message): Draft {
  const [, known = '', limit, count, counted = 'whole']: Network = networks[id];
  const {text, url = ''} = message;
  const tags = tagsToAdd(text, message.tags);
  const parts = partsOf({...message, tags});
  const link = url || !known.includes('=page') ? known : '';
  const address = fill(link, parts);
  // Tags arrive with the whole text or in a place for all of them; Threads has a place for one, the others have none.
  const taken = /=(whole|mail|words|tags)/.test(link)
    ? tags
    : tags.filter(tag => link.endsWith('=tag') && tag.slice(1) === parts.tag);
  return {
    id,
    address: address || undefined,
    addressTooLong:
      address.length > LONGEST_ADDRESS || (id === 'linkedin' && url.length > LONGEST_ON_LINKEDIN),
    left: limit && limit - count!(parts[counted]!),
    omitsText: /^$|=page$/.test(link) && text.trim() !== '',
    onlyTags: taken.length < tags.length ? taken : undefined,
  };
}

/** What a parameter of a network's address can ask for. */
function partsOf(message: Message): Readonly<Record<string, string | undefined>> {
  const {text, tags} = message;
  const whole = wholeText(message);
  const names = tags.map(tag => tag.slice(1));
  return {
    ...message,
    page: message.url,
    whole,
    mail: whole.replace(/\r\n?|\n/g, '\r\n'),
    words: join('\n', text, tags.join(' ')),
    line: text.replace(/\s+/g, ' ').trim(),
    tags: names.join(','),
    tag: names.find(name => /^[^\n\t.&]{1,50}$/u.test(name)),
  };
}

/**
 * `link` with those of `parts` that its parameters ask for, as mail programs and apps read them like browsers: a space is `%20`, never
 * `+`. Empty ones are left out, and half a surrogate pair becomes U+FFFD.
 */
function fill(link: string, parts: ReturnType<typeof partsOf>): string {
  const [place, parameters] = link.split(/(?<=[?#])/);
  const query = new URLSearchParams(parameters);
  for (const [name, part] of [...query]) {
    const value = parts[part];
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return place + String(query).replaceAll('+', '%20');
}

/**
 * The networks that `list` names, once each, and the names in it that are none. Names stand between commas or spaces; no list,
 * or an empty one, asks for all but those controlled from Russia.
 */
export function readNetworks(list = ''): {ids: NetworkId[]; unknown: string[]} {
  const names = [...new Set(namesIn(list.toLowerCase()))];
  const isNetwork = (name: string): name is NetworkId => NETWORK_IDS.includes(name as NetworkId);
  return {
    ids: names.length ? names.filter(isNetwork) : NETWORK_IDS.filter(id => !isRussian(id)),
    unknown: names.filter(name => !isNetwork(name)),
  };
}
