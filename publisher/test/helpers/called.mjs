import {run} from '../../src/cli.mjs';

/** What the command line prints, and its exit code. */
export async function called(...args) {
  const printed = {out: '', err: ''};
  const writer = name => ({write: text => (printed[name] += text)});
  const code = await run(['node', 'solidarity-publisher', ...args], {out: writer('out'), err: writer('err')});
  return {code, ...printed};
}
