/** The editor's worker in each browser, from a disk, under the policy of its page: it does as the commands do. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import sharp from '../../../publisher/node_modules/sharp/dist/index.mjs';
import {checkFolder} from '../../../publisher/src/check/check-folder.mjs';
import {importEvents} from '../../../publisher/src/import/import-events.mjs';
import {readSource} from '../../../publisher/src/import/source/read-source.mjs';
import {anEvent} from '../../../publisher/test/helpers/a-campaign.mjs';
import {campaign, person, register, row, story} from '../../../publisher/test/helpers/campaign.mjs';
import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {ROOT} from '../../dist/helpers/built.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {textsIn, writeInto} from '../helpers/on-disk.mjs';

const EDITOR = pathToFileURL(path.join(ROOT, 'publisher/dist/editor/campaign-editor.html')).href;
const SHEET = readFileSync(
  fileURLToPath(new URL('../../../publisher/test/fixtures/events.csv', import.meta.url)),
);
const NOW = new Date('2027-04-21T12:00:00Z');

const FILES = {
  'campaign.json': `${JSON.stringify(
    campaign({
      events: [anEvent({descripton: 'x'})],
      people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna'), person('p-2', 'Boris')]},
      stories: {people: [story('p-1', 'Anna', {picture: {url: 'portraits/wide.webp', alt: 'Her'}})]},
    }),
    null,
    4,
  )}\n`,
  'private/consent.csv': register(row('p-1', {portrait: 'no'}), row('p-2')),
  'portraits/wide.webp': await sharp({create: {width: 6_001, height: 2, channels: 3, background: '#5b4636'}})
    .webp()
    .toBuffer(),
};

/** In the page: starts its worker, calls it with comlink's messages, and gives all that it answers, with bytes in base64. */
async function inWorker(files, sheet, now) {
  const bytesOf = base64 => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const code = document.querySelector('#worker').textContent;
  const worker = new window.Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
  let count = 0;
  const call = (method, ...values) =>
    new Promise((resolve, reject) => {
      const id = `call ${count++}`;
      worker.addEventListener('error', ({message}) => reject(new Error(message)), {once: true});
      worker.addEventListener('message', ({data}) => {
        if (data.id !== id) return;
        if (data.name) reject(new Error(`${method}: ${JSON.stringify(data.value)}`));
        else resolve(data.value);
      });
      const argumentList = values.map(value => ({type: 'RAW', value}));
      worker.postMessage({id, type: 'APPLY', path: [method], argumentList});
    });
  const opened = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)]));
  const {json} = await call('open', opened);
  const checked = await call('check', json, now);
  const imported = await call('importEvents', 'events.csv', bytesOf(sheet), {removeMissing: false, now});
  await call('setAgreement', 'p-1', {by: 'person', on: '2027-03-01', fields: ['name'], isAdult: true});
  const withdrawn = await call('withdraw', ['p-2']);
  const kept = await call('files');
  worker.terminate();
  const texts = Object.entries(kept).map(([name, content]) => [name, String.fromCharCode(...content)]);
  return {checked, imported, withdrawn, texts: Object.fromEntries(texts)};
}

inEachEngine('the worker of the campaign editor', ({openTab}) => {
  it('checks, imports, writes agreements and takes people out as the commands do', async t => {
    const root = await mkdtemp(path.join(tmpdir(), 'editor-'));
    t.after(() => rm(root, {recursive: true}));
    const at = path.join(root, 'campaign');
    await writeInto(at, FILES);
    await writeInto(root, {'events.csv': SHEET});
    const onDisk = await checkFolder(at, {now: NOW, weigh: false});
    const {source} = await readSource(path.join(root, 'events.csv'), {languages: ['en', 'be']});
    const {result} = await importEvents(onDisk.campaign, source, {name: 'events.csv', now: NOW});
    const expected = await textsIn(at);

    const tab = await openTab(t);
    await tab.goto(EDITOR);
    const base64 = Object.entries(FILES).map(([name, content]) => [
      name,
      Buffer.from(content).toString('base64'),
    ]);
    const {checked, imported, withdrawn, texts} = await tab.evaluate(
      inWorker,
      Object.fromEntries(base64),
      SHEET.toString('base64'),
      NOW.getTime(),
    );

    assert.deepEqual(
      checked.findings.map(({level, message}) => [level, message]),
      onDisk.findings.map(({level, message}) => [level, message]),
    );
    assert.ok(checked.findings.some(({message}) => /6001 × 2 pixels/.test(message)));
    assert.equal(imported.added, result.added.length);
    assert.equal(texts['private/rows.json'], expected['private/rows.json']);
    assert.equal(texts['history.json'], expected['history.json']);
    assert.match(texts['private/consent.csv'], /^p-1,.*,2027-03-01,yes,no,no,no,no,no,no,yes,,/m);
    assert.equal(texts['private/withdrawn.json'], '{\n  "all": false,\n  "ids": [\n    "p-2"\n  ]\n}\n');
    assert.ok(!texts['campaign.json'].includes('Boris'));
    assert.deepEqual(
      withdrawn.json.people.persons.map(({id}) => id),
      ['p-1'],
    );
    for (const each of tab.said ?? []) assert.doesNotMatch(each, /Content.Security|exception/i);
  });

  it('says so if it fails, since it answers nothing any more', async t => {
    const root = await mkdtemp(path.join(tmpdir(), 'editor-'));
    t.after(() => rm(root, {recursive: true}));
    const broken = readFileSync(fileURLToPath(EDITOR), 'utf8').replace(
      /(<script type="text\/plain" id="worker">).*?(<\/script>)/s,
      (_, start, end) => `${start}setTimeout(() => { throw new Error('a made-up fault'); }, 100);${end}`,
    );
    await writeInto(root, {'editor.html': broken});
    const tab = await openTab(t);
    await tab.goto(pathToFileURL(path.join(root, 'editor.html')).href);
    await until(() =>
      tab.evaluate(() =>
        /has failed.*a made-up fault/.test(document.querySelector('[role=alert]')?.textContent),
      ),
    );
  });
});
