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

/** Texts that are longer than anything may be, in forms that patterns allow. */
const LONG = [
  'a',
  '9',
  'a/',
  'https://example.org/a',
  'https://a:8080/',
  'http://localhost:9',
  '2023-05-19T15:00:00.9',
  'PT9',
  'en-aaaa',
  'A-',
].map(start => start + start.at(-1).repeat(100_000));

/** Every schema in `json`, with its path. */
function* partsIn(json, path) {
  if (typeof json !== 'object' || json === null) return;
  if ('type' in json) yield [path, json];
  for (const [key, member] of Object.entries(json)) yield* partsIn(member, `${path}/${key}`);
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

  it('has a largest length for each list, map and string of a section', () => {
    const {withdrawn, languages, ...sections} = schema.properties;
    const endless = [];
    for (const [
      path,
      {type, enum: words, pattern, maxLength, maxItems, maxProperties, additionalProperties},
    ] of [...partsIn(sections, 'properties'), ...partsIn(schema.$defs, '$defs')]) {
      const isMap = type === 'object' && typeof additionalProperties === 'object';
      const isEndless =
        type === 'string' && !words && !maxLength && LONG.some(text => RegExp(pattern, 'u').test(text));
      if (isEndless || (type === 'array' && !maxItems) || (isMap && !maxProperties)) endless.push(path);
    }
    assert.deepEqual(endless, []);
    assert.ok(withdrawn && languages);
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
