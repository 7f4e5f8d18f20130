import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {bundled} from '../../../test/helpers/node/bundled.mjs';
import {builtFiles} from '../../src/publish/builder/built-files.mjs';
import {newKey, readPrivateKey} from '../../src/signing/keys.mjs';
import {campaign, person, register, row} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {BASE, filesIn, jsonOf, published, withOnly} from '../helpers/publishing.mjs';

const {hasFile, readFacts} = await bundled("export * from './site/builder/outputs/facts.ts';");

/** What the builder reads of a campaign that was published, with the files around it. */
async function publishedFacts(t, {json = campaign(), files = {}, ...more}) {
  const folder = await aFolder(t, {'campaign.json': json, ...files});
  const out = path.join(folder, 'public');
  await published(folder, out, more);
  const written = await filesIn(out);
  return {written, facts: readFacts(jsonOf(written.get('builder/folder.json')), BASE.href)};
}

describe('the embed builder in a published folder', () => {
  it('is the built page, beside what it knows of the folder', async t => {
    const {written} = await publishedFacts(t, {});
    for (const [name, content] of await builtFiles()) assert.deepEqual(written.get(name), content, name);
    assert.match(written.get('index.html').toString(), /href="builder\/index\.html"/);
  });

  it('knows the names, the sections and the digests of what is there', async t => {
    const {facts, written} = await publishedFacts(t, {});
    assert.deepEqual([facts.day, facts.name.be, facts.sections], ['2027-04-21', 'Дзень', ['figures']]);
    const digests = Object.entries(facts.library.integrity);
    assert.ok(digests.some(([name]) => name === 'one/day.js'));
    const {files} = jsonOf(written.get('manifest.json'));
    for (const [name, digest] of digests)
      assert.equal(files[`${facts.library.folder}/${name}`].integrity, digest, name);
  });

  it('knows each file that it offers, and none that is not there', async t => {
    const {facts, written} = await publishedFacts(t, withOnly('words', 'pictures', 'builder'));
    assert.ok(hasFile(facts, 'de', 'slot/prisoner-counter.html'));
    assert.ok(hasFile(facts, 'pt-BR', 'snippet/number.json'));
    assert.ok(!hasFile(facts, 'de', 'index.html') && !hasFile(facts, 'de', 'embed/prisoner-counter.json'));
    for (const [language, names] of Object.entries(facts.files))
      for (const name of names) assert.ok(written.has(`${language}/${name}`), `${language}/${name}`);
  });

  it('knows the keys, the list of who may be shown, and the hosts of pictures and films', async t => {
    const {pem, publicKey} = newKey();
    const other = newKey();
    const files = {'private/consent.csv': register(row('p-1')), 'private/key.pem': pem};
    const json = campaign({
      people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna')]},
      video: {
        name: 'A film',
        contentUrl: 'https://films.example.org/a.mp4',
        source: {name: 'A', url: 'https://example.org/'},
      },
    });
    const folder = await aFolder(t, files);
    const key = await readPrivateKey(path.join(folder, 'private/key.pem'));
    const {facts} = await publishedFacts(t, {json, files, key, withdrawalKeys: other.publicKey});
    assert.deepEqual([facts.keys, facts.withdrawalKeys, facts.hasList], [publicKey, other.publicKey, true]);
    assert.ok(facts.sections.includes('people'));
    assert.deepEqual(facts.policy, {'media-src': 'https://films.example.org'});
  });

  it('names nobody', async t => {
    const json = campaign({people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna')]}});
    const {facts, written} = await publishedFacts(t, {json});
    assert.ok(!facts.sections.includes('people'));
    assert.doesNotMatch(written.get('builder/folder.json').toString(), /Anna|p-1/);
  });

  it('can be left out', async t => {
    const folder = await aFolder(t, {'campaign.json': campaign()});
    await published(folder, path.join(folder, 'public'), withOnly());
    assert.ok(!existsSync(path.join(folder, 'public/builder')));
  });

  it('is asked for where it was not built, before anything is written', async t => {
    await assert.rejects(builtFiles(await aFolder(t)), /has no index\.html\. Run "npm run build" first/);
  });
});
