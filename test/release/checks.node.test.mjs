import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {checkedRelease} from '../../tools/release/checks.mjs';

const FILES = {
  'package.json': '{\n  "name": "a",\n  "version": "0.2.0"\n}\n',
  'package-lock.json': '{"name": "a", "version": "0.2.0", "packages": {"b": {"version": "7.0.0"}}}\n',
  'publisher/package.json': '{\n  "name": "b",\n  "version": "0.2.0"\n}\n',
  'publisher/package-lock.json': '{"name": "b", "version": "0.2.0"}\n',
  'integrations/wordpress/solidarity-widgets.php': '<?php\n/**\n * Version: 0.2.0\n */\n',
  'integrations/wordpress/readme.txt': '=== A ===\nStable tag: 0.2.0\n',
  'README.md':
    'https://cdn.jsdelivr.net/npm/solidarity-widgets@0.2.0/dist/ https://unpkg.com/solidarity-widgets@0.2.0/dist/\n',
  'CHANGELOG.md': '# Changelog\n\n## 0.2.0\n\n- Two.\n',
};

/** A checkout with what a release looks at, all of it committed at a given time. */
function checkout(t, files = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'checkout-'));
  t.after(() => rmSync(root, {recursive: true}));
  write(root, {...FILES, ...files});
  const env = {...process.env, GIT_COMMITTER_DATE: '2027-05-21T12:00:00Z'};
  const git = (...args) => execFileSync('git', args, {cwd: root, env, encoding: 'utf8', stdio: 'pipe'});
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'all');
  return {root, git};
}

function write(root, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    writeFileSync(path.join(root, name), content);
  }
}

describe('a release', () => {
  it('is of the commit that is checked out', async t => {
    const {root, git} = checkout(t);
    const commit = git('rev-parse', 'HEAD').trim();
    const time = Date.parse('2027-05-21T12:00:00Z') / 1000;
    assert.deepEqual(await checkedRelease(root), {version: '0.2.0', commit, time, notes: '- Two.'});
  });

  for (const [what, files] of [
    ['a changed file', {'CHANGELOG.md': '# Changelog\n'}],
    ['a new file', {'new.js': ''}],
  ])
    it(`refuses ${what}, and names it`, async t => {
      const {root} = checkout(t);
      write(root, files);
      await assert.rejects(checkedRelease(root), ({message}) => {
        assert.match(
          message,
          /^The checkout has changes that no commit holds\. Commit them or put them away/,
        );
        assert.ok(message.includes(Object.keys(files)[0]), message);
        return true;
      });
    });

  it('refuses a folder that is no checkout', async t => {
    const {root} = checkout(t);
    rmSync(path.join(root, '.git'), {recursive: true});
    await assert.rejects(checkedRelease(root), {
      message: 'A release is made of a commit. Clone the repository with git, and run it there.',
    });
  });

  for (const [file, content] of Object.entries(FILES).filter(([name]) => name !== 'CHANGELOG.md')) {
    it(`refuses another version in ${file}, and names each`, async t => {
      const {root} = checkout(t, {[file]: content.replace('0.2.0', '0.1.9')});
      await assert.rejects(checkedRelease(root), ({message}) => {
        assert.match(message, /^The versions differ\. Write the same in all:\n/);
        assert.ok(message.includes(`  0.1.9  ${file}`), message);
        return true;
      });
    });

    it(`refuses ${file} without a version`, async t => {
      const {root} = checkout(t, {[file]: content.replace('0.2.0', '')});
      const message = `${file} names no version. Write that of package.json.`;
      await assert.rejects(checkedRelease(root), {message});
    });
  }

  it('refuses a version without notes', async t => {
    const {root} = checkout(t, {'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\n- One.\n'});
    await assert.rejects(checkedRelease(root), /^Error: CHANGELOG\.md says nothing of 0\.2\.0\./);
  });
});
