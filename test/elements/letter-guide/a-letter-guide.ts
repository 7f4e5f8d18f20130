import {fixture, html} from '@open-wc/testing';
import type {LetterGuide} from '../../../src/elements/letter-guide/letter-guide.js';
import '../../../src/define/letter-guide.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {aFullGuide} from '../../helpers/campaigns/letters.js';
import {parts, shown} from '../../helpers/elements/shown.js';

/** A settled guide with every field, in English by default. */
export async function aLetterGuide(
  letters: NonNullable<Campaign['letters']> = aFullGuide(),
  {lang = 'en', links, level = 3}: {lang?: string; links?: 'text'; level?: number} = {},
): Promise<LetterGuide> {
  const guide = await fixture<LetterGuide>(html`
    <solidarity-letter-guide
      lang=${lang}
      heading-level=${level}
      .now=${new Date('2023-05-21T12:00:00Z')}
      .links=${links}
      .campaign=${aCampaign({letters})}
      >no guide</solidarity-letter-guide
    >
  `);
  await guide.settled;
  return guide;
}

/** The first matching element in the guide. */
export function find<T extends Element = HTMLElement>(guide: LetterGuide, selector: string): T {
  return guide.shadowRoot!.querySelector<T>(selector)!;
}

/** All matching elements in the guide. */
export function findAll<T extends Element = HTMLElement>(guide: LetterGuide, selector: string): T[] {
  return [...guide.shadowRoot!.querySelectorAll<T>(selector)];
}

/** All chapters. */
export function chapters(guide: LetterGuide): HTMLDetailsElement[] {
  return parts<HTMLDetailsElement>(guide, 'chapter');
}

/** The chapter with this heading. */
export function chapter(guide: LetterGuide, name: string): HTMLDetailsElement {
  return chapters(guide).find(each => shown(each.querySelector('.name')) === name)!;
}

/** The indexes of the open chapters. */
export function opened(guide: LetterGuide): number[] {
  return chapters(guide).flatMap(({open}, index) => (open ? index : []));
}

/** The first button with this label. */
export function button(within: ParentNode, label: string): HTMLButtonElement {
  return [...within.querySelectorAll('button')].find(each => shown(each) === label)!;
}
