import {fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../campaigns/campaign.js';

/**
 * An element of this tag that has settled, on a page with these attributes: in English, on 21 May 2023, by default. Its slotted
 * content is "nothing yet".
 */
export async function settled<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  sections: Partial<Campaign>,
  {around = {}, ...properties}: Partial<HTMLElementTagNameMap[T]> & {around?: Record<string, string>} = {},
): Promise<HTMLElementTagNameMap[T] & SolidarityElement> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[T] & SolidarityElement;
  element.textContent = 'nothing yet';
  const now = new Date('2023-05-21T12:00:00Z');
  Object.assign(element, {lang: 'en', now, campaign: aCampaign(sections), ...properties});
  const page = document.createElement('div');
  for (const [name, value] of Object.entries(around)) page.setAttribute(name, value);
  page.append(element);
  await fixture(html`${page}`);
  await element.settled;
  await element.updateComplete;
  return element;
}

/** Whether the element shows its own slotted content. */
export const showsItsOwn = ({shadowRoot}: Element) => !!shadowRoot!.querySelector('slot');
