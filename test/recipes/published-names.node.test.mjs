import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {filesIn, published, withOnly} from '../../publisher/test/helpers/publishing.mjs';
import {ROOT} from '../dist/helpers/built.mjs';
import {pages} from './helpers/pages.mjs';

/** The files of a published campaign that a text names, as an element finds them in English. */
const namedIn = text =>
  [...text.matchAll(/https:\/\/day\.example\.org\/2027\/([\w./{}-]*\w)/g)].map(([, name]) =>
    name.replace('{lang}', 'en'),
  );

/** The names of all files of the default campaign, once it is published. */
async function publishedNames(test) {
  const folder = mkdtempSync(path.join(tmpdir(), 'published-names-'));
  test.after(() => rmSync(folder, {recursive: true, force: true}));
  copyFileSync(path.join(ROOT, 'campaigns/day-of-solidarity.json'), path.join(folder, 'campaign.json'));
  await published(folder, path.join(folder, 'public'), withOnly('frames', 'pictures', 'pages'));
  return [...(await filesIn(path.join(folder, 'public'))).keys()];
}

describe('the addresses in guides and recipes', () => {
  it('are those of files that publish writes', async t => {
    const names = await publishedNames(t);
    const has = name => names.includes(name) || names.includes(`${name}/index.html`);
    const addresses = pages.flatMap(({name, text}) => namedIn(text).map(file => ({page: name, file})));
    assert.deepEqual(
      addresses.filter(({file}) => !has(file)),
      [],
    );
    assert.ok(addresses.length > 10, `${addresses.length} addresses`);
  });

  it('are found', () => {
    assert.deepEqual(namedIn('at `https://day.example.org/2027/{lang}/x.html#a`.'), ['en/x.html']);
  });
});
