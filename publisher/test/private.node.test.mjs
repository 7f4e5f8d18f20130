import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRows, readWithdrawn} from '../src/folder/private.mjs';
import {aFolder} from './helpers/folders.mjs';

describe('who has withdrawn', () => {
  it('is nobody without a list', async t =>
    assert.deepEqual(await readWithdrawn(await aFolder(t)), {all: false, ids: []}));

  for (const content of ['["ales"', '{"ids": "ales"}', '{"ids": [{"id": "ales"}]}', '{"all": "ales"}'])
    it(`is not read from a broken list, of which no message tells anything: ${content}`, async t => {
      const folder = await aFolder(t, {'private/withdrawn.json': content});
      await assert.rejects(readWithdrawn(folder), ({name, message}) => {
        assert.equal(name, 'PublisherError');
        assert.match(message, /private\/withdrawn\.json is /);
        assert.doesNotMatch(message, /ales/);
        return true;
      });
    });
});

it('rows of a spreadsheet are none where their file has none', async t => {
  for (const content of ['null', '[]', '{"rows": 1}'])
    assert.equal(
      Object.keys((await readRows(await aFolder(t, {'private/rows.json': content}))).rows).length,
      0,
    );
});
