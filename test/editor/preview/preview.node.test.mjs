/** The preview of the editor: the elements themselves, in a frame that nothing leaves. */
import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {componentPage} from '../helpers/component-page.mjs';

const address = await componentPage(
  `
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Preview} from './site/editor/preview/preview.tsx';
import {picturesOf} from './site/editor/preview/pictures.ts';
import campaign from './campaigns/examples/good-everything.json';

const root = createRoot(document.querySelector('#editor'));
let shown = {campaign, day: '2024-05-01', lang: 'en'};
window.campaign = campaign;
window.picturesOf = picturesOf;
window.show = change => {
  shown = {...shown, ...change};
  root.render(<StrictMode><Preview {...shown} /></StrictMode>);
};
`,
  {hasPreview: true},
);

/** The text that a reader sees in the frame. */
const textInFrame = tab =>
  tab.evaluateIn('iframe', () => {
    const textOf = node =>
      [...(node.assignedNodes?.() ?? node.childNodes)]
        .filter(({localName}) => localName !== 'style')
        .map(each => (each.nodeType === 3 ? each.data : textOf(each.shadowRoot ?? each)))
        .join('');
    return textOf(document.body).replace(/\s+/g, ' ');
  });

const frameSays = (tab, text) => until(async () => (await textInFrame(tab)).includes(text), text);

let loads = 0;

/** Loads the page anew: WebKit takes a page with the same address for the one that is still there. */
const load = tab => tab.goto(`${address}?${loads++}`);

const showsIn = async (tab, change) => {
  await load(tab);
  await tab.evaluate(next => window.show(next), change);
};

inEachEngine('the preview of the editor', {always: true}, ({openTab, sameTab}) => {
  it('shows a whole campaign from the disk, and requests nothing', async t => {
    const tab = await openTab(t);
    await showsIn(tab, {lang: 'de'});
    await frameSays(tab, 'In Belarus gibt es mehr als 120 politische Gefangene.');
    await frameSays(tab, 'Musterstadt');
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith(address)),
      [],
    );
    assert.deepEqual(tab.said ?? [], []);
  });

  it('shows an element alone as readers see it on any day, in any language', async () => {
    const tab = await sameTab();
    await showsIn(tab, {tag: 'solidarity-day'});
    await frameSays(tab, '20 days to go');
    await tab.evaluate(() => window.show({day: '2024-05-19', lang: 'be'}));
    await frameSays(tab, 'Праз 2 дні');
    assert.doesNotMatch(await textInFrame(tab), /120/);
  });

  it('says so where there is nothing to show', async () => {
    const tab = await sameTab();
    await showsIn(tab, {tag: 'solidarity-video', campaign: {}});
    await frameSays(tab, 'Nothing is shown here');
  });

  it('shows the pictures of the folder, and no others', async () => {
    const tab = await sameTab();
    await load(tab);
    const paths = await tab.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), {width: 4, height: 3});
      const png = await new Promise(resolve => canvas.toBlob(resolve));
      const bytes = new Uint8Array(await png.arrayBuffer());
      const pictures = window.picturesOf({
        'portraits/Вера 1.PNG': bytes,
        'private/a.png': bytes,
        'campaign.json': bytes,
      });
      const {stories} = structuredClone(window.campaign);
      stories.people.splice(1);
      stories.people[0].picture = {url: 'portraits/%D0%92ера%201.PNG?1', alt: 'A portrait'};
      window.show({tag: 'solidarity-stories', campaign: {...window.campaign, stories}, pictures});
      return Object.keys(pictures);
    });
    assert.deepEqual(paths, ['portraits/Вера 1.PNG']);
    const width = () =>
      tab.evaluateIn('iframe', () => {
        const picture = document.body.firstElementChild?.shadowRoot?.querySelector('img');
        picture?.scrollIntoView();
        return picture?.naturalWidth ?? 0;
      });
    await until(async () => (await width()) === 4, 'the portrait is shown');
    await tab.evaluate(() => window.show({pictures: {}}));
    await until(async () => (await width()) === 0, 'the portrait is gone');
    assert.deepEqual(tab.said ?? [], []);
  });

  it('leads nowhere, and says where a link would lead', async () => {
    const tab = await sameTab();
    await showsIn(tab, {tag: 'solidarity-donation'});
    await frameSays(tab, 'Donate');
    await tab.evaluateIn('iframe', () =>
      document.body.firstElementChild.shadowRoot.querySelector('a').click(),
    );
    const said = () => tab.evaluate(() => document.querySelector('[role=status]').textContent);
    await until(async () => (await said()).includes('https://'));
    assert.match(
      await said(),
      /^Links do not open here\. This one leads readers to https:\/\/example\.org\//,
    );
    // What no press does, a script cannot do either.
    await tab.evaluateIn('iframe', () => void setTimeout(() => location.assign('https://example.org/away')));
    await new Promise(resolve => setTimeout(resolve, 500));
    await tab.evaluate(() => window.show({tag: 'solidarity-exit'}));
    assert.equal(await tab.evaluate(() => location.protocol), 'file:');
  });

  it('does not leave when a reader would', async () => {
    const tab = await sameTab();
    await showsIn(tab, {tag: 'solidarity-exit'});
    await frameSays(tab, 'Exit this page');
    await tab.evaluateIn('iframe', () => {
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, {key: 'Shift', bubbles: true, composed: true}));
      document.body.firstElementChild.shadowRoot.querySelector('a').click();
    });
    await until(() =>
      tab.evaluate(() => /leads readers to https:\/\/.*wikipedia/.test(document.body.textContent)),
    );
    await frameSays(tab, 'Exit this page');
  });

  it('stays where the reader was while the campaign is edited', async () => {
    const tab = await sameTab();
    await showsIn(tab, {});
    await frameSays(tab, 'Example campaign');
    await tab.evaluateIn('iframe', () => scrollTo(0, 300));
    await tab.evaluate(() => window.show({campaign: {...window.campaign, name: 'Another name'}}));
    await frameSays(tab, 'Another name');
    // Browsers keep what is in sight where it is.
    assert.ok((await tab.evaluateIn('iframe', () => window.scrollY)) > 200);
  });
});
