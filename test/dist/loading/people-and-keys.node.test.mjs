import assert from 'node:assert/strict';
import {generateKeyPairSync, sign} from 'node:crypto';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag, partnerPage, showPage} from '../helpers/partner-page.mjs';
import {CORS, openSite, page} from '../helpers/site.mjs';

const {privateKey, publicKey} = generateKeyPairSync('ed25519');
const KEY = publicKey.export({format: 'jwk'}).x;

const head = {version: 1, updated: '2023-05-19', serial: 1};
const campaign = {
  ...head,
  name: 'A day',
  figures: {prisoners: {value: 7, asOf: '2023-05-19', source: {name: 'Example Committee'}}},
  people: 'people.json',
};
const consent = {on: '2023-05-02', by: 'person', fields: ['name', 'status']};
const status = {state: 'held', asOf: '2023-05-01'};
/** The end of people: at most 15 days ahead. */
const expires = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const people = {
  ...head,
  expires,
  people: {
    contact: 'mailto:names@example.org',
    source: {name: 'Example Committee'},
    persons: [
      {id: 'p-1', name: 'Anna Example', status, consent},
      {id: 'p-2', name: 'Petr Sample', status, consent},
    ],
  },
};
const current = {version: 1, serial: 1, expires, ids: ['p-2']};

/** The routes of a file and its signature. */
function signed(path, content) {
  const text = JSON.stringify({file: path.slice(1), ...content});
  const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
  return {[path]: page(text, CORS), [`${path}.sig`]: page(signature, CORS)};
}

const BODY =
  '<solidarity-prisoner-counter></solidarity-prisoner-counter><solidarity-names>Names.</solidarity-names>';

inEachEngine('a page with a key and a list of who may be shown', ({openTab}) => {
  /** What its counter and its names show, and what it has asked of the campaign's host. */
  const show = async (test, routes, attributes = '') => {
    const host = await openSite(routes);
    test.after(host.close);
    const around = `data-solidarity-key="${KEY}" data-solidarity-feed="${host.origin}/campaign.json" ${attributes}`;
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {
      body: `<div ${around.replaceAll('HOST', host.origin)}>${BODY}</div>`,
    });
    const {tab} = await showPage(test, await openTab(test), html, {routes: {'/lib/': LIBRARY}});
    const [counter, names] = await tab.evaluate(settledElements);
    return {counter, names, asked: host.visits.map(({path}) => path).sort()};
  };

  it('shows what is signed, and of the people those in the list', async t => {
    const routes = {
      ...signed('/campaign.json', campaign),
      ...signed('/people.json', people),
      ...signed('/current.json', current),
    };
    const {counter, names, asked} = await show(t, routes, 'data-solidarity-current="HOST/current.json"');
    assert.deepEqual([counter.status, names.status], ['ready', 'ready']);
    assert.match(names.text, /Petr Sample/);
    assert.doesNotMatch(names.text, /Anna/);
    assert.deepEqual(asked, [
      '/campaign.json',
      '/campaign.json.sig',
      '/current.json',
      '/current.json.sig',
      '/people.json',
      '/people.json.sig',
    ]);
  });

  it('keeps the content between the tags where the campaign has changed since it was signed', async t => {
    const routes = signed('/campaign.json', campaign);
    const changed = {...routes, '/campaign.json': page(JSON.stringify({...campaign, serial: 2}), CORS)};
    const {counter, names} = await show(t, changed);
    assert.deepEqual([counter.status, names.status], ['error', 'error']);
  });

  it('shows numbers, and nobody, where the people have changed since they were signed', async t => {
    const routes = {...signed('/campaign.json', campaign), ...signed('/people.json', people)};
    routes['/people.json'] = page(JSON.stringify({...people, serial: 2}), CORS);
    const {counter, names} = await show(t, routes);
    assert.deepEqual([counter.status, names.status], ['ready', 'error']);
    assert.doesNotMatch(names.text, /Anna|Petr/);
  });
});
