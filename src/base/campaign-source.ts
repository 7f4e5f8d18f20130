import {isServer} from 'lit';
import {absolute, defaultFeed, file, given, inline, type CampaignSource} from '../feed/campaign-source.js';
import {inherited} from './ancestors.js';
import type {SolidarityElement} from './solidarity-element.js';

/** Where the campaign of `element` comes from now: from itself, from what stands around it, or from beside our script. */
export function namedCampaign(
  element: Pick<SolidarityElement, 'campaign' | 'feed' | 'maxBytes'> & HTMLElement,
): CampaignSource | undefined {
  const {campaign, feed, maxBytes} = element;
  if (campaign) return given(campaign);
  if (isServer) return undefined;
  const named = feed || inherited(element, 'data-solidarity-feed');
  if (named?.startsWith('#')) return inline(named.slice(1), element.getRootNode() as Document | ShadowRoot);
  const url = named ? absolute(named, element.ownerDocument.baseURI) : defaultFeed();
  return url === undefined ? undefined : file(url, maxBytes || undefined);
}
