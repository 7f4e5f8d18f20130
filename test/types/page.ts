import everything from 'solidarity-widgets/campaign.json';
import type {} from 'solidarity-widgets';

const counter = document.createElement('solidarity-prisoner-counter');

counter.campaign = everything;
counter.campaign = {version: 1, name: 'A day', updated: '2023-05-19T12:00:00Z'};
// @ts-expect-error A campaign has a name.
counter.campaign = {version: 1, updated: '2023-05-19T12:00:00Z'};
// @ts-expect-error A value is a number.
counter.campaign = {...everything, figures: {prisoners: {...everything.figures.prisoners, value: '1500'}}};
// @ts-expect-error Only addresses are texts, and these belong in `feed`.
counter.campaign = 'campaign.json';

counter.addEventListener('solidarity-ready', event => event.detail.faults.map(({path}) => path));
document.addEventListener('solidarity-error', event => event.detail.code === 'network');
window.addEventListener('solidarity-untranslated', event => event.detail.locale === 'be');
document.body.addEventListener('solidarity-ready', event => event.detail.updated?.slice(0, 10));
// @ts-expect-error The detail of an error has no `updated`.
document.addEventListener('solidarity-error', event => event.detail.updated);
