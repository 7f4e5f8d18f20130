import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {run} from '../src/cli.mjs';

/** What the command line prints, and its exit code. */
async function called(...args) {
  const printed = {out: '', err: ''};
  const writer = name => ({write: text => (printed[name] += text)});
  const code = await run(['node', 'solidarity-publisher', ...args], {out: writer('out'), err: writer('err')});
  return {code, ...printed};
}

it('--help says what the commands are, and is no error', async () => {
  const {code, out} = await called('--help');
  assert.equal(code, 0);
  assert.match(out, /Usage: solidarity-publisher/);
});

it('what the system refuses is told in words, without a stack', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true}));
  await mkdir(path.join(folder, 'campaign.json'));
  const {code, err} = await called('check', folder);
  assert.equal(code, 1);
  assert.match(err, /a folder is there where a file should be\.\n$/);
  assert.doesNotMatch(err, /\bat /);
});

it('an unknown command is a wrong call, with exit code 2', async () => {
  const {code, err} = await called('publihs');
  assert.equal(code, 2);
  assert.match(err, /unknown command|too many arguments/);
});
