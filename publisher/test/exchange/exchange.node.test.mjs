import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, it} from 'node:test';
import {exchange, mend} from '../../src/exchange/exchange.mjs';
import {campaign, register, row, story} from '../helpers/campaign.mjs';
import {aFolder, putInto} from '../helpers/folder.mjs';
import {filesIn, published} from '../helpers/publishing.mjs';

const withStory = value =>
  campaign({
    figures: {prisoners: {...campaign().figures.prisoners, value}},
    stories: {people: [story('p-1', 'Anna')]},
  });

async function aPublishedFolder(t) {
  const folder = await aFolder(t, {
    'campaign.json': withStory(1),
    'private/consent.csv': register(row('p-1')),
  });
  const out = path.join(folder, 'public');
  await published(folder, out);
  return {folder, out, before: await filesIn(out)};
}

describe('an exchange that fails', () => {
  for (const failing of [1, 30, 'manifest.json'])
    it(`leaves the old folder as it was, if the disk is full at write ${failing}`, async t => {
      const {folder, out, before} = await aPublishedFolder(t);
      await putInto(folder, {'campaign.json': withStory(2)});
      let writes = 0;
      const write = async (file, ...rest) => {
        writes += 1;
        if (writes === failing || path.basename(file) === failing)
          throw Object.assign(new Error('ENOSPC: no space left on device'), {code: 'ENOSPC'});
        return writeFile(file, ...rest);
      };
      await assert.rejects(published(folder, out, {write}), {code: 'ENOSPC'});
      assert.deepEqual(await filesIn(out), before);
      assert.deepEqual((await readdir(folder)).sort(), ['campaign.json', 'private', 'public']);
    });

  it('is mended by the next run, wherever it broke off', async t => {
    const {folder, out, before} = await aPublishedFolder(t);
    const old = path.join(folder, '.public.solidarity-old');
    const draft = path.join(folder, '.public.solidarity-new');
    // Between the two renames:
    await rename(out, old);
    await mkdir(draft);
    await mend(out);
    assert.deepEqual(await filesIn(out), before);
    // After both:
    await putInto(old, {'campaign.json': 'old'});
    await mend(out);
    assert.deepEqual(await filesIn(out), before);
    assert.deepEqual((await readdir(folder)).sort(), ['campaign.json', 'private', 'public']);
  });

  it('replaces nothing by a folder that is not whole, whenever the process is killed', async t => {
    const {folder, out, before} = await aPublishedFolder(t);
    await putInto(folder, {'campaign.json': withStory(2)});
    await published(folder, path.join(folder, 'whole'));
    const whole = await filesIn(path.join(folder, 'whole'));
    const script = `
      import {published} from ${JSON.stringify(new URL('../helpers/publishing.mjs', import.meta.url).href)};
      process.stdout.write('started');
      for (;;) await published(process.argv[1], process.argv[2]);`;
    for (const delay of [20, 120, 260, 420, 700]) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder, out]);
      const ended = once(child, 'exit');
      await Promise.race([once(child.stdout, 'data'), ended]);
      await wait(delay);
      child.kill('SIGKILL');
      assert.deepEqual(await ended, [null, 'SIGKILL'], 'the run ended by itself');
      await mend(out);
      const found = await filesIn(out);
      const expected = found.get('campaign.json').equals(before.get('campaign.json')) ? before : whole;
      assert.deepEqual([...found.keys()], [...expected.keys()]);
      for (const [name, content] of found)
        assert.ok(content.equals(expected.get(name)), `${name} after ${delay} ms`);
    }
  });

  it('makes a folder where there was none', async t => {
    const folder = await aFolder(t);
    const out = path.join(folder, 'public');
    await exchange(out, draft => writeFile(path.join(draft, 'a'), 'new'));
    await exchange(out, draft => writeFile(path.join(draft, 'b'), 'newer'));
    assert.deepEqual([...(await filesIn(out)).keys()], ['b']);
  });
});
