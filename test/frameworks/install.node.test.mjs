import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {installedProject} from './helpers/installed-project.mjs';

describe('the installation of a project', () => {
  it('fails with the name of the version that the registry lacks', async t => {
    const source = mkdtempSync(path.join(tmpdir(), 'planted-'));
    t.after(() => rmSync(source, {recursive: true}));
    writeFileSync(path.join(source, 'package.json'), '{"dependencies": {"lit": "3.99.0"}}');
    await assert.rejects(installedProject(t, source), /The registry cannot install [^]*lit@3\.99\.0/);
  });
});
