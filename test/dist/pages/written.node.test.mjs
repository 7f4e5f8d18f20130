import assert from 'node:assert/strict';
import {it} from 'node:test';

import {fromNpm} from '../../hosts/helpers/installed-libraries.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {keepWhatLeaves, settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';

/** What a reader writes, and how it stands in addresses. `выдум` is a word that the campaign says is stopped. */
const WRITTEN = {
  message: 'Таямніца выдумка',
  address: 'Патаемная вуліца',
  words: 'Сакрэтны тэкст',
  email: 'hidden@example.net',
};
const TRACES = ['таямніц', 'выдумк', 'патаемн', 'сакрэтн', 'hidden@', 'hidden%40'].flatMap(trace => [
  trace,
  encodeURIComponent(trace).toLowerCase(),
]);

const soon = {startDate: '2999-01-01', location: {addressCountry: 'Lithuania'}};
const campaign = {
  ...wholeCampaign,
  events: [
    {id: 'a', name: 'Letters', ...soon},
    ...Array.from({length: 7}, (_, index) => ({
      id: `b${index}`,
      name: 'A talk',
      ...soon,
      location: {addressCountry: 'Poland'},
    })),
  ],
  postcards: {words: [{stems: {be: ['выдум']}, reason: 'An invented reason.', source: {name: 'Somebody'}}]},
};

const BODY = `<p id="plain"></p>
  <solidarity-postcard></solidarity-postcard>
  <solidarity-hashtag-bar></solidarity-hashtag-bar>
  <solidarity-sign-up action="https://lists.example.org/add" recipient="Friends" consent="Yes."></solidarity-sign-up>
  <solidarity-event-list></solidarity-event-list>`;

/** Writes into every field, makes every choice, and opens, copies, saves and prints what is made of them; tells what stands there then. */
async function write(written) {
  const elementOf = name => document.querySelector(`solidarity-${name}`);
  const find = (name, selector) => {
    const found = elementOf(name).shadowRoot.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector} in ${name}`);
    return found;
  };
  const tell = (field, type) => field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
  const fill = (name, selector, text) => {
    const field = find(name, selector);
    field.focus();
    for (let end = 1; end <= text.length; end++) {
      field.value = text.slice(0, end);
      tell(field, 'input');
    }
    tell(field, 'change');
  };
  fill('postcard', '#message', written.message);
  fill('postcard', '#address', written.address);
  find('postcard', 'input:not(:checked)').click();
  const language = find('postcard', 'select');
  language.selectedIndex = 1 - language.selectedIndex;
  tell(language, 'change');
  fill('hashtag-bar', '#words', written.words);
  fill('sign-up', 'input', written.email);
  find('sign-up', '[type=checkbox]').click();
  const filter = find('event-list', 'select');
  filter.selectedIndex = 1;
  tell(filter, 'change');
  await elementOf('event-list').updateComplete;
  find('event-list', '.opener').click();
  await elementOf('event-list').updateComplete;
  find('event-list', '[type=checkbox]').click();

  // What the browser does not let us copy is shown for the reader to copy.
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
  find('hashtag-bar', '.actions:not([role]) button').click();
  const [print, , save] = find('postcard', '.steps > :last-child .actions').children;
  save.click();
  print.click();
  await new Promise(resolve => setTimeout(resolve, 2_000)); // what is written is announced after a pause
}

/** The values of all fields, and all that stands in the elements. */
async function standing() {
  const elements = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements.map(({shadowRoot}) => {
    const fields = [...shadowRoot.querySelectorAll('input, textarea, select')];
    return {
      fields: fields.map(({type, checked, value}) => (/checkbox|radio/.test(type) ? checked : value)),
      html: shadowRoot.innerHTML,
    };
  });
}

const tracesIn = text => TRACES.filter(trace => text.toLowerCase().includes(trace));

inEachEngine('what readers write', {always: true}, ({openTab}) => {
  /** A page with each element that has fields, on a host of its own. */
  async function show(test, {head = '', routes = {}} = {}) {
    const site = await openSite({
      '/': page(`<!doctype html><html lang="en" data-solidarity-feed="/campaign.json">
        <meta charset="utf-8"><title>Page</title>${head}${moduleTag('/lib/solidarity.js')}<body>${BODY}`),
      '/elsewhere': page('<!doctype html><title>Elsewhere</title>'),
      '/campaign.json': page(JSON.stringify(campaign)),
      '/lib/': LIBRARY,
      ...routes,
    });
    test.after(site.close);
    const tab = await openTab(test);
    await tab.goto(`${site.origin}/`);
    await tab.evaluate(settledElements);
    await tab.evaluate(keepWhatLeaves);
    return {tab, site};
  }

  it('is gone when the page comes back', async t => {
    const {tab, site} = await show(t);
    const before = await tab.evaluate(standing);
    await tab.evaluate(() => {
      window.addEventListener('pageshow', ({persisted}) => (window.wasKept = persisted));
    });
    await tab.evaluate(write, WRITTEN);
    const [postcard] = await tab.evaluate(standing);
    assert.ok(tracesIn(postcard.html).length > 1, 'it stands there before');
    await tab.goto(`${site.origin}/elsewhere`);
    await tab.back();
    await tab.evaluate(settledElements);
    assert.equal(await tab.evaluate(() => window.wasKept), true, 'the browser has kept the page');
    const after = await tab.evaluate(standing);
    assert.deepEqual(
      after.map(({fields}) => fields),
      before.map(({fields}) => fields),
    );
    assert.deepEqual(tracesIn(after.map(({html}) => html).join('\n')), []);
  });

  it('is not in what rrweb records, even without its masks', async t => {
    const rrweb = fromNpm('rrweb/dist/rrweb.umd.min.cjs');
    const head = `<script src="${Object.keys(rrweb)[0]}"></script>`;
    const {tab} = await show(t, {head, routes: rrweb});
    await tab.evaluate(() => {
      window.recorded = [];
      const emit = event => window.recorded.push(event);
      window.rrweb.record({emit, maskAllInputs: false, recordCanvas: true, inlineImages: true});
      document.querySelector('#plain').textContent = 'Plain words';
    });
    await tab.evaluate(write, WRITTEN);
    const recorded = await tab.evaluate(() => JSON.stringify(window.recorded));
    for (const words of ['Plain words', 'List last updated'])
      assert.ok(recorded.includes(words), `${words} is recorded`);
    assert.deepEqual(tracesIn(recorded), []);
  });
});
