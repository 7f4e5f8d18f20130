import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {settledElements} from '../helpers/in-page.mjs';
import {LIBRARY, moduleTag} from '../helpers/partner-page.mjs';
import {CORS, openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

const portrait = readFileSync(path.join(ROOT, 'campaigns/examples/portrait.svg'), 'utf8');

const source = {name: 'Somebody'};
const campaign = {
  version: 1,
  name: 'A day',
  updated: '2023-05-19',
  stories: {
    people: [
      {
        id: 'a',
        name: 'Alena Example',
        status: {state: 'held', asOf: '2023-05-01'},
        consent: 'given',
        picture: {url: 'portrait.svg', alt: 'A woman'},
        source,
        updated: '2023-05-01',
      },
    ],
  },
  video: {name: 'A film', contentUrl: 'film.mp4', poster: {url: 'poster.svg', alt: 'A table'}},
};

/** The tags of pictures, or of the drawings in their place. */
const drawn = () =>
  ['solidarity-stories .picture', 'solidarity-video .poster'].map(selector => {
    const [tag, ofClass] = selector.split(' ');
    const found = document.querySelector(tag).shadowRoot.querySelector(ofClass);
    if (found?.localName === 'img') return found.complete && found.naturalWidth ? 'img' : 'waiting';
    return (found?.matches('svg') ? found : found?.querySelector('svg'))?.localName;
  });

inEachEngine('pictures and colours of other origins', {always: true}, ({openTab}) => {
  for (const [what, headers, expected] of [
    ['are asked for without cookies and referrer', CORS, ['img', 'img']],
    ['are quiet drawings where their host does not let the page read them', {}, ['svg', 'svg']],
  ])
    it(`pictures ${what}`, async t => {
      const picture = page(portrait, {'content-type': 'image/svg+xml', ...headers});
      const there = await openSite({
        '/campaign.json': page(JSON.stringify(campaign), CORS),
        '/portrait.svg': picture,
        '/poster.svg': picture,
      });
      const tags = ['stories', 'video'].map(
        name => `<solidarity-${name} feed="${there.origin}/campaign.json"></solidarity-${name}>`,
      );
      const here = await openSite({
        '/': page(`<!doctype html><html lang="en"><title>Page</title>
          <script>document.cookie = 'reader=1'</script>${moduleTag('/lib/solidarity.js')}<body>${tags.join('')}`),
        '/lib/': LIBRARY,
      });
      t.after(() => [here, there].forEach(site => site.close()));
      const tab = await openTab(t);
      await tab.goto(`${here.origin}/`);
      await tab.evaluate(settledElements);
      await until(async () => String(await tab.evaluate(drawn)) === String(expected), `there is ${expected}`);
      const pictures = there.visits.filter(({path}) => /svg$/.test(path));
      assert.deepEqual(pictures.map(({path, headers: {cookie, referer}}) => [path, cookie, referer]).sort(), [
        ['/portrait.svg', undefined, undefined],
        ['/poster.svg', undefined, undefined],
      ]);
      assert.ok(
        here.visits.some(({headers}) => headers.cookie),
        'the page has a cookie for this host',
      );
    });

  it('are never requested by a custom property', async t => {
    const there = await openSite({});
    const properties = [
      ...new Set(everyElement.flatMap(({cssProperties}) => cssProperties.map(({name}) => name))),
      '--_accent',
      '--_line',
      '--_muted',
    ];
    const here = await openSite({
      '/': page(`<!doctype html><html lang="en" data-solidarity-feed="/campaign.json"><title>Page</title>
        <style>${everyElement.map(({tagName}) => tagName).join()} {
          ${properties.map(name => `${name}: url(${there.origin}/${name});`).join('\n')} }</style>
        ${moduleTag('/lib/solidarity.js')}
        <body>${everyElement.map(({tagName}) => `<${tagName}></${tagName}>`).join('\n')}`),
      '/campaign.json': page(JSON.stringify({...wholeCampaign, stories: campaign.stories})),
      '/lib/': LIBRARY,
    });
    t.after(() => [here, there].forEach(site => site.close()));
    const tab = await openTab(t);
    await tab.goto(`${here.origin}/`);
    await tab.evaluate(settledElements);
    await tab.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
    assert.deepEqual(
      there.visits.map(({path}) => path),
      [],
    );
  });
});
