import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {refuseOldBuild} from '../../tools/wordpress/fresh-build.mjs';
import campaign from '../../campaigns/day-of-solidarity.json' with {type: 'json'};
import {phpFile, phpValue} from '../../tools/wordpress/php.mjs';
import {sentences} from '../../tools/wordpress/sentences.mjs';
import {wpmlConfig} from '../../tools/wordpress/wpml-config.mjs';
import {zipOf} from '../../tools/wordpress/zip.mjs';

/** A project's folder with sources of the year 2024; `dist` is built in the year `built`. */
function project(t, {built}) {
  const root = mkdtempSync(path.join(tmpdir(), 'plugin-'));
  t.after(() => rmSync(root, {recursive: true}));
  const files = {'src/day.ts': 2024, 'xliff/be.xlf': 2024, 'campaigns/day-of-solidarity.json': 2024};
  if (built) files['dist/integrity.json'] = built;
  for (const [name, year] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, '');
    utimesSync(file, new Date(`${year}-01-01`), new Date(`${year}-01-01`));
  }
  return root;
}

describe('npm run wordpress', () => {
  it('says what to do where nothing was built', async t => {
    await assert.rejects(
      refuseOldBuild(project(t, {})),
      /^Error: dist is missing\. Run npm run build first\.$/,
    );
  });

  it('says what is newer than the build', async t => {
    await assert.rejects(
      refuseOldBuild(project(t, {built: 2023})),
      /^Error: dist is older than src\/day\.ts\. Run npm run build first\.$/,
    );
    await refuseOldBuild(project(t, {built: 2025}));
  });

  it('writes values that PHP reads as they were', () => {
    const value = {quote: `it's "so" \\ or '\\'`, list: ['a', 1, true, false], empty: [], text: '$x <?php\n'};
    const code = phpFile('A value.', phpValue(value))
      .replace('return', 'echo json_encode(')
      .replace(/;\s*$/, ');');
    assert.deepEqual(JSON.parse(execFileSync('php', {input: code, encoding: 'utf8'})), value);
  });

  it('makes the same zip of the same files, in whatever order and zone', () => {
    const files = [
      ['b.txt', new Uint8Array([1, 2])],
      ['a/c.txt', new Uint8Array([3])],
    ];
    const zone = process.env.TZ;
    const zips = ['UTC', 'Asia/Tokyo'].map((name, index) => {
      process.env.TZ = name;
      return Buffer.from(zipOf('plugin', new Map(index ? files.toReversed() : files))).toString('hex');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(zips[0], zips[1]);
    assert.ok(Buffer.from(zips[0], 'hex').includes('plugin/a/c.txt'));
  });

  it('says a number of its day, since a post is read for years', async () => {
    const all = await sentences(['prisoner-counter'], campaign, ['en', 'de', 'be']);
    const {en, de, be} = all.get('prisoner-counter');
    assert.match(en, /^On 19 May 2023 there were almost 1,500 [^.]+\. Source: /);
    assert.match(de, /^Am 19\. Mai 2023 gab es [^.]+ fast 1\.500 /);
    assert.match(be, /^19 мая 2023 г\. .* было амаль 1500 /);
  });

  it('tells translation plugins which attributes are words', () => {
    const config = wpmlConfig([
      {name: 'day', tag: 'solidarity-day', attributes: [{name: 'source'}, {name: 'source-url'}]},
    ]);
    assert.match(
      config,
      /<tag>solidarity_day<\/tag>\s*<attributes>\s*<attribute>source<\/attribute>\s*<\/attributes>/,
    );
    assert.match(
      config,
      /type="solidarity\/day" translate="1">\s*<xpath>\/\/p<\/xpath>\s*<key name="source" \/>\s*<\/gutenberg-block>/,
    );
    assert.match(config, /<key name="solidarity_widgets">\s*<key name="sign_up_recipient" \/>/);
  });
});
