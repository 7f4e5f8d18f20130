/**
 * A folder that Chromium lets the editor write into: what is saved there, and what is left alone. The folder is a real one of the
 * page's own storage; only the dialog that chooses it is not there.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {openSite} from '../../dist/helpers/site.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {EDITOR_FILE, press, textOf, tick, type, typeDay, valueOf} from '../helpers/in-editor.mjs';

const CAMPAIGN = `{
    "version": 1, "name": {"en": "A made-up campaign"},
    "updated": "2026-11-01",
    "languages": ["en"],
    "people": {"contact": "mailto:a@example.org", "persons": [
        {"id": "ales", "name": "Ales Example", "status": {"state": "held", "asOf": "2026-11-01"}, "consent": "given"}
    ]}
}
`;
const FILES = {
  'campaign.json': CAMPAIGN,
  'notes.txt': 'Ask the printer',
  'private/portraits/ales.jpg': 'a raw portrait',
};

let site;
before(async () => {
  const body = await readFile(EDITOR_FILE);
  site = await openSite({'/': () => ({body})});
});
after(() => site.close());

inEachEngine('a folder that the editor may write into', ({engine, openTab}) => {
  if (engine !== 'chromium') return; // no other engine lets a page do that
  const opened = async t => {
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    await tab.evaluate(async files => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('our campaign', {create: true});
      window.showDirectoryPicker = async () => folder;
      window.writeFile = async (path, text) => {
        let at = folder;
        for (const name of path.split('/').slice(0, -1))
          at = await at.getDirectoryHandle(name, {create: true});
        const file = await at.getFileHandle(path.split('/').at(-1), {create: true});
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      };
      for (const [path, text] of Object.entries(files)) await window.writeFile(path, text);
    }, FILES);
    await press(tab, 'Open a folder');
    await until(() => tab.evaluate(() => !!document.querySelector('nav')), 'the campaign is open');
    return tab;
  };
  const saved = async tab => {
    await press(tab, 'Save');
    const isSaved = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('header button')].find(each => each.textContent === 'Save').disabled,
      );
    await until(
      async () => (await isSaved()) || /could not be kept/.test(await textOf(tab)),
      'it says what became of it',
    );
  };

  it('gets what was changed, in the lines where it was changed, and nothing else', async t => {
    const tab = await opened(t);
    await type(tab, 'field.name.en', 'Another name');
    await saved(tab);
    assert.match(await textOf(tab), /Saved campaign\.json in our campaign\./);
    const {'campaign.json': campaign, ...others} = await filesOf(tab);
    const [, updated] = /"updated": "([^"]+)"/.exec(campaign);
    assert.notEqual(updated, '2026-11-01');
    assert.equal(
      campaign,
      CAMPAIGN.replace('A made-up campaign', 'Another name').replace('2026-11-01', updated),
    );
    assert.deepEqual(others, {
      'notes.txt': FILES['notes.txt'],
      'private/portraits/ales.jpg': 'a raw portrait',
    });
  });

  it('loses whoever withdraws, with what lies in private/ under the id', async t => {
    const tab = await opened(t);
    await press(tab, 'Consent');
    await until(async () => /Withdraw Ales Example/.test(await textOf(tab)), 'the person is there');
    await press(tab, 'Withdraw Ales Example');
    await press(tab, 'Withdraw for good');
    await until(async () => /is taken out of the folder/.test(await textOf(tab)), 'the person is gone');
    await saved(tab);
    const files = await filesOf(tab);
    assert.deepEqual(Object.keys(files).sort(), ['campaign.json', 'notes.txt', 'private/withdrawn.json']);
    assert.doesNotMatch(files['campaign.json'], /Ales/);
  });

  it('still waits for what was only downloaded', async t => {
    const tab = await opened(t);
    await type(tab, 'field.name.en', 'Another name');
    await press(tab, 'Download the folder');
    await until(async () => /Downloaded campaign\.zip/.test(await textOf(tab)), 'it is downloaded');
    await saved(tab);
    assert.match(await textOf(tab), /Saved campaign\.json in our campaign\./);
    assert.match((await filesOf(tab))['campaign.json'], /Another name/);
  });

  it('can be saved again after a disk was full, with what was written before', async t => {
    const tab = await opened(t);
    await type(tab, 'field.name.en', 'Another name');
    await importEvents(tab);
    await tab.evaluate(() => {
      const {prototype} = window.FileSystemFileHandle;
      const {createWritable} = prototype;
      prototype.createWritable = function (...values) {
        if (this.name === 'rows.json' && !window.hasRoom)
          throw new DOMException('No room is left.', 'QuotaExceededError');
        return createWritable.apply(this, values);
      };
    });
    await saved(tab);
    assert.match(await textOf(tab), /could not be kept: No room is left/);
    await type(tab, 'field.name.en', 'A third name');
    await tab.evaluate(() => (window.hasRoom = true));
    await press(tab, 'Save');
    await until(async () => /Saved 2 files/.test(await textOf(tab)), 'it is saved');
    const files = await filesOf(tab);
    assert.match(files['campaign.json'], /A third name[^]*Vigil/);
    assert.ok(files['private/rows.json'] && files['history.json']);
  });

  it('has nothing of an import that was undone', async t => {
    const tab = await opened(t);
    await importEvents(tab);
    await saved(tab);
    assert.ok((await filesOf(tab))['private/rows.json']);
    await press(tab, 'Undo');
    await saved(tab);
    const files = await filesOf(tab);
    assert.deepEqual(Object.keys(files).sort(), Object.keys(FILES).sort());
    assert.doesNotMatch(files['campaign.json'], /Vigil/);
  });

  it('gets what was agreed to, for whom it was written, and loses what is taken back', async t => {
    const tab = await opened(t);
    await press(tab, 'Consent');
    await until(async () => /Withdraw Ales Example/.test(await textOf(tab)), 'the person is there');
    // The list changes before the agreement is written.
    await tick(tab, 'A relative');
    await typeDay(tab, 'On which day', '2026-11-02');
    await tick(tab, 'Name');
    await press(tab, 'Names');
    await until(() => tab.evaluate(() => !!document.querySelector('.open-item')));
    await press(tab, 'Add a person');
    await press(tab, 'Consent');
    await until(() => isTyped(tab), 'what was typed is there');
    await press(tab, 'Write it');
    await until(async () => /Written into the private register/.test(await textOf(tab)));
    await saved(tab);
    const personsOf = async () => JSON.parse((await filesOf(tab))['campaign.json']).people.persons;
    const [ales, added] = await personsOf();
    assert.deepEqual(ales.consent, {on: '2026-11-02', fields: ['name']});
    assert.equal(added.consent, undefined);
    assert.match((await filesOf(tab))['private/consent.csv'], /^ales,.*2026-11-02/m);

    await tick(tab, 'Name');
    await press(tab, 'Write it');
    await until(async () => !(await isTyped(tab)), 'it is written');
    await saved(tab);
    assert.equal((await personsOf())[0].consent, undefined);

    await press(tab, 'Undo');
    await saved(tab);
    assert.deepEqual((await personsOf())[0].consent, {on: '2026-11-02', fields: ['name']});
    assert.match((await filesOf(tab))['private/consent.csv'], /^ales,.*2026-11-02,yes,/m);
  });

  it('keeps what another program has written since, and says so', async t => {
    const tab = await opened(t);
    await tab.evaluate(() => window.writeFile('campaign.json', '{"name": "by hand"}'));
    await type(tab, 'field.name.en', 'Another name');
    await saved(tab);
    assert.match(await textOf(tab), /campaign\.json was changed by another program.*Nothing was saved/);
    assert.equal((await filesOf(tab))['campaign.json'], '{"name": "by hand"}');
    assert.equal(await valueOf(tab, 'field.name.en'), 'Another name');
  });
});

/** Pastes an event into the list, and comes back to the first tab. */
async function importEvents(tab) {
  await press(tab, 'Events');
  await tab.evaluate(() => {
    const field = document.querySelector('details.import textarea');
    const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    set.call(field, 'Title\tFrom\tCity\nVigil\t2027-05-21\tVilnius');
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await press(tab, 'Import what is pasted');
  await until(
    async () =>
      /1 added/.test(await tab.evaluate(() => document.querySelector('details.import').textContent)),
    'the event is there',
  );
  await press(tab, 'Campaign');
  await until(() => tab.evaluate(() => !!document.getElementById('field.name.en')));
}

/** Whether something was typed of an agreement and is not in the register. */
const isTyped = tab =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.items li')].some(each =>
      /Not in the register yet/.test(each.textContent),
    ),
  );

/** The files of the folder, as texts by their paths. */
const filesOf = tab =>
  tab.evaluate(async () => {
    const files = {};
    const read = async (folder, path) => {
      for await (const [name, entry] of folder.entries())
        if (entry.kind === 'directory') await read(entry, `${path}${name}/`);
        else files[path + name] = await (await entry.getFile()).text();
    };
    await read(await window.showDirectoryPicker(), '');
    return files;
  });
