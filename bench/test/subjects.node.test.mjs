import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

import {buildIn} from '../lib/builds.mjs';
import {webOf} from '../lib/server/web.mjs';
import {subjectsOf} from '../lib/subjects.mjs';

const inOneLine = html => html.replace(/\s+/g, ' ');
const README = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const [ONE_TAG, FAST] = [...README.matchAll(/^```html\n(.*?)^```/gms)].map(([, snippet]) =>
  inOneLine(snippet.trim()),
);

const other = mkdtempSync(path.join(tmpdir(), 'other-build-'));
const dist = path.join(other, 'dist');
beforeEach(() => {
  rmSync(dist, {recursive: true, force: true});
  mkdirSync(path.join(dist, 'campaign'), {recursive: true});
  writeFileSync(path.join(dist, 'integrity.json'), '{"solidarity.js": "sha384-other"}');
  writeFileSync(path.join(dist, 'campaign.json'), '{}');
});
after(() => rmSync(other, {recursive: true}));

describe('the subjects of the bench', () => {
  it('contain the snippets of the README', () => {
    const [readme, sealed] = subjectsOf(['solidarity-readme', 'solidarity-readme-sealed']);
    assert.equal(inOneLine(readme.page.instance), ONE_TAG);
    assert.equal(inOneLine(sealed.page.head), FAST.replace('sha384-…', '{{integrity solidarity.js}}'));
    assert.equal(sealed.page.instance, readme.page.instance.replace(/^<script.*?<\/script>\s*/s, ''));
  });

  it('refer to existing floors', () => {
    const subjects = subjectsOf();
    const ids = subjects.map(({id}) => id);
    for (const {id, beside} of subjects) assert.ok(!beside || ids.includes(beside), `${id}: ${beside}`);
  });

  it('request feeds that the server has', async () => {
    const web = webOf([]);
    const addresses = subjectsOf().flatMap(({page}) =>
      Object.values(page).flatMap(html => html.match(/https:\/\/feed\.test\/[^\s"']+/g) ?? []),
    );
    assert.ok(addresses.length > 20);
    for (const address of addresses) {
      const asked = address.replace('{lang}', 'be').replace('{{rows}}', '10');
      assert.ok(await web(asked), asked);
    }
  });
});

describe('another build', () => {
  const withOther = ids => subjectsOf(ids, buildIn(other));

  it('is found in its dist folder and in the folder above', () => {
    assert.deepEqual([buildIn(other).dist, buildIn(dist).dist], [dist, dist]);
    assert.equal(buildIn(path.join(other, 'nowhere')), undefined);
  });

  it('is measured with each chosen subject of the library', () => {
    const ids = withOther(['floor-counter', 'solidarity-counter', 'solidarity-list']).map(({id}) => id);
    assert.deepEqual(
      ids.filter(id => /^before-/.test(id)),
      ['before-counter', 'before-list'],
    );
    assert.equal(ids.length, 5);
  });

  it('is served with its scripts and digests on the same host', async () => {
    writeFileSync(path.join(dist, 'solidarity.js'), 'other');
    const web = webOf(withOther(['solidarity-readme-sealed']));
    assert.equal(String((await web('https://partner.test/before/solidarity.js')).body), 'other');
    const page = String((await web('https://partner.test/before-readme-sealed/')).body);
    assert.match(page, /src="\/before\/solidarity\.js"\s+integrity="sha384-other"/);
    assert.doesNotMatch(page, /"\/solidarity\//);
  });

  it('preloads the campaign of the language where it has one', () => {
    writeFileSync(path.join(dist, 'campaign/en.json'), '{}');
    const [, before] = withOther(['solidarity-visit-de']);
    assert.match(before.page.head, /href="\/before\/campaign\/de\.json"/);
  });

  it('preloads the campaign in all languages where it has no other', () => {
    const [, before] = withOther(['solidarity-visit-de']);
    assert.match(before.page.head, /href="\/before\/campaign\.json"/);
  });

  it('requests feeds in a form that it supports', () => {
    const [, before] = withOther(['solidarity-counter-be']);
    assert.match(before.page.head, /href="https:\/\/feed\.test\/figures\.campaign\.json"/);
    assert.match(before.page.instance, /feed="https:\/\/feed\.test\/figures\.campaign\.json"/);
  });
});
