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
import {EDITOR_FILE, press, textOf, type, valueOf} from '../helpers/in-editor.mjs';

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
    await until(async () => /Saved |could not be kept/.test(await textOf(tab)), 'it says what became of it');
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
