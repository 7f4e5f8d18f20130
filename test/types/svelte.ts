import type {SvelteHTMLElements} from 'svelte/elements';
import campaign from 'solidarity-widgets/campaign.json';
import type {} from 'solidarity-widgets/svelte';

export const right: SvelteHTMLElements['solidarity-prisoner-counter'] = {
  figure: 'prisoners',
  value: 1500,
  'heading-level': '2',
  poster: true,
  lang: 'be',
  class: ['wide', {tall: true}],
  slot: 'aside',
  'data-solidarity-cautious': '',
  'aria-label': 'How many are held',
  campaign,
  'onsolidarity-ready': event => event.detail.updated?.slice(0, 10),
  'on:solidarity-error': event => event.detail.code === 'network',
  onclick: event => event.currentTarget.settled,
};

export const wrong: SvelteHTMLElements['solidarity-prisoner-counter'][] = [
  // @ts-expect-error There is no such figure.
  {figure: 'prisoner'},
  // @ts-expect-error A level is a number.
  {'heading-level': 'two'},
  // @ts-expect-error The attribute is heading-level.
  {headingLevel: 2},
  // @ts-expect-error The detail of an error has no `updated`.
  {'onsolidarity-error': event => event.detail.updated},
];
