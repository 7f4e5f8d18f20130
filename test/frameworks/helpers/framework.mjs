import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {pressButton} from '../../dist/helpers/in-page.mjs';
import {openSite} from '../../dist/helpers/site.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {installedProject} from './installed-project.mjs';
import {
  AT_FIRST,
  IN_BELARUSIAN,
  LATER,
  optionsOfList,
  routesOf,
  shows,
  textOf,
  textOfRoots,
} from './the-page.mjs';

const PROJECTS = path.resolve(import.meta.dirname, '../projects');

/**
 * Tests that the package works in a framework. `test/frameworks/projects/<name>` is a project as users of the framework write it: its
 * package.json names exact versions and `"solidarity-widgets": "file:solidarity-widgets.tgz"`; its script `types`, if it has one, is
 * its own strict type checker, and its script `build`, if it has one, writes the page. Beside its package.json it finds the campaign
 * of `test/frameworks/campaign.json`, which is also served as `/campaign.json`.
 *
 * On the page are
 *
 * - a counter, to which the campaign is given as an object;
 * - a list of events and a hashtag bar with `feed="/campaign.json"`; the list has `heading-level="2"` and `neutral`;
 * - `#updated`, where a typed listener of the counter's `solidarity-ready` writes `event.detail.updated`;
 * - a button `#later`, which gives the counter a campaign with 1300 prisoners, and `#belarusian`, which makes all of it Belarusian.
 *
 * @param {string} name - The name of the project's folder.
 * @param {object} [options] - How it differs from others.
 * @param {string} [options.out] - The folder that the build writes.
 * @param {boolean} [options.isDrawn] - Whether the page has the number before a script runs.
 * @param {(tools: {openPage: Function, built: () => string}) => void} [options.more] - Defines further tests: `openPage(test)` opens
 *   the page in a tab, and gives the tab and the site; `built()` is the folder with the built files.
 */
export function testFramework(name, {out = 'dist', isDrawn = false, more} = {}) {
  const source = path.join(PROJECTS, name);
  const {scripts = {}} = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));

  describe(`a project with ${name}`, () => {
    const suite = aSuite();
    let project;
    before(async () => (project = await installedProject(suite, source)));
    const built = () => path.join(project.folder, out);

    it('installs the package without a warning about it', () => {
      assert.doesNotMatch(project.said, /ERESOLVE|warn.*solidarity-widgets/i);
    });

    if (scripts.types) it('passes its own type checker', async () => void (await project.run('types')));

    if (scripts.build)
      it('builds without a warning', async () => {
        const said = await project.run('build');
        const isWarning = line => /\bwarn(ing)?s?\b/i.test(line);
        assert.deepEqual(said.split('\n').filter(isWarning), [], said);
      });

    inEachEngine('in a browser', ({engine, openTab}) => {
      if (engine !== 'chromium') return; // what a framework makes of the package is the same in all

      async function openPage(test, settings) {
        const site = await openSite(routesOf(built()));
        test.after(site.close);
        const tab = await openTab(test, settings);
        await tab.goto(`${site.origin}/`);
        return {tab, site};
      }

      if (isDrawn)
        it('has the number before a script runs', async t => {
          const {tab} = await openPage(t, {scripts: false});
          const drawn = await tab.evaluate(textOfRoots);
          assert.ok(drawn.includes('1,200'), drawn);
        });

      it('shows both campaigns, and takes attributes as the framework writes them', async t => {
        const {tab} = await openPage(t);
        await shows(tab, AT_FIRST);
        const options = {headingLevel: 2, neutral: true, ariaLevel: '2'};
        assert.deepEqual(await tab.evaluate(optionsOfList), options);
      });

      it('calls a typed listener', async t => {
        const {tab} = await openPage(t);
        await until(async () => (await tab.evaluate(textOf, '#updated')) === '2024-05-01T12:00:00Z');
      });

      it('shows another campaign after a press', async t => {
        const {tab} = await openPage(t);
        await shows(tab, AT_FIRST);
        await tab.evaluate(pressButton, '#later');
        await shows(tab, LATER);
      });

      it('speaks another language after a press, whose words arrive only then', async t => {
        const {tab, site} = await openPage(t);
        await shows(tab, AT_FIRST);
        const visits = site.visits.length;
        await tab.evaluate(pressButton, '#belarusian');
        await shows(tab, IN_BELARUSIAN);
        assert.ok(site.visits.length > visits, 'nothing was requested');
      });

      it('logs nothing and contacts nobody else', async t => {
        const {tab, site} = await openPage(t);
        await shows(tab, AT_FIRST);
        await tab.evaluate(pressButton, '#later');
        await tab.evaluate(pressButton, '#belarusian');
        await shows(tab, IN_BELARUSIAN);
        assert.deepEqual(tab.said, []);
        const origins = (await tab.requests()).map(url => new URL(url).origin);
        assert.deepEqual([...new Set(origins)], [site.origin]);
      });

      more?.({openPage, built});
    });
  });
}
