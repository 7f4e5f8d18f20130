import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {notesOf, releaseNotes} from '../../tools/release/notes.mjs';

const CHANGELOG = `# Changelog

## 0.2.0, 21 May 2027

- Two.

### Fixed

- More.

## [0.1.10] - 2027-01-02

- Ten.

## 0.1.1, not yet released
`;

describe('the notes of a release', () => {
  it('are what the changelog says of its version', () => {
    assert.equal(notesOf('0.2.0', CHANGELOG), '- Two.\n\n### Fixed\n\n- More.');
    assert.equal(notesOf('0.1.10', CHANGELOG), '- Ten.');
  });

  for (const [version, what] of [
    ['0.1.1', 'a heading alone'],
    ['0.1', 'the beginning of another version'],
    ['0.3.0', 'none'],
  ])
    it(`are refused where there is ${what}, with what to write`, () => {
      assert.throws(() => notesOf(version, CHANGELOG), {
        message: `CHANGELOG.md says nothing of ${version}. Write a heading "## ${version}" with its day, and below it what has changed.`,
      });
    });

  it('are in the changelog of the current version', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.match(notesOf(version, readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')), /^- \S/);
  });

  it('say of which commit the files were made', () => {
    const notes = releaseNotes({version: '0.2.0', commit: 'c0ffee', notes: '- Two.'});
    assert.match(notes, /^# solidarity-widgets 0\.2\.0\n\n- Two\.\n\n## Verify\n/);
    assert.match(notes, /commit c0ffee with Node\n?\s*\d+\.\d+/);
  });
});
