import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import Ajv from 'ajv/dist/2020.js';

import {generateSchema} from '../../tools/generate-schema.mjs';
import {staleFiles} from '../../tools/generate.mjs';

const root = new URL('../../', import.meta.url);
const readJson = async path => JSON.parse(await readFile(new URL(path, root), 'utf8'));

const schema = await readJson('schema/campaign.schema.json');
const expected = await readJson('campaigns/examples/expected.json');

const validate = new Ajv({allErrors: true}).compile(schema);

/**
 * The paths that the schema refuses in the campaign at `path`, in the notation of the library: `events[1].startDate`.
 */
async function refusedIn(path) {
  validate(await readJson(path));
  return (validate.errors ?? []).map(({instancePath, params}) => {
    const key = params.missingProperty ?? params.propertyName;
    const place = key === undefined ? instancePath : `${instancePath}/${key}`;
    return (
      place
        .slice(1)
        .replaceAll(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.') || 'campaign'
    );
  });
}

describe('schema/campaign.schema.json', () => {
  it('is up to date with src/model', async () => {
    assert.deepEqual(await staleFiles(await generateSchema()), [], 'stale: run npm run generate');
  });

  it('contains the doc comments of src/model', () => {
    const {figure, letters} = schema.$defs;
    assert.equal(
      figure.description,
      'A number about real people. It is never shown without its day and its source.',
    );
    assert.equal(figure.properties.asOf.description, 'The day for which the number is valid.');
    assert.equal(letters.properties.steps.items.properties.url.description, 'A page with further help.');
  });

  it('accepts the default campaign', async () => {
    assert.deepEqual(await refusedIn('campaigns/day-of-solidarity.json'), []);
  });
});

describe('campaigns/examples', () => {
  it('lists expected faults for each file: none for a good one, one for a bad one', async () => {
    const files = (await readdir(new URL('campaigns/examples/', root))).filter(
      file => file.endsWith('.json') && file !== 'expected.json',
    );
    assert.deepEqual(files.sort(), Object.keys(expected).sort());
    for (const [file, faults] of Object.entries(expected))
      assert.equal(faults.length, file.startsWith('bad-') ? 1 : 0, file);
  });

  for (const [file, faults] of Object.entries(expected)) {
    const refused = faults.find(({code}) => code !== 'rule');
    it(`${refused ? 'fails' : 'passes'} the schema with ${file}`, async () => {
      const places = await refusedIn(`campaigns/examples/${file}`);
      if (!refused) return assert.deepEqual(places, []);
      const found = places.some(place => place.startsWith(refused.path));
      assert.ok(found, `${refused.path} is not among the refused places: ${places}`);
    });
  }
});
