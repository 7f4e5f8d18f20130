import {isServer} from 'lit';
import {
  absolute,
  fileSource,
  objectSource,
  scriptSource,
  type CampaignSource,
} from '../feed/campaign-source.js';
import {defaultFeed} from '../feed/trusted-source.js';
import {allLocales} from '../i18n/generated/locale-codes.js';
import {hasWords, loadWords, type Locale} from '../i18n/locale.js';
import type {CampaignJson} from '../model/campaign.js';
import {inheritedAttribute, protectingAttribute} from './page/ancestors.js';
import {warnOnce} from './page/warn-once.js';
import {serverSettings} from './server-settings.js';

/** The properties of an element that name its campaign. */
export interface CampaignHost extends HTMLElement {
  readonly campaign?: CampaignJson;
  readonly feed?: string;
  readonly feedIntegrity?: string;
  readonly maxBytes?: number;
}

/** `{lang}` in an address, or `{lang|de}` with the language to fall back on. */
const LANGUAGE = /\{lang(?:\|[^{}]*)?\}/g;
const FALLBACK = /\{lang\|([^{}]*)\}/;

/**
 * The current source of the campaign of `element`, in the language `locale`: its own `campaign` or `feed`, else that
 * of the nearest ancestor, else the file beside our script. `undefined` if none of them names a campaign. A server loads
 * nothing: it has `campaign`, or the campaign of its settings.
 */
export function elementSource(element: CampaignHost, locale: Locale): CampaignSource | undefined {
  const {campaign, feed} = element;
  if (campaign) return objectSource(campaign);
  if (isServer) return sourceOnServer(feed);
  const address = feed || inheritedAttribute(element, 'data-solidarity-feed') || defaultFeed();
  if (!address) return undefined;
  if (address.startsWith('#'))
    return scriptSource(address.slice(1), element.getRootNode() as Document | ShadowRoot);
  return withWords(fileInLanguage(element, locale, address, element.baseURI), locale);
}

function sourceOnServer(feed: string | undefined): CampaignSource | undefined {
  const {campaign, feed: address} = serverSettings();
  return campaign && (!feed || feed === address) ? objectSource(campaign) : undefined;
}

/**
 * The file at `address`, relative to `base`, in the language `locale`, with the proofs that the page asks of the files of
 * the campaign of `element`.
 */
export function fileInLanguage(
  element: CampaignHost,
  locale: Locale,
  address: string,
  base: string,
): CampaignSource {
  const inLanguage = (language: Locale) => absolute(address.replace(LANGUAGE, language), base);
  const fallback = fallbackOf(FALLBACK.exec(address)?.[1], element.localName);
  return fileSource(inLanguage(locale), {
    fallbackUrl: inLanguage(fallback),
    maxBytes: element.maxBytes || undefined,
    integrity: element.feedIntegrity || protectingAttribute(element, 'data-solidarity-feed-integrity'),
    ...keysOf(element),
  });
}

/** The public keys that the page names around `element`: those that sign its campaign, and with them those that may withdraw. */
export function keysOf(element: Element): Pick<CampaignSource, 'keys' | 'withdrawalKeys'> {
  const keys = protectingAttribute(element, 'data-solidarity-key');
  return {
    keys,
    withdrawalKeys: keys?.trim() && protectingAttribute(element, 'data-solidarity-withdrawal-key'),
  };
}

/**
 * The same source, which opens only when the translations of `locale` have loaded too: texts and words change
 * language together.
 */
function withWords(source: CampaignSource, locale: Locale): CampaignSource {
  const open = async (): Promise<unknown> => {
    const [json] = await Promise.all([source.open(), loadWords(locale).catch(() => undefined)]);
    return json;
  };
  return {...source, open: () => (hasWords(locale) ? source.open() : open())};
}

/** The language to fall back on. Only a supported code is ever written into an address. */
function fallbackOf(code: string | undefined, tag: string): Locale {
  const locale = allLocales.find(known => known === code);
  if (code !== undefined && !locale)
    warnOnce(tag, `feed: {lang|${code}} is none of ${allLocales.join(', ')}`);
  return locale ?? 'en';
}
