import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {librarySbom, publisherSbom} from '../../tools/release/sbom.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const release = {root, version, commit: 'c0ffee', time: 1_810_000_000};
const namesIn = document =>
  JSON.parse(document).components.map(({name, group}) => (group ? `${group}/${name}` : name));

describe('the SBOM', async () => {
  const library = await librarySbom(release);

  it('of the library names what is installed with it and what is in its scripts, and no tools', () => {
    assert.deepEqual(namesIn(library).sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/localize',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'simple-icons',
      'valibot',
    ]);
  });

  it('is CycloneDX of this version, as of the commit', () => {
    const {bomFormat, serialNumber, metadata} = JSON.parse(library);
    assert.equal(bomFormat, 'CycloneDX');
    assert.match(serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(metadata.timestamp, new Date(1.81e12).toISOString());
    assert.equal(metadata.component['bom-ref'], `solidarity-widgets@${version}`);
  });

  it('is the same for the same commit, and has another serial number for another', async () => {
    assert.equal(await librarySbom(release), library);
    const other = await librarySbom({...release, commit: 'decade'});
    assert.notEqual(JSON.parse(other).serialNumber, JSON.parse(library).serialNumber);
  });

  it('of the publisher names the library and what it installs', async () => {
    const names = namesIn(await publisherSbom(release));
    for (const name of ['solidarity-widgets', 'lit-html', 'sharp', 'commander'])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('html-validate') && !names.includes('typescript'), names.join());
  });
});
