import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const config = JSON.parse(await readFile(path.join(root, 'lit-localize.json'), 'utf8'));

/** The translation units of a language's file: id, and the target where there is one. */
async function unitsOf(locale) {
  const xml = await readFile(path.join(root, 'xliff', `${locale}.xlf`), 'utf8');
  return [...xml.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, unit]) => ({
    id,
    target: /<target>(.*?)<\/target>/s.exec(unit)?.[1],
  }));
}

describe('the words', () => {
  for (const locale of config.targetLocales) {
    it(`of ${locale} say in their file that they are a draft`, async () => {
      const xml = await readFile(path.join(root, 'xliff', `${locale}.xlf`), 'utf8');
      assert.match(xml, /<header>\s*<note>[^<]*awaits a native reader/);
    });

    it(`of ${locale} are all there`, async () => {
      const missing = (await unitsOf(locale)).filter(({target}) => !target).map(({id}) => id);
      assert.deepEqual(missing, []);
    });

    it(`of ${locale} have every plural category of the language`, async () => {
      const ids = new Set((await unitsOf(locale)).map(({id}) => id));
      const families = [...ids].filter(id => id.endsWith('.other')).map(id => id.slice(0, -'.other'.length));
      const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
      const missing = families.flatMap(family => pluralCategories.map(category => `${family}.${category}`));
      assert.ok(families.length > 10);
      assert.deepEqual(
        missing.filter(id => !ids.has(id)),
        [],
      );
    });
  }
});

describe('npm run i18n', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'words-'));
    await cp(path.join(root, 'xliff'), path.join(folder, 'xliff'), {recursive: true});
    const elsewhere = {
      ...config,
      $schema: undefined,
      tsConfig: path.join(root, config.tsConfig),
      output: {
        ...config.output,
        outputDir: path.join(folder, 'generated'),
        localeCodesModule: path.join(folder, 'generated/locale-codes.ts'),
      },
    };
    await writeFile(path.join(folder, 'lit-localize.json'), JSON.stringify(elsewhere));
    const program = path.join(root, 'node_modules/.bin/lit-localize');
    for (const command of ['extract', 'build'])
      await run(program, ['--config', path.join(folder, 'lit-localize.json'), command], {cwd: root});
  });
  after(() => rm(folder, {recursive: true, force: true}));

  for (const [written, committed] of [
    ['xliff', 'xliff'],
    ['generated', config.output.outputDir],
  ])
    it(`leaves ${path.normalize(committed)} as it is committed`, async () => {
      const names = await readdir(path.join(folder, written));
      assert.ok(names.length >= config.targetLocales.length);
      for (const name of names) {
        const [now, before] = await Promise.all(
          [path.join(folder, written), path.join(root, committed)].map(place =>
            readFile(path.join(place, name), 'utf8'),
          ),
        );
        assert.equal(now, before, `${name} is stale: run npm run i18n`);
      }
    });
});
