import type {GlobalComponents} from 'vue';
import campaign from 'solidarity-widgets/campaign.json';
import type {} from 'solidarity-widgets/vue';

type Props = InstanceType<GlobalComponents['solidarity-prisoner-counter']>['$props'];

export const right: Props = {
  key: 'counter',
  ref: 'counter',
  figure: 'prisoners',
  value: 1500,
  headingLevel: '2',
  poster: '',
  lang: 'be',
  class: ['wide', {tall: true}],
  slot: 'aside',
  'data-solidarity-cautious': '',
  'aria-label': 'How many are held',
  campaign,
  onSolidarityReady: event => event.detail.updated?.slice(0, 10),
};

export const wrong: Props[] = [
  // @ts-expect-error There is no such figure.
  {figure: 'prisoner'},
  // @ts-expect-error A level is a number.
  {headingLevel: 'two'},
  // @ts-expect-error There is no such attribute.
  {posters: true},
];
