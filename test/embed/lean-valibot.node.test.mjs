import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, describe, it} from 'node:test';
import {build} from 'esbuild';
import fc from 'fast-check';
import {leanValibot} from '../../tools/build/lean-valibot.mjs';

const root = new URL('../../', import.meta.url);

const MODELS = `
  export {safeParse} from 'valibot';
  export {campaign} from './src/model/campaign.ts';
  export {figuresSchema} from './src/model/figures.ts';
  export {eventsSchema} from './src/model/events.ts';
  export {hashtagsSchema} from './src/model/hashtags.ts';
  export {lettersSchema} from './src/model/letters.ts';
`;

/** The build's own replacement, as esbuild wants it. */
const lean = {
  name: 'lean',
  setup({onResolve}) {
    const {resolveId} = leanValibot();
    onResolve({filter: /^valibot$|object\.js$/}, ({path, importer}) => ({
      path: resolveId(path, importer) ?? undefined,
    }));
  },
};

async function models(plugins) {
  const {outputFiles} = await build({
    stdin: {contents: MODELS, resolveDir: root.pathname, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const whole = await models([]);
const leaner = await models([lean]);

const examples = new URL('campaigns/examples/', root);
const campaigns = await Promise.all(
  (await readdir(examples))
    .filter(name => /^(good|bad)-/.test(name))
    .map(async name => [name, JSON.parse(await readFile(new URL(name, examples), 'utf8'))]),
);

/** What a reader learns: the output where all is right, else where the faults are. */
function learn({safeParse, ...schemas}, name, value) {
  const {success, output, issues = []} = safeParse(schemas[name], structuredClone(value));
  return success ? {output} : {places: issues.map(({path = []}) => path.map(({key}) => key).join('/'))};
}

const SECTIONS = {
  figures: 'figuresSchema',
  events: 'eventsSchema',
  hashtags: 'hashtagsSchema',
  letters: 'lettersSchema',
};

function sameAsValibot(campaign) {
  assert.deepEqual(learn(leaner, 'campaign', campaign), learn(whole, 'campaign', campaign));
  for (const [section, schema] of Object.entries(SECTIONS)) {
    const value = campaign?.[section];
    assert.deepEqual(learn(leaner, schema, value), learn(whole, schema, value), section);
  }
}

/** Every place in `value`, as a list of keys. */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap(key => placesIn(value[key], [...path, key]))];
}

/** A copy of `value` with `instead` at `path`; without what stood there where `instead` is undefined. */
function withAt(value, [key, ...rest], instead) {
  if (key === undefined) return instead;
  const copy = Array.isArray(value) ? [...value] : {...value};
  const member = withAt(copy[key], rest, instead);
  if (member === undefined) delete copy[key];
  else copy[key] = member;
  return Array.isArray(copy) ? copy.filter(() => true) : copy;
}

describe('lean valibot', () => {
  for (const [name, campaign] of campaigns)
    it(`reads ${name} as valibot does`, () => sameAsValibot(campaign));

  let runs = 0;
  after(() => assert.ok(runs >= 3_000, `${runs} mutated campaigns were read`));

  it('reads mutated campaigns as valibot does', () => {
    const good = campaigns.filter(([name]) => name.startsWith('good-')).map(([, campaign]) => campaign);
    const mutated = fc
      .tuple(
        fc.constantFrom(...good),
        fc.nat(),
        fc.oneof(fc.jsonValue(), fc.constant(undefined)),
        fc.nat(),
        fc.string(),
      )
      .map(([campaign, at, instead, again, words]) => {
        const places = placesIn(campaign);
        const once = withAt(campaign, places[at % places.length], instead);
        const left = placesIn(once);
        return withAt(once, left[again % left.length], words);
      });
    fc.assert(
      fc.property(mutated, campaign => {
        runs++;
        sameAsValibot(campaign);
      }),
      {numRuns: 3_000},
    );
  });
});
