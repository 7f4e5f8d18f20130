/** Unusual documents, and pages without an origin, scripts, storage or a network. */
import {CORS} from '../../dist/helpers/site.mjs';
import {LIBRARY} from '../../dist/helpers/partner-page.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {ELEMENTS, FAULT} from '../helpers/host-page.mjs';

/** The campaign, escaped for a script element. */
const CAMPAIGN = JSON.stringify(wholeCampaign).replaceAll('<', '\\u003c');

const BROKEN = /ERR_|Failed to load|\/campaign\//i;

const append = html => document.body.insertAdjacentHTML('beforeend', html);

/** The library from a host that does not declare its encoding. */
const withoutCharset = async name => {
  const reply = await LIBRARY(name);
  const type = {js: 'text/javascript', json: 'application/json', css: 'text/css'}[name.split('.').at(-1)];
  return reply && {...reply, headers: {...CORS, 'content-type': type}};
};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const documents = [
  {name: 'in a frame without an origin', sandbox: 'allow-scripts'},
  {
    name: 'without JavaScript',
    sandbox: 'allow-same-origin',
    shows: 'fallback',
    othersSay: /Blocked script/,
  },
  {
    name: 'with a base URL on another host',
    head: '<base href="https://elsewhere.example/deep/" target="_blank" />',
    html: 'lang="be"',
  },
  {name: 'with a base URL in a folder', head: '<base href="/deep/down/" />', library: 'own'},
  {
    name: 'in XHTML',
    doctype: '<!DOCTYPE html>',
    html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    headers: {'content-type': 'application/xhtml+xml; charset=utf-8'},
    tags: ({tag, library, file}) => tag(`${library}${file}`).replace('defer', 'defer="defer"'),
    shows: 'fallback',
    othersSay: /in XML documents|SyntaxError: |XML Parsing Error/, // errors of browsers about markup that is not well-formed
  },
  {
    name: 'in windows-1251, from hosts that do not declare an encoding',
    headers: {'content-type': 'text/html; charset=windows-1251'},
    files: {'/lib/': withoutCharset},
  },
  {
    name: 'without access to storage',
    head: `<script>
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {get() { throw new DOMException('closed', 'SecurityError'); }});
      Object.defineProperty(document, 'cookie', {get() { throw new DOMException('closed', 'SecurityError'); }});
    </script>`,
  },
  {
    name: 'with a missing campaign',
    files: {'/lib/campaign/': () => ({status: 404, headers: CORS})},
    shows: 'fallback',
    saysOfEach: FAULT,
    othersSay: BROKEN,
  },
  {
    name: 'with an HTML page instead of a campaign',
    files: {'/lib/campaign/': () => ({body: '<!doctype html><p>Nothing here.', headers: CORS})},
    shows: 'fallback',
    saysOfEach: FAULT,
  },
  {
    name: 'that goes offline before the elements are added',
    around: () => '',
    moves: true,
    drive: async (tab, {library}) => {
      await tab.goOffline?.();
      library.close();
      await tab.evaluate(append, ELEMENTS);
    },
    shows: 'fallback',
    saysOfEach: FAULT,
    othersSay: BROKEN,
  },
  {
    name: 'that goes offline after the elements are shown',
    drive: async (tab, {library}) => {
      await tab.goOffline?.();
      library.close();
      await tab.evaluate(append, ELEMENTS);
    },
    count: 2,
  },
  {
    name: 'opened as a file, with an inline campaign',
    isFile: true,
    scripts: ['classic'],
    around: elements => `<div data-solidarity-feed="#campaign">${elements}</div>`,
    head: `<script type="application/json" id="campaign">${CAMPAIGN}</script>`,
    room: false,
  },
];
