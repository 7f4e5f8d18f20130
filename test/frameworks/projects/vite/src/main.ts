import 'solidarity-widgets/elements/event-list.js';
import 'solidarity-widgets/elements/hashtag-bar.js';
import 'solidarity-widgets/elements/prisoner-counter.js';
import campaign from '../campaign.json';

const counter = document.querySelector('solidarity-prisoner-counter')!;
const updated = document.querySelector('#updated')!;

counter.addEventListener('solidarity-ready', event => (updated.textContent = event.detail.updated ?? ''));
counter.campaign = campaign;

document.querySelector('#later')!.addEventListener('click', () => {
  const {prisoners} = campaign.figures;
  counter.campaign = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};
});
document
  .querySelector('#belarusian')!
  .addEventListener('click', () => (document.documentElement.lang = 'be'));
