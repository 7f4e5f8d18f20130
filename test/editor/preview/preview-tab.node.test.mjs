/** The tab of the preview: what is shown, on which day, and to whom. */
import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {componentPage} from '../helpers/component-page.mjs';

const address = await componentPage(
  `
import {createRoot} from 'react-dom/client';
import {PreviewTab} from './site/editor/page/preview-tab.tsx';
import campaign from './campaigns/examples/good-everything.json';

const folder = {
  files: async () => {
    if (location.hash === '#broken') throw new Error('The folder cannot be read.');
    return {};
  },
};
createRoot(document.querySelector('#editor')).render(
  <PreviewTab folder={folder} campaign={campaign} languages={['en', 'be']} />,
);
`,
  {hasPreview: true},
);

/** Chooses in the field with this label, as somebody does. */
const choose = (tab, label, value) =>
  tab.evaluate(
    (text, chosen) => {
      const {control} = [...document.querySelectorAll('label')].find(each => each.textContent === text);
      const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
      set.call(control, chosen);
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
    },
    label,
    value,
  );

inEachEngine('the tab of the preview', ({sameTab}) => {
  it('shows one element or the whole campaign, and how it is on a day and on a telephone', async () => {
    const tab = await sameTab();
    await tab.goto(address);
    await until(() => tab.evaluate(() => !!document.querySelector('iframe')));
    const shown = () =>
      tab.evaluateIn('iframe', () => {
        const [element] = document.body.children;
        return `${element?.localName} ${document.documentElement.lang} ${new Date().getFullYear()}`;
      });
    const thisYear = new Date().getFullYear();
    await until(async () => (await shown()) === `solidarity-campaign-page en ${thisYear}`);
    await choose(tab, 'What is shown', 'event-list');
    await choose(tab, 'Language of the reader', 'be');
    await choose(tab, 'Day', '2024-05-21');
    await until(async () => (await shown()) === 'solidarity-event-list be 2024');
    await tab.evaluate(() => document.querySelector('input[type=checkbox]').click());
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.preview.narrow').length), 1);
    assert.equal(await shown(), 'solidarity-event-list be 2024');
    const hour = await tab.evaluateIn('iframe', () => new Date().getHours());
    assert.equal(hour, 12, 'another day is shown at noon');
  });

  it('says so if the folder cannot be read', async () => {
    const tab = await sameTab();
    await tab.goto(`${address}?broken#broken`);
    await until(() =>
      tab.evaluate(
        () => document.querySelector('[role=alert]')?.textContent === 'The folder cannot be read.',
      ),
    );
    assert.equal(await tab.evaluate(() => document.querySelector('iframe')), null);
  });
});
