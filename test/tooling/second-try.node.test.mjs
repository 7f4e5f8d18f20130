import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {withDigest} from '../runner/digest.mjs';
import {inTwoTries} from '../runner/second-try.mjs';

const result = (what, failed = 0) => ({what, failed, passed: 3 - failed});

describe('files that fail', () => {
  const tried = [];
  const said = [];
  const say = line => said.push(line);
  const again = (...results) => {
    return async failed => {
      tried.push(...failed.map(({what}) => what));
      return results;
    };
  };

  before(() => {
    tried.length = 0;
    said.length = 0;
  });

  it('run once more, and count as at the second try', async () => {
    const first = async () => [result('a'), result('b', 1), result('c', 2)];
    const results = await inTwoTries(first, again(result('b'), result('c', 1)), say);
    assert.deepEqual(tried, ['b', 'c']);
    assert.deepEqual(results, [result('a'), result('b'), result('c', 1)]);
    assert.match(said.join('\n'), /Once more: b, c\n +UNSTEADY b: 1 failed at first/);
    assert.doesNotMatch(said.join('\n'), /UNSTEADY c/);
  });

  it('run once if they are many', async () => {
    const many = Array.from({length: 9}, (_, index) => result(`file ${index}`, 1));
    const never = () => assert.fail('was tried again');
    assert.deepEqual(await inTwoTries(async () => many, never, say), many);
  });
});

describe('a test file in Node', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unsteady-'));
  after(() => rmSync(folder, {recursive: true}));

  it('that fails at first alone passes, and is named', () => {
    const [planted, mark, counter] = ['planted.node.test.mjs', 'mark', 'count.mjs'].map(name =>
      path.join(folder, name),
    );
    writeFileSync(
      planted,
      `import {existsSync, writeFileSync} from 'node:fs';
      import {it} from 'node:test';
      const isSecond = existsSync('${mark}');
      writeFileSync('${mark}', '');
      it('a', () => {});
      it('b', () => { if (!isSecond) throw new Error('planted fault'); });\n`,
    );
    writeFileSync(
      counter,
      `import {runNodeTests} from '${new URL('../runner/node-tests.mjs', import.meta.url)}';
      const said = [];
      const {signal} = new AbortController();
      const sum = await runNodeTests(['${planted}'], signal, line => said.push(line), {isTriedAgain: true});
      console.log(JSON.stringify({...sum, said: said.join('\\n')}));`,
    );
    const env = {...process.env};
    delete env.NODE_TEST_CONTEXT;
    const {passed, failed, said} = JSON.parse(
      execFileSync(process.execPath, [counter], {encoding: 'utf8', env}),
    );
    assert.deepEqual([passed, failed], [2, 0], said);
    assert.match(said, /FAILED .*planted\.node\.test\.mjs: b\n +Error: planted fault/);
    assert.match(said, /UNSTEADY .*planted\.node\.test\.mjs: 1 failed at first/);
  });
});

describe('what has failed', () => {
  it('is said once more at the end, with the first lines that explain it', () => {
    const printed = [];
    const {say, digest} = withDigest(line => printed.push(line));
    const explained = Array.from({length: 30}, (_, index) => `      line ${index}`);
    for (const line of ['  a: 3 passed', '    FAILED b: c', ...explained, '  b: 2 passed', '      d'])
      say(line);
    assert.equal(printed.length, 34);
    assert.deepEqual(digest().slice(1), ['    FAILED b: c', ...explained.slice(0, 7), '']);
  });

  it('is nothing where all has passed', () => {
    const {say, digest} = withDigest(() => {});
    say('  a: 3 passed');
    assert.deepEqual(digest(), []);
  });
});
