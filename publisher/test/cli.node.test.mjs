import assert from 'node:assert/strict';
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

it('an unknown command is a wrong call, with exit code 2', async () => {
  const {code, err} = await called('publihs');
  assert.equal(code, 2);
  assert.match(err, /unknown command|too many arguments/);
});
