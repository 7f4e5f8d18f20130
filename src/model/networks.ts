import {join, tagsToAdd, wholeText, type Message} from './share-text.js';
import {
  countCodePoints,
  countForBluesky,
  countForMastodon,
  countForThreads,
  countForX,
} from './text-length.js';

/** Every way to pass a message on that is known here, in the order in which they are offered. */
export const NETWORK_IDS = [
  'email',
  'mastodon',
  'bluesky',
  'telegram',
  'whatsapp',
  'signal',
  'x',
  'facebook',
  'threads',
  'linkedin',
  'reddit',
  'viber',
  'vk',
  'ok',
] as const;

export type NetworkId = (typeof NETWORK_IDS)[number];

/** A way to pass a message on. */
export interface Network {
  /** As it writes itself; only e-mail's is a word to translate. */
  readonly name: string;
  /** The longest text that it takes, as it counts. Left out where none is known, or the address is too long before. */
  readonly limit?: {readonly most: number; readonly count: (text: string) => number};
  /** The longest page address that it takes. */
  readonly longestUrl?: number;
  /** Whether its link does nothing on a device without its app. */
  readonly needsApp?: true;
  /** Whether it is controlled from Russia: offered only where a page asks for it, and with a warning. */
  readonly russian?: true;
  readonly compose: (message: Message) => Composed;
}

/** A message as a network takes it over from a link. */
interface Composed {
  /** What its own field will hold. */
  readonly text: string;
  /** The tags that arrive there. */
  readonly tags: readonly string[];
  readonly address?: string | undefined;
}

/** Nothing arrives by a link. */
const NOTHING: Composed = {text: '', tags: []};

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

/**
 * The networks, each with the rules by which it takes a message over. The addresses are the documented ones: core.telegram.org
 * /widgets/share, docs.bsky.app (intent links), docs.x.com (web intent), developers.facebook.com (share dialog, Threads web
 * intents), share.joinmastodon.org, RFC 6068; the others are in wide use.
 */
export const networks: Readonly<Record<NetworkId, Network>> = {
  email: {
    name: 'E-mail',
    compose: message => {
      const text = wholeText(message);
      const body = text.replace(/\r\n?|\n/g, '\r\n');
      return {text, tags: message.tags, address: `mailto:?${query({subject: message.title, body})}`};
    },
  },
  mastodon: {
    name: 'Mastodon',
    limit: {most: 500, count: countForMastodon},
    compose: whole(text => `https://share.joinmastodon.org/#${query({text})}`),
  },
  bluesky: {
    name: 'Bluesky',
    limit: {most: 300, count: countForBluesky},
    compose: whole(text => `https://bsky.app/intent/compose?${query({text})}`),
  },
  telegram: {
    name: 'Telegram',
    compose: beside((url, text) => `https://t.me/share/url?${query({url, text})}`),
  },
  whatsapp: {name: 'WhatsApp', compose: whole(text => `https://wa.me/?${query({text})}`)},
  signal: {name: 'Signal', compose: () => NOTHING},
  x: {
    name: 'X',
    limit: {most: 280, count: countForX},
    compose: ({text, url, tags}) => ({
      text: join(' ', text, url, ...tags),
      tags,
      address: `https://x.com/intent/tweet?${query({text, url, hashtags: tags.map(bare).join(',')})}`,
    }),
  },
  facebook: {
    name: 'Facebook',
    compose: pageAlone(u => `https://www.facebook.com/sharer/sharer.php?${query({u})}`),
  },
  threads: {
    name: 'Threads',
    limit: {most: 500, count: countForThreads},
    compose: ({text, url, tags}) => {
      const tag = tags.find(each => /^#[^\n\t.&]{1,50}$/u.test(each));
      return {
        text,
        tags: tag ? [tag] : [],
        address: `https://www.threads.com/intent/post?${query({text, url, tag: tag && bare(tag)})}`,
      };
    },
  },
  linkedin: {
    name: 'LinkedIn',
    longestUrl: 1_024,
    compose: pageAlone(url => `https://www.linkedin.com/sharing/share-offsite/?${query({url})}`),
  },
  reddit: {
    name: 'Reddit',
    limit: {most: 300, count: countCodePoints},
    compose: ({text, url}) => {
      const title = text.trim().replace(/\s+/g, ' ');
      return {text: title, tags: [], address: `https://www.reddit.com/submit?${query({url, title})}`};
    },
  },
  viber: {name: 'Viber', needsApp: true, compose: whole(text => `viber://forward?${query({text})}`)},
  vk: {
    name: 'VK',
    russian: true,
    compose: beside((url, comment) => `https://vk.com/share.php?${query({url, comment})}`),
  },
  ok: {
    name: 'OK',
    russian: true,
    compose: beside((url, title) => `https://connect.ok.ru/offer?${query({url, title})}`),
  },
};

/** Takes everything over as one text. */
function whole(address: (text: string) => string): Network['compose'] {
  return message => {
    const text = wholeText(message);
    return {text, tags: message.tags, address: address(text)};
  };
}

/** Takes the page, which it cannot do without, and the words and tags beside it. */
function beside(address: (url: string, text: string) => string): Network['compose'] {
  return ({text, url, tags}) => {
    if (!url) return NOTHING;
    const words = join('\n', text, tags.join(' '));
    return {text: words, tags, address: address(url, words)};
  };
}

/** Takes the page alone, and shows what the page says of itself. */
function pageAlone(address: (url: string) => string): Network['compose'] {
  return ({url}) => (url ? {...NOTHING, address: address(url)} : NOTHING);
}

function bare(tag: string): string {
  return tag.slice(1);
}

/**
 * `parameters` as a query that mail programs and apps read as browsers do: a space is `%20`, never `+`. Empty ones are left out,
 * and half a surrogate pair becomes U+FFFD.
 */
function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString().replaceAll('+', '%20');
}

/** What becomes of `message` on the network `id`. Nothing is cut: what is too long or left out is told. */
export function draftFor(id: NetworkId, message: Message): Draft {
  const {limit, longestUrl = Infinity, compose} = networks[id];
  const tags = tagsToAdd(message);
  const {text, tags: taken, address} = compose({...message, tags});
  return {
    id,
    address,
    addressTooLong:
      address !== undefined && (address.length > LONGEST_ADDRESS || (message.url ?? '').length > longestUrl),
    left: limit && limit.most - limit.count(text),
    omitsText: text === '' && message.text.trim() !== '',
    onlyTags: taken.length < tags.length ? taken : undefined,
  };
}

/**
 * The networks that `list` names, once each, and the names in it that are none. Names stand between commas or spaces; no list,
 * or an empty one, asks for all but those controlled from Russia.
 */
export function readNetworks(list: string | undefined): {ids: NetworkId[]; unknown: string[]} {
  const names = [...new Set(list?.toLowerCase().match(/[^\s,]+/g))];
  if (names.length === 0) return {ids: NETWORK_IDS.filter(id => !networks[id].russian), unknown: []};
  return {ids: names.filter(isNetwork), unknown: names.filter(name => !isNetwork(name))};
}

function isNetwork(name: string): name is NetworkId {
  return (NETWORK_IDS as readonly string[]).includes(name);
}
