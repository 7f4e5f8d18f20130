import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';

import {installedProject} from './helpers/installed-project.mjs';

const PROJECTS = path.join(import.meta.dirname, 'projects');

describe('the projects', () => {
  for (const name of readdirSync(PROJECTS))
    it(`are tested, and name exact versions: ${name}`, () => {
      assert.ok(existsSync(path.join(import.meta.dirname, `${name}.node.test.mjs`)));
      const {dependencies} = JSON.parse(readFileSync(path.join(PROJECTS, name, 'package.json'), 'utf8'));
      const {'solidarity-widgets': ours, ...others} = dependencies;
      assert.equal(ours, 'file:solidarity-widgets.tgz');
      for (const [other, version] of Object.entries(others)) assert.match(version, /^\d[\w.-]*$/, other);
    });
});

describe('the installation of a project', () => {
  it('fails with the name of the version that the registry lacks', async t => {
    const source = mkdtempSync(path.join(tmpdir(), 'planted-'));
    t.after(() => rmSync(source, {recursive: true}));
    writeFileSync(path.join(source, 'package.json'), '{"dependencies": {"lit": "3.99.0"}}');
    await assert.rejects(installedProject(t, source), /The registry cannot install [^]*lit@3\.99\.0/);
  });
});
