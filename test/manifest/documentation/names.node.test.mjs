import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {transform} from 'esbuild';

import {everyElement} from '../../helpers/elements/manifest.mjs';

const root = new URL('../../../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');
const list = folder =>
  readdirSync(new URL(folder, root), {recursive: true}).map(file => path.posix.join(folder, file));

const {code} = await transform(read('test/helpers/elements/hidden-names.ts'), {loader: 'ts'});
const {isBlocked} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The paths that package.json publishes, with patterns expanded. */
function published() {
  const {exports} = JSON.parse(read('package.json'));
  const targets = Object.values(exports).flatMap(target =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const names = everyElement.map(({path: module}) => path.basename(module, '.js'));
  return targets.flatMap(target => names.map(name => target.replaceAll('*', name)));
}

/** Bundlers name shared chunks after one of their modules. */
const shared = list('src').map(file => `dist/elements/shared/${path.basename(file, '.ts')}.js`);

describe('isBlocked', () => {
  for (const blocked of ['one/counter.js', 'counter/one.js', 'img/banner.png', 'sharebar.js', 'js/pixel.js'])
    it(`is true for ${blocked}`, () => assert.equal(isBlocked(blocked), true));

  for (const free of ['one/prisoner-counter.js', 'words/be.json', 'base/page/ancestors.ts'])
    it(`is false for ${free}`, () => assert.equal(isBlocked(free), false));
});

describe('the paths', () => {
  for (const [what, paths] of Object.entries({
    'of src': list('src'),
    'of campaigns': list('campaigns'),
    'of the package': [...published(), ...shared],
    'of the build': list('dist'),
  })) {
    it(`${what} are not blocked by content blockers`, () => {
      assert.ok(paths.length > 0);
      assert.deepEqual(paths.filter(isBlocked), []);
    });
  }
});
