/** The campaign editor as one file on a disk: what a coordinator opens, types, undoes and keeps. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {
  describedBy,
  EDITOR_FILE,
  keepDownloads,
  press,
  textOf,
  type,
  valueOf,
} from '../helpers/in-editor.mjs';

const EDITOR = pathToFileURL(EDITOR_FILE).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CAMPAIGN = {
  version: 1,
  updated: '2026-11-01',
  name: {en: 'A made-up campaign', be: 'Выдуманая кампанія'},
  languages: ['en', 'be'],
  date: '2027-05-21',
  events: [
    {
      id: 'one',
      name: {en: 'Letter evening'},
      startDate: '2027-05-21T18:00',
      timeZone: 'Europe/Vilnius',
      location: {addressLocality: 'Vilnius', addressCountry: 'LT'},
    },
  ],
};

/** Opens a campaign, as somebody does who chooses its file. */
async function openCampaign(tab, campaign = CAMPAIGN) {
  await tab.goto(EDITOR);
  await until(() => tab.evaluate(() => !!document.querySelector('input[type=file]')));
  await tab.evaluate(text => {
    const input = document.querySelector('input[accept*=json]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'campaign.json', {type: 'application/json'}));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }, JSON.stringify(campaign));
  await until(() => tab.evaluate(() => !!document.querySelector('nav')), 'the campaign is open');
}

inEachEngine('the campaign editor', ({engine, openTab}) => {
  it('opens a campaign from a disk, and says beside a field what check says', async t => {
    const tab = await openTab(t);
    await openCampaign(tab);
    await press(tab, 'Events');
    await until(async () => (await valueOf(tab, 'field.events.0.name.en')) === 'Letter evening');
    await type(tab, 'field.events.0.url', 'www.example.org');
    await until(
      async () => /Error:/.test(await describedBy(tab, 'field.events.0.url')),
      'the fault is beside it',
    );
    await type(tab, 'field.events.0.url', 'https://example.org/');
    await until(
      async () => !/Error:/.test(await describedBy(tab, 'field.events.0.url')),
      'the fault is gone',
    );
    assert.equal(
      await tab.evaluate(() => document.getElementById('field.events.0.name').classList.contains('has-gaps')),
      true,
      'a text that is missing in Belarusian is marked',
    );
  });

  it('undoes what was typed, and does it again', async t => {
    const tab = await openTab(t);
    await openCampaign(tab);
    await type(tab, 'field.name.en', 'Another name');
    await until(async () => (await textOf(tab)).includes('Another name'));
    await press(tab, 'Undo');
    await until(async () => (await valueOf(tab, 'field.name.en')) === 'A made-up campaign');
    await press(tab, 'Redo');
    await until(async () => (await valueOf(tab, 'field.name.en')) === 'Another name');
  });

  it('keeps the time of day while another day is typed', async t => {
    const tab = await openTab(t);
    await openCampaign(tab);
    await press(tab, 'Events');
    const id = 'field.events.0.startDate';
    await until(async () => (await valueOf(tab, id)) === '2027-05-21');
    await type(tab, id, '');
    await until(async () => (await valueOf(tab, id)) === '');
    await type(tab, id, '2027-05-22');
    await until(async () =>
      /2027-05-22, 18:00/.test(await tab.evaluate(() => document.querySelector('.items').textContent)),
    );
  });

  it('adds a story about somebody who is in the names, under the same id', async t => {
    const tab = await openTab(t);
    const persons = [{id: 'p-1', name: {en: 'Vera Specimen'}, status: {state: 'held', asOf: '2027-04-01'}}];
    await openCampaign(tab, {...CAMPAIGN, people: {contact: 'mailto:a@example.org', persons}});
    await press(tab, 'Stories');
    await until(async () => /Add somebody who is in the campaign already/.test(await textOf(tab)));
    await tab.evaluate(() => {
      const select = [...document.querySelectorAll('select')].find(each => each.options[1]?.value === 'p-1');
      const {set} = Object.getOwnPropertyDescriptor(window.HTMLSelectElement.prototype, 'value');
      set.call(select, 'p-1');
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await until(async () => (await valueOf(tab, 'field.stories.people.0.name.en')) === 'Vera Specimen');
    await press(tab, 'Consent');
    await until(async () => /1 person in the campaign/.test(await textOf(tab)), 'it is one person');
  });

  it('imports a range that was copied in a spreadsheet', async t => {
    const tab = await openTab(t);
    await openCampaign(tab);
    await press(tab, 'Events');
    const range = [
      ['Title', 'From', 'Starts', 'City', 'Country', 'Contact (internal)'],
      ['Vigil', '21.05.2027', '21:00', 'Warsaw', 'Poland', 'nobody must see this'],
      ['Reading', '22.05.2027', '18:00', 'Berlin', 'Germany', ''],
    ];
    await tab.evaluate(
      text => {
        const field = [...document.querySelectorAll('textarea')].find(each => each.closest('details.import'));
        const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
        set.call(field, text);
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      range.map(cells => cells.join('\t')).join('\n'),
    );
    await tab.evaluate(() => {
      const editing = document.querySelector('.editing');
      window.states = [];
      new window.MutationObserver(() => window.states.push(editing.inert)).observe(editing, {
        attributes: true,
      });
    });
    await press(tab, 'Import what is pasted');
    await until(async () =>
      /2 added/.test(await tab.evaluate(() => document.querySelector('details.import').textContent)),
    );
    const rows = () =>
      tab.evaluate(() => [...document.querySelectorAll('.items li')].map(each => each.textContent));
    await until(
      async () => (await rows()).length === 3,
      'the list, which is drawn after the words, has them',
    );
    assert.match((await rows())[1], /Vigil.*2027-05-21, 21:00 · Warsaw/);
    const states = await tab.evaluate(() => window.states);
    assert.equal(states[0], true, 'nothing can be typed while it is imported');
    assert.equal(states.at(-1), false);
  });

  it('begins a campaign with a spreadsheet, and says which rows it could not read', async t => {
    const tab = await openTab(t);
    await tab.goto(EDITOR);
    await until(() => tab.evaluate(() => !!document.querySelector('input[accept*=csv]')));
    await tab.evaluate(() => {
      const input = document.querySelector('input[accept*=csv]');
      const chosen = new DataTransfer();
      const rows = [
        'Title;From;Starts;City',
        'Vigil;21.05.2027;21:00;Warsaw',
        'Reading;the day after;;Berlin',
      ];
      chosen.items.add(new File([rows.join('\n')], 'events.csv'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await until(async () => /1 added/.test(await textOf(tab)), 'the row is there');
    assert.match(await textOf(tab), /Error row 3/);
    assert.equal(await valueOf(tab, 'field.events.0.name.en'), 'Vigil');
  });

  it('keeps everything that is in the file and in no field, and only changes what was changed', async t => {
    const tab = await openTab(t);
    await openCampaign(tab, {...CAMPAIGN, unknown: {kept: [1, 2]}});
    await type(tab, 'field.name.en', 'Another name');
    await keepDownloads(tab);
    await press(tab, 'Download campaign.json');
    await until(() => tab.evaluate(() => !!window.downloaded), 'it is downloaded');
    const kept = JSON.parse(await tab.evaluate(() => window.downloaded.text()));
    assert.match(kept.updated, /^\d{4}-\d\d-\d\dT/);
    assert.deepEqual(kept, {
      ...CAMPAIGN,
      updated: kept.updated,
      name: {...CAMPAIGN.name, en: 'Another name'},
      unknown: {kept: [1, 2]},
    });
  });

  // Chromium opens a folder by a dialog of its own.
  if (engine !== 'chromium')
    it('keeps the name of the campaign’s file', async t => {
      const tab = await openTab(t);
      await tab.goto(EDITOR);
      await until(() => tab.evaluate(() => !!document.querySelector('input[webkitdirectory]')));
      await tab.evaluate(text => {
        const input = document.querySelector('input[webkitdirectory]');
        const chosen = new DataTransfer();
        for (const name of ['campaign-2027.json', 'notes.txt']) chosen.items.add(new File([text], name));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      }, JSON.stringify(CAMPAIGN));
      await until(() => tab.evaluate(() => !!document.querySelector('nav')), 'the campaign is open');
      await keepDownloads(tab);
      await press(tab, 'Download campaign-2027.json');
      await until(() => tab.evaluate(() => !!window.downloaded), 'it is downloaded');
      const kept = JSON.parse(await tab.evaluate(() => window.downloaded.text()));
      assert.deepEqual(kept.events, CAMPAIGN.events);
    });

  it('takes somebody out for good: no step leads back', async t => {
    const tab = await openTab(t);
    const status = {state: 'held', asOf: '2026-11-01'};
    const persons = ['Ales Example', 'Vera Sample'].map((name, index) => ({
      id: `p-${index}`,
      name,
      status,
      consent: 'given',
    }));
    const [evening] = CAMPAIGN.events;
    const events = [{...evening, name: {en: 'An evening for Ales Example'}}];
    await openCampaign(tab, {...CAMPAIGN, events, people: {contact: 'mailto:a@example.org', persons}});
    await type(tab, 'field.name.en', 'Another name');
    await press(tab, 'Consent');
    await until(async () => /Withdraw Ales Example/.test(await textOf(tab)), 'the person is there');
    await press(tab, 'Withdraw Ales Example');
    await press(tab, 'Withdraw for good');
    await until(async () => /Withdraw Vera Sample/.test(await textOf(tab)), 'the person is gone');
    assert.match(await textOf(tab), /One other place still names the person/);
    const undo = await tab.evaluate(() => {
      const buttons = [...document.querySelectorAll('header button')];
      return buttons.find(each => each.textContent === 'Undo').disabled;
    });
    assert.equal(undo, true);
    await keepDownloads(tab);
    await press(tab, 'Download campaign.json');
    await until(() => tab.evaluate(() => !!window.downloaded), 'it is downloaded');
    const kept = JSON.parse(await tab.evaluate(() => window.downloaded.text()));
    assert.equal(kept.name.en, 'Another name');
    assert.deepEqual(
      kept.people.persons.map(({id}) => id),
      ['p-1'],
    );

    await press(tab, 'Events');
    const isTold = async () => /still names who withdrew/.test(await textOf(tab));
    await until(isTold, 'the field with the name says so');
    await type(tab, 'field.events.0.name.en', 'An evening');
    await until(async () => !(await isTold()), 'the name is out of it');
  });

  it('requests nothing, stores nothing, and lets browsers keep nothing', async t => {
    const tab = await openTab(t);
    await openCampaign(tab);
    await press(tab, 'Events');
    await until(async () => (await valueOf(tab, 'field.events.0.name.en')) === 'Letter evening');
    const found = await tab.evaluate(() => ({
      fields: [...document.querySelectorAll('input:not([type=checkbox], [type=file]), textarea')]
        .filter(({autocomplete}) => autocomplete !== 'off')
        .map(({id}) => id),
      forms: document.querySelectorAll('form').length,
      isChecked: document.activeElement.spellcheck,
      cookie: document.cookie,
      resources: performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter(name => !/^(?:blob|data):/.test(name)),
    }));
    assert.deepEqual(found, {fields: [], forms: 0, isChecked: false, cookie: '', resources: []});
    assert.deepEqual(
      (await tab.requests()).filter(url => url !== EDITOR),
      [],
    );
    assert.deepEqual(
      (tab.said ?? []).filter(line => !line.startsWith('verbose')),
      [],
    );
  });

  it('says why a file cannot be opened, and what to do', async t => {
    const tab = await openTab(t);
    await tab.goto(EDITOR);
    await until(() => tab.evaluate(() => !!document.querySelector('input[type=file]')));
    await tab.evaluate(() => {
      const input = document.querySelector('input[accept*=json]');
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{"name": “A”}'], 'campaign.json'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await until(async () => /straight one/.test(await textOf(tab)), 'the place and the remedy are said');
  });

  if (engine === 'chromium')
    for (const width of [320, 1280])
      it(`has no fault that axe finds, and fits at ${width} px`, async t => {
        const tab = await openTab(t, {viewport: {width, height: 700}});
        await openCampaign(tab);
        for (const section of ['Campaign', 'Events', 'Stories', 'All faults']) {
          await press(tab, section);
          await until(async () => (await textOf(tab)).includes(section));
          await tab.evaluate(AXE);
          const violations = await tab.evaluate(async () => {
            const {violations: found} = await window.axe.run(document);
            return found.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 120)}`));
          });
          assert.deepEqual(violations, [], section);
          const {scrollWidth} = await tab.evaluate(() => ({
            scrollWidth: document.scrollingElement.scrollWidth,
          }));
          assert.ok(scrollWidth <= width, `${section} is ${scrollWidth} px wide`);
        }
      });
});
