/** What comes out of the embed builder for sites that take no scripts, in an empty page beside a folder that `publish` has written. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createPrivateKey} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';

import {newKey} from '../../publisher/src/signing/keys.mjs';
import {aCampaign, aFigure, anEvent, aStory} from '../../publisher/test/helpers/a-campaign.mjs';
import {register, row} from '../../publisher/test/helpers/campaign.mjs';
import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {ROOT} from '../dist/helpers/built.mjs';
import {until} from '../dist/helpers/until.mjs';
import {aSuite} from '../helpers/node/a-suite.mjs';
import {aPartner, aPublishedFolder} from './helpers/published-folder.mjs';

const daysFromNow = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const RECENT = daysFromNow(-9);

/** A campaign with a number, an event to come, and somebody who agreed to be shown. */
const CAMPAIGN = aCampaign({
  updated: daysFromNow(-8),
  figures: {prisoners: aFigure({asOf: RECENT})},
  events: [anEvent({startDate: `${daysFromNow(20)}T18:00`})],
  stories: {
    project: {name: 'Letters', description: 'Six people.', source: {name: 'A', url: 'https://example.org/'}},
    people: [
      aStory({
        status: {state: 'held', asOf: RECENT},
        consent: 'given',
        updated: RECENT,
      }),
    ],
  },
});

describe('what the builder gives a site without scripts', () => {
  const suite = aSuite();
  const key = newKey();
  let folder;
  before(async () => {
    folder = await aPublishedFolder(suite, {
      files: {
        'campaign.json': CAMPAIGN,
        'private/consent.csv': register(row('ales', {on: RECENT, reviewed: RECENT})),
      },
      kinds: ['words', 'frames', 'pictures', 'calendars', 'news'],
      key: createPrivateKey(key.pem),
    });
  });

  inEachEngine('on an empty page', ({engine, openTab, sameTab}) => {
    async function openPage(t, choices, paste, tab) {
      const outputs = await folder.outputs(choices);
      const partner = await aPartner(t, folder, {...paste(outputs), policy: outputs.policy});
      await tab.goto(`${partner.origin}/`);
      return {...partner, outputs};
    }

    const textIn = (tab, selector) =>
      tab.evaluateIn(
        'iframe',
        tag => {
          const element = document.querySelector(tag);
          return element?.status === 'ready' ? element.shadowRoot.querySelector('.box').innerText : '';
        },
        selector,
      );

    for (const files of ['mine', 'campaign'])
      it(`a frame shows its element, and the script gives it its height: files ${files}`, async t => {
        const tab = await sameTab();
        const paste = outputs => ({body: outputs.frame, head: outputs['frame-heights']});
        await openPage(t, {allows: 'frame', files}, paste, tab);
        await until(async () => /1,182/.test(await textIn(tab, 'solidarity-prisoner-counter')), 'the number');
        const title = await tab.evaluate(() => document.querySelector('iframe').title);
        assert.equal(title, 'Example Day');
        const height = () =>
          tab.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);
        await until(async () => (await height()) < 900, 'it is as high as what it shows');
        assert.deepEqual(tab.said ?? [], []);
      });

    if (engine !== 'chromium') return; // the rest is the same in all

    it('a frame with people reads them from the host of the campaign, although there is a copy', async t => {
      const tab = await openTab(t);
      const choices = {element: 'stories', allows: 'frame', files: 'mine'};
      await openPage(t, choices, ({frame}) => ({body: frame}), tab);
      await until(async () => /Ales Example/.test(await textIn(tab, 'solidarity-stories')), 'the person');
    });

    it('a frame in Belarusian is the cautious one', async t => {
      const tab = await openTab(t);
      const choices = {element: 'event-list', lang: 'be', allows: 'frame'};
      const {outputs} = await openPage(t, choices, ({frame}) => ({body: frame}), tab);
      assert.match(outputs.frame, /sandbox="allow-scripts"/);
      await until(
        async () => /Калі вы ў Беларусі/.test(await textIn(tab, 'solidarity-event-list')),
        'the warning',
      );
    });

    it('the address alone is that of the same frame', async t => {
      const {outputs} = await openPage(t, {allows: 'frame'}, ({frame}) => ({body: frame}), await sameTab());
      const answer = await fetch(outputs['frame-address']);
      assert.match(await answer.text(), /<solidarity-prisoner-counter/);
    });

    for (const files of ['mine', 'campaign'])
      it(`a picture loads, with its text and its link: files ${files}`, async t => {
        const tab = await openTab(t);
        await openPage(t, {allows: 'picture', files, lang: 'de'}, ({picture}) => ({body: picture}), tab);
        const found = await tab.evaluate(() => {
          const {alt, lang, naturalWidth, parentElement} = document.querySelector('img');
          return {alt, lang, naturalWidth, href: parentElement.href};
        });
        assert.match(found.alt, /mindestens 1\.182 politische Gefangene/);
        assert.deepEqual([found.lang, found.naturalWidth], ['de', 1200]);
        assert.equal(found.href, `${folder.base}de/index.html`);
      });

    it('the picture in Markdown is on the host, so that it shows anywhere', async () => {
      const {markdown} = await folder.outputs({allows: 'picture'});
      const [, address] = /!\[[^]*?\]\(([^)]+)\)/.exec(markdown);
      const answer = await fetch(address);
      assert.deepEqual([answer.status, new URL(address).origin], [200, folder.host.origin]);
    });

    it('words say what the element says, with their day', async t => {
      const tab = await openTab(t, {scripts: false});
      await openPage(t, {allows: 'html', lang: 'be'}, ({words}) => ({body: words}), tab);
      const {lang, text} = await tab.evaluate(() => {
        const {lang, innerText} = document.querySelector('div');
        return {lang, text: innerText};
      });
      assert.deepEqual(
        [lang, /1\s?182/.test(text), text.includes(RECENT.slice(0, 4))],
        ['be', true, true],
        text,
      );
    });

    it('calendars come with a warning, and news with an address that answers', async t => {
      const tab = await openTab(t);
      const choices = {element: 'event-list', allows: 'html'};
      const {outputs} = await openPage(t, choices, ({calendars}) => ({body: calendars}), tab);
      const text = await tab.evaluate(() => document.body.innerText);
      assert.match(text, /^If you are in Belarus or Russia/);
      const [calendar] = /http\S+\/calendar\.ics/.exec(text);
      for (const address of [calendar, outputs.news])
        assert.equal((await fetch(address)).status, 200, address);
      assert.equal((await folder.outputs({...choices, isCautious: true})).calendars, undefined);
    });
  });

  it('the command makes the copy', async t => {
    const place = await mkdtemp(path.join(tmpdir(), 'copy-'));
    t.after(() => rm(place, {recursive: true, force: true}));
    const {pull} = await folder.outputs({});
    const [program, name, ...args] = pull.split(' ');
    assert.deepEqual([program, name], ['npx', 'solidarity-publisher']);
    const file = path.join(ROOT, 'publisher/bin/solidarity-publisher.mjs');
    await promisify(execFile)(process.execPath, [file, ...args], {cwd: place});
    const {folder: library} = folder.facts.library;
    for (const each of [`${library}/one/prisoner-counter.js`, 'campaign.en.json', 'en/embed/day.html'])
      assert.equal(
        existsSync(path.join(place, 'public/solidarity', each)),
        each !== 'en/embed/day.html',
        each,
      );
    assert.ok(!existsSync(path.join(place, 'public/solidarity/builder')));
  });
});
