import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

import {ROOT} from '../helpers/built.mjs';
import {importedNames, manifest} from '../helpers/installed.mjs';

/** The package is for bundlers and for modules in Node; no other way to resolve it is looked at. */
const WAYS = ['bundler', 'node16-esm'];

describe('the packed package', () => {
  let tarball;
  before(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
    after(() => rmSync(folder, {recursive: true}));
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{filename}] = JSON.parse(
      execFileSync('npm', pack, {cwd: ROOT, shell: process.platform === 'win32'}),
    );
    tarball = readFileSync(path.join(folder, filename));
  });

  it('has nothing for publint to report', async () => {
    const {messages, pkg} = await publint({pack: {tarball: Uint8Array.from(tarball).buffer}, strict: true});
    assert.equal(messages.map(message => formatMessage(message, pkg, {color: false})).join('\n'), '');
  });

  it('has types for every module, in every way to resolve it', async () => {
    const names = importedNames.map(name => name.replace(manifest.name, '.')).filter(isModule);
    assert.ok(names.length > 20, names.join());
    const {entrypoints, problems} = await checkPackage(
      createPackageFromTarballData(Uint8Array.from(tarball)),
      {entrypoints: names},
    );
    const isOurs = ({resolutionKind}) => !resolutionKind || WAYS.includes(resolutionKind);
    assert.deepEqual(problems.filter(isOurs), []);
    for (const name of names)
      for (const way of WAYS)
        assert.match(
          entrypoints[name].resolutions[way].resolution?.fileName ?? 'nothing',
          /\.d\.ts$/,
          `${name} for ${way}`,
        );
  });
});

const isModule = name => !/\.(json|css)$/.test(name);
