import assert from 'node:assert/strict';
import {generateKeyPairSync, sign} from 'node:crypto';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {stopText} from '../../../publisher/src/signing/stop.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag, partnerPage, showPage} from '../helpers/partner-page.mjs';
import {CORS, openSite, page} from '../helpers/site.mjs';

const {privateKey, publicKey} = generateKeyPairSync('ed25519');
const KEY = publicKey.export({format: 'jwk'}).x;
const trustee = generateKeyPairSync('ed25519');
const WITHDRAWAL_KEY = trustee.publicKey.export({format: 'jwk'}).x;

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
const signed = (path, content) =>
  withSignature(path, JSON.stringify({file: path.slice(1), ...content}), privateKey);

/** The routes of a stop in place of a file, as the publisher makes it for a trustee. */
const stopped = path => withSignature(path, stopText({stops: KEY, serial: 1}), trustee.privateKey);

function withSignature(path, text, key) {
  const signature = sign(null, Buffer.from(text), key).toString('base64');
  return {[path]: page(text, CORS), [`${path}.sig`]: page(signature, CORS)};
}

/** Waits until an element of this tag has an error; returns its code, and whether its slotted content is all that it shows. */
async function errorOf(tag) {
  const element = document.querySelector(tag);
  for (let tries = 0; tries < 250 && element.status !== 'error'; tries++)
    await new Promise(resolve => setTimeout(resolve, 20));
  return [element.error?.code, element.shadowRoot.querySelector('.box') === null];
}

const BODY =
  '<solidarity-prisoner-counter></solidarity-prisoner-counter><solidarity-names>Names.</solidarity-names>';

inEachEngine('a page with a key and a list of who may be shown', {always: true}, ({openTab}) => {
  /** What its counter and its names show, and what it has asked of the campaign's host. */
  const show = async (test, routes, attributes = '', script = moduleTag('/lib/solidarity.js')) => {
    const host = await openSite(routes);
    test.after(host.close);
    const around = `data-solidarity-key="${KEY}" data-solidarity-feed="${host.origin}/campaign.json" ${attributes}`;
    const html = partnerPage(script, {
      body: `<div ${around.replaceAll('HOST', host.origin)}>${BODY}</div>`,
    });
    const {tab} = await showPage(test, await openTab(test), html, {routes: {'/lib/': LIBRARY}});
    const [counter, names] = await tab.evaluate(settledElements);
    return {tab, counter, names, asked: host.visits.map(({path}) => path).sort()};
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

  const TRUSTEE = `data-solidarity-withdrawal-key="${WITHDRAWAL_KEY}"`;
  const OFF = ['stopped', true];

  it('shows nothing of a campaign that a trustee has stopped', async t => {
    const {tab} = await show(t, stopped('/campaign.json'), TRUSTEE);
    for (const tag of ['solidarity-prisoner-counter', 'solidarity-names'])
      assert.deepEqual(await tab.evaluate(errorOf, tag), OFF, tag);
  });

  it('takes off what a script of its own has shown, where another script meets the stop', async t => {
    const routes = {
      ...signed('/campaign.json', campaign),
      ...signed('/people.json', people),
      ...stopped('/current.json'),
    };
    const scripts = ['prisoner-counter', 'names'].map(name => moduleTag(`/lib/one/${name}.js`)).join('');
    const {tab} = await show(t, routes, `${TRUSTEE} data-solidarity-current="HOST/current.json"`, scripts);
    for (const tag of ['solidarity-prisoner-counter', 'solidarity-names'])
      assert.deepEqual(await tab.evaluate(errorOf, tag), OFF, tag);
  });
});
