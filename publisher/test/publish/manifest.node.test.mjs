import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkedManifest, digestOf} from '../../src/publish/output/manifest.mjs';

const manifestWith = name => ({
  version: 1,
  serial: 1,
  day: '2027-04-21',
  expires: '2027-05-05',
  files: {[name]: {integrity: digestOf('a'), size: 1}},
});

for (const name of [
  '../evil',
  '/etc/evil',
  'a/../evil',
  'a\\..\\evil',
  '.',
  '..',
  '',
  'a//b',
  'C:evil',
  'a/',
  'a\0',
  'a?b',
])
  it(`a manifest may not name ${JSON.stringify(name)}`, () =>
    assert.throws(() => checkedManifest(manifestWith(name)), TypeError));

for (const name of ['campaign.pt-BR.json', 'be/slot/day.html', '_headers', 'solidarity/.htaccess'])
  it(`a manifest may name ${name}`, () => assert.ok(checkedManifest(manifestWith(name))));

for (const [what, change] of [
  ['another version', {version: 2}],
  ['a serial that is no whole number', {serial: 1.5}],
  ['no day', {day: 'today'}],
  ['a digest that is none', {files: {a: {integrity: 'sha256-abc', size: 1}}}],
  ['a size below 0', {files: {a: {integrity: digestOf('a'), size: -1}}}],
  ['no files', {files: null}],
])
  it(`a manifest with ${what} is none`, () =>
    assert.throws(() => checkedManifest({...manifestWith('a'), ...change}), TypeError));
