import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, describe, it} from 'node:test';

import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';

import {source} from '../../helpers/node/elements-in-node.mjs';
import {linksIn} from '../../helpers/node/links-in.mjs';

const {renderToString, setServerDefaults} = await source('server.ts');

const campaign = JSON.parse(
  readFileSync(new URL('../../../campaigns/examples/good-everything.json', import.meta.url), 'utf8'),
);

const COUNTER = 'solidarity-prisoner-counter';
const LINKED = 'solidarity-initiatives';

describe('what a server has set for all elements', () => {
  afterEach(() => setServerDefaults({}));
  const byAttributes = (attributes = '', tag = COUNTER) => {
    const [start, end] = [`${tag} ${attributes}`, tag].map(unsafeStatic);
    return collectResultSync(render(html`<${start}></${end}>`));
  };

  it('is what elements show by their attributes alone', () => {
    assert.match(byAttributes(), /<slot><\/slot>/);
    setServerDefaults({campaign, lang: 'be', cautious: false});
    assert.match(byAttributes(), /палітвязняў/);
    assert.match(byAttributes('lang="de"'), /politische Gefangene/);
    assert.notDeepEqual(linksIn(byAttributes('', LINKED)), []);
  });

  it('keeps pages cautious unless it says otherwise', () => {
    setServerDefaults({campaign});
    assert.deepEqual(linksIn(byAttributes('', LINKED)), []);
    setServerDefaults({campaign, cautious: false});
    assert.deepEqual(linksIn(byAttributes('data-solidarity-cautious', LINKED)), []);
  });

  it('is not the campaign of elements that name another', () => {
    setServerDefaults({campaign, feed: '/campaign.json'});
    assert.match(byAttributes('feed="/campaign.json"'), /part="number"/);
    assert.match(byAttributes('feed="/other.json"'), /<slot><\/slot>/);
  });

  it('gives way to what an element itself says', () => {
    setServerDefaults({campaign, lang: 'be', cautious: false});
    assert.deepEqual(linksIn(renderToString(LINKED, {cautious: true})), []);
    assert.match(renderToString(COUNTER, {lang: 'en'}), /political prisoners/);
  });

  it('is refused if it is wrong', () => {
    assert.throws(() => setServerDefaults({campaign: []}), /FeedError/);
    assert.throws(() => setServerDefaults({cautious: 'no'}), /TypeError: cautious/);
    assert.throws(() => setServerDefaults({feed: {}}), /TypeError: feed/);
  });
});
