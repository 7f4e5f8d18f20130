import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {changeCampaignFile, readCampaignFile} from '../src/folder/campaign-file.mjs';
import {inside} from '../src/folder/files.mjs';

async function aFolder(t, files = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true}));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return folder;
}

describe('a campaign file', () => {
  it('tells the line and the column of a member, or of what is nearest to it', async t => {
    const text = '{\n  "version": 1,\n  "events": [\n    {"name": "A"}\n  ]\n}\n';
    const {placeOf, json} = await readCampaignFile(await aFolder(t, {'campaign.json': text}));
    assert.equal(json.events[0].name, 'A');
    assert.deepEqual(placeOf(['events', 0, 'name']), {file: 'campaign.json', line: 4, column: 6});
    assert.deepEqual(placeOf(['events', 0, 'timeZone']), {file: 'campaign.json', line: 4, column: 5});
    assert.deepEqual(placeOf(['letters']), {file: 'campaign.json', line: 1, column: 1});
  });

  it('may have another name if it is the only one', async t => {
    const folder = await aFolder(t, {'campaign-2027.json': '{}'});
    assert.equal((await readCampaignFile(folder)).name, 'campaign-2027.json');
    await writeFile(path.join(folder, 'campaign-2026.json'), '{}');
    await assert.rejects(
      readCampaignFile(folder),
      /has 2 campaigns.*Name the one that counts campaign\.json/,
    );
  });

  for (const [what, content, line, column, words] of [
    ['a comma too many', '{\n  "version": 1,\n}', 3, 1, /comma too many/],
    ['a comma too many in a list', '{"events": [\n1,\n]}', 3, 1, /comma too many/],
    ['a missing comma', '{"a": 1\n"b": 2}', 2, 1, /comma is missing/],
    ['curly quotes', '{\n  “name”: 1}', 2, 3, /curly quote/],
    ['single quotes', "{\n  'name': 1}", 2, 3, /single quote/],
    ['a line break in a text', '{"name": "one\ntwo"}', 1, 10, /no end/],
    ['a comment', '{\n// a\n"name": 1}', 2, 1, /comment/],
  ])
    it(`says where there is ${what}, and what to write`, async t => {
      const folder = await aFolder(t, {'campaign.json': content});
      await assert.rejects(readCampaignFile(folder), error => {
        const [finding] = error.findings;
        assert.deepEqual([finding.line, finding.column], [line, column], finding.message);
        assert.match(finding.message, words);
        return true;
      });
    });

  it('says that UTF-16 is to be saved as UTF-8', async t => {
    const folder = await aFolder(t, {'campaign.json': Buffer.from('\ufeff{}', 'utf16le')});
    await assert.rejects(readCampaignFile(folder), /UTF-16. Save it as UTF-8/);
  });

  it('keeps everything else as it stands when a member is changed', async t => {
    const text = '{ "version":1,\r\n\t"name": "A",  "figures": {"prisoners": {"value": 1}}\r\n}\r\n';
    const folder = await aFolder(t, {'campaign.json': text});
    await changeCampaignFile(await readCampaignFile(folder), [[['figures', 'prisoners', 'value'], 1190]]);
    assert.equal(
      await readFile(path.join(folder, 'campaign.json'), 'utf8'),
      text.replace('"value": 1', '"value": 1190'),
    );
    assert.deepEqual(await readdir(folder), ['campaign.json']);
  });
});

describe('a name from a campaign', () => {
  for (const name of ['../a', '/etc/passwd', 'a/../../b', '', '.', 'a\0b'])
    it(`does not lead out of the folder: ${JSON.stringify(name)}`, () =>
      assert.throws(() => inside('/srv/day', name), /leads out of the folder/));

  it('leads into the folder', () =>
    assert.equal(inside('/srv/day', 'portraits/a.jpg'), '/srv/day/portraits/a.jpg'));
});
