/** What comes out of the embed builder, pasted into an empty page beside a folder that `publish` has written. */
import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';

import {newKey} from '../../publisher/src/signing/keys.mjs';
import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {ROOT} from '../dist/helpers/built.mjs';
import {settledElements} from '../dist/helpers/in-page.mjs';
import {aSuite} from '../helpers/node/a-suite.mjs';
import {aPartner, aPublishedFolder, builder} from './helpers/published-folder.mjs';

const DEFAULT = readFileSync(path.join(ROOT, 'campaigns/day-of-solidarity.json'), 'utf8');

const COLOURS = {
  light: {ink: '#123456', paper: '#fffff0', accent: '#336699', 'on-accent': '#ffffff'},
  dark: {ink: '#f0f0f0', paper: '#101010'},
};

/** The elements of which the default campaign has something; for the exit and the whole page it needs nothing. */
const shown = facts =>
  builder.ELEMENTS.filter(({section}) => !section || facts.sections.includes(section)).map(({name}) => name);

describe('an element from the builder', () => {
  const suite = aSuite();
  let folder;
  before(async () => {
    folder = await aPublishedFolder(suite, {
      files: {'campaign.json': DEFAULT},
      kinds: ['words'],
      key: createPrivateKey(newKey().pem),
    });
  });

  inEachEngine('on an empty page', ({engine, openTab, sameTab}) => {
    const isChromium = engine === 'chromium';

    /** The page with an element, its head, its style and its policy. */
    async function openPage(t, choices, tab) {
      const {head, element, style, policy} = await folder.outputs(choices);
      const partner = await aPartner(t, folder, {head, body: element, style, policy});
      await tab.goto(`${partner.origin}/`);
      return partner;
    }

    for (const [files, where] of [
      ['mine', 'a copy on the same site'],
      ['campaign', 'the host of the campaign'],
    ])
      it(`lives with files from ${where}, under the policy, and asks nobody else`, async t => {
        const tab = await sameTab();
        const areAll = isChromium && files === 'mine';
        for (const element of areAll ? shown(folder.facts) : ['prisoner-counter']) {
          const before = isChromium ? (await tab.requests()).length : 0;
          const {origin} = await openPage(t, {element, files}, tab);
          const [found] = await tab.evaluate(settledElements);
          assert.deepEqual([found.tag, found.status], [`solidarity-${element}`, 'ready'], found.text);
          const asked = (await tab.requests()).slice(before).map(url => new URL(url).origin);
          assert.deepEqual(
            [...new Set(asked)],
            files === 'mine' ? [origin] : [origin, folder.host.origin],
            element,
          );
          assert.deepEqual(tab.said ?? [], [], element);
        }
      });

    it('has the chosen language, and the options', async t => {
      const tab = await sameTab();
      await openPage(
        t,
        {element: 'event-list', lang: 'de', options: {'heading-level': '4', neutral: ''}},
        tab,
      );
      const [{lang}] = await tab.evaluate(settledElements);
      assert.equal(lang, 'de');
      const options = await tab.evaluate(() => {
        const {headingLevel, neutral} = document.querySelector('solidarity-event-list');
        return {headingLevel, neutral};
      });
      assert.deepEqual(options, {headingLevel: 4, neutral: true});
    });

    if (!isChromium) return; // the rest is the same in all, or can be seen in Chromium alone

    it('requests the campaign once, with the script', async t => {
      const tab = await openTab(t);
      const {visits} = await openPage(t, {element: 'day'}, tab);
      await tab.evaluate(settledElements);
      const names = visits.map(visit => visit.path);
      assert.equal(names.filter(name => name === '/solidarity/campaign.en.json').length, 1, names.join(' '));
    });

    it('has words between its tags without scripts, which name their day', async t => {
      const tab = await openTab(t, {scripts: false});
      await openPage(t, {element: 'prisoner-counter'}, tab);
      assert.match(
        await tab.evaluate(() => document.body.innerText),
        /On 19 May 2023 there were almost 1,500/,
      );
    });

    for (const [scheme, colours] of [
      ['light', {color: 'rgb(18, 52, 86)', background: 'rgb(255, 255, 240)', accent: '#336699'}],
      ['dark', {color: 'rgb(240, 240, 240)', background: 'rgb(16, 16, 16)', accent: '#336699'}],
    ])
      it(`has the chosen colours on a ${scheme} page`, async t => {
        const tab = await openTab(t, {media: {'prefers-color-scheme': scheme}});
        await openPage(t, {colours: COLOURS}, tab);
        await tab.evaluate(settledElements);
        const found = await tab.evaluate(() => {
          const style = getComputedStyle(document.querySelector('solidarity-prisoner-counter'));
          return {
            color: style.color,
            background: style.backgroundColor,
            accent: style.getPropertyValue('--_accent'),
          };
        });
        assert.deepEqual(found, colours);
      });

    it('shows nothing risky on a cautious page', async t => {
      const tab = await openTab(t);
      await openPage(t, {element: 'donation', isCautious: true}, tab);
      const [{text}] = await tab.evaluate(settledElements);
      assert.doesNotMatch(text, /donate/i);
    });

    it('is not run if somebody has changed the script', async t => {
      const tab = await openTab(t);
      const {head, element, policy} = await folder.outputs({});
      const changed = head.replace(/integrity="sha384-./, 'integrity="sha384-_');
      await tab.goto(`${(await aPartner(t, folder, {head: changed, body: element, policy})).origin}/`);
      const [{status}] = await tab.evaluate(settledElements);
      assert.equal(status, 'none');
    });
  });
});
