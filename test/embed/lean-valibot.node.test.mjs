import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, describe, it} from 'node:test';
import {build} from 'esbuild';
import fc from 'fast-check';
import {leanValibot} from '../../tools/build/lean-valibot.mjs';
import {mutatedCampaign} from '../helpers/mutated-campaigns.mjs';
import {SEED} from '../helpers/seed.mjs';

const root = new URL('../../', import.meta.url);

const RUNS = 10_000;

const MODELS = `
  export {safeParse} from 'valibot';
  export {campaign} from './src/model/campaign.ts';
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
function learn(safeParse, schema, value) {
  const {success, output, issues = []} = safeParse(schema, structuredClone(value));
  return success ? {output} : {places: issues.map(({path = []}) => path.map(({key}) => key).join('/'))};
}

/** Throws unless the whole campaign, and each of its sections by itself, is read alike. */
function sameAsValibot(campaign) {
  const same = (schemaOf, value, what) => {
    const [one, other] = [leaner, whole].map(models => learn(models.safeParse, schemaOf(models), value));
    assert.deepEqual(one, other, what);
  };
  same(models => models.campaign, campaign, 'campaign');
  for (const section of Object.keys(whole.campaign.entries))
    same(models => models.campaign.entries[section], campaign?.[section], section);
}

/** Names of members that valibot passes over, since every object has them. */
const OF_EVERY_OBJECT = ['__proto__', 'prototype', 'constructor'];

const withoutNames = campaign =>
  JSON.parse(JSON.stringify(campaign) ?? 'null', (key, value) =>
    OF_EVERY_OBJECT.includes(key) ? undefined : value,
  );

describe('lean valibot', () => {
  for (const [name, campaign] of campaigns)
    it(`reads ${name} as valibot does`, () => sameAsValibot(campaign));

  let runs = 0;
  after(() => assert.ok(runs >= RUNS, `${runs} mutated campaigns were read`));

  it('reads mutated campaigns as valibot does', () => {
    fc.assert(
      fc.property(mutatedCampaign, campaign => {
        runs++;
        sameAsValibot(withoutNames(campaign));
      }),
      {seed: SEED, numRuns: RUNS},
    );
  });

  for (const name of OF_EVERY_OBJECT)
    it(`takes ${name} for no language, where valibot passes over it`, () => {
      const text = JSON.parse(`{"en": "words", "${name}": "more"}`);
      const theme = ({safeParse, campaign}) => learn(safeParse, campaign.entries.theme, text);
      assert.deepEqual(theme(whole), {output: {en: 'words'}});
      assert.deepEqual(theme(leaner), {places: [name]});
    });
});
