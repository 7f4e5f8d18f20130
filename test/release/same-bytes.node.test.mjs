import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {ROOT} from '../dist/helpers/built.mjs';

const git = (cwd, ...args) => execFileSync('git', args, {cwd, encoding: 'utf8', stdio: 'pipe'});

/** A repository with the files as they are here, all of them in one commit. */
function repository(folder) {
  const names = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const name of names)
    if (name && existsSync(path.join(ROOT, name))) cpSync(path.join(ROOT, name), path.join(folder, name));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'all');
}

/** A clone in which `npm ci` and `npm run publisher` have been. */
function clone(from, folder) {
  git(path.dirname(folder), 'clone', '--quiet', from, folder);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  cpSync(path.join(ROOT, 'publisher/node_modules'), path.join(folder, 'publisher/node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

const filesOf = folder =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [name, readFileSync(path.join(folder, name), 'base64')]),
  );

describe('npm run release', () => {
  it('makes the same bytes in two clones, at other times, in other zones and languages', t => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'release-'));
    t.after(() => rmSync(temporary, {recursive: true}));
    const origin = path.join(temporary, 'origin');
    repository(origin);
    const [one, other] = [
      ['one', {TZ: 'Pacific/Kiritimati', LANG: 'C'}],
      ['another/at a longer path', {TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', FORCE_COLOR: '1'}],
    ].map(([name, variables]) => {
      const folder = path.join(temporary, name);
      mkdirSync(path.dirname(folder), {recursive: true});
      clone(origin, folder);
      const {status, stdout, stderr} = spawnSync(process.execPath, ['tools/release/release.mjs'], {
        cwd: folder,
        env: {...process.env, ...variables},
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${stdout}${stderr}`);
      return path.join(folder, 'release');
    });
    assert.deepEqual(
      Object.entries(filesOf(one)).flatMap(([name, content]) =>
        filesOf(other)[name] === content ? [] : name,
      ),
      [],
    );
    assert.deepEqual(readdirSync(other).sort(), readdirSync(one).sort());
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: one,
      encoding: 'utf8',
    });
    assert.equal(checked.match(/: OK$/gm).length, readdirSync(one).length - 1);
    assert.equal(git(path.dirname(one), 'status', '--porcelain'), '');
  });
});
