import {isServer} from 'lit';
import {
  absolute,
  defaultFeed,
  fileSource,
  objectSource,
  scriptSource,
  type CampaignSource,
} from '../feed/campaign-source.js';
import {allLocales} from '../i18n/generated/locale-codes.js';
import {hasWords, loadWords, type Locale} from '../i18n/locale.js';
import type {Campaign} from '../model/campaign.js';
import {inherited} from './ancestors.js';
import {warnOnce} from './warn-once.js';

/** What an element says of its campaign. */
export interface CampaignHost extends HTMLElement {
  readonly campaign?: Campaign;
  readonly feed?: string;
  readonly maxBytes?: number;
}

/** `{lang}` in an address, or `{lang|de}` with the language to fall back on. */
const LANGUAGE = /\{lang(?:\|([^{}]*))?\}/;
const ALL_LANGUAGES = new RegExp(LANGUAGE, 'g');

/** Where the campaign of `element` comes from now, in the language `locale`: itself, what stands around it, or the file beside our script. */
export function campaignSourceOf(element: CampaignHost, locale: Locale): CampaignSource | undefined {
  const {campaign, feed, maxBytes} = element;
  if (campaign) return objectSource(campaign);
  if (isServer) return undefined;
  const named = feed || inherited(element, 'data-solidarity-feed') || defaultFeed();
  if (!named) return undefined;
  if (named.startsWith('#'))
    return scriptSource(named.slice(1), element.getRootNode() as Document | ShadowRoot);
  const inLanguage = (language: Locale) => absolute(named.replace(ALL_LANGUAGES, language), element.baseURI);
  const fallback = fallbackOf(LANGUAGE.exec(named)?.[1], element.localName);
  return withWords(fileSource(inLanguage(locale), inLanguage(fallback), maxBytes || undefined), locale);
}

/** The same campaign, as soon as the words of its language are there as well: both change together. */
function withWords(source: CampaignSource, locale: Locale): CampaignSource {
  const open = async (): Promise<unknown> => {
    const [json] = await Promise.all([source.open(), loadWords(locale).catch(() => undefined)]);
    return json;
  };
  return {...source, open: () => (hasWords(locale) ? source.open() : open())};
}

/** The language to fall back on. Only a code of ours ever gets into an address. */
function fallbackOf(code: string | undefined, tag: string): Locale {
  const known = allLocales.find(locale => locale === code);
  if (code !== undefined && !known)
    warnOnce(tag, `feed: {lang|${code}}: there is no "${code}" among ${allLocales.join(', ')}`);
  return known ?? 'en';
}
