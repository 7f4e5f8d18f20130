import assert from 'node:assert/strict';
import path from 'node:path';
import {it} from 'node:test';
import {campaign, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {filesIn, published, WITH_ALL} from '../helpers/publishing.mjs';

it('no published folder has the campaign editor, nor a word of it', async t => {
  const folder = await aFolder(t, {
    'campaign.json': campaign({stories: {people: [story('p-1', 'Ales')]}}),
    'private/consent.csv': register(row('p-1')),
  });
  const out = path.join(folder, 'public');
  await published(folder, out, WITH_ALL);
  const files = await filesIn(out);
  assert.ok(files.size > 10);
  for (const [name, content] of files) {
    assert.doesNotMatch(name, /editor/i);
    assert.doesNotMatch(content.toString('latin1'), /campaign[ -]editor/i, name);
  }
});
