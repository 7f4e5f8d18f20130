import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {pressButton, settledElements} from '../../dist/helpers/in-page.mjs';
import {folder, openSite, page} from '../../dist/helpers/site.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {CAMPAIGN, installedProject} from './installed-project.mjs';

const PROJECTS = path.resolve(import.meta.dirname, '../projects');

/** What the three elements of a project show, by tag, before a button is pressed and after. */
const SHOWN = {
  en: {
    'solidarity-prisoner-counter': 'On 1 May 2024 there were more than 1,200 political prisoners in Belarus.',
    'solidarity-event-list': 'Letter evening',
    'solidarity-hashtag-bar': '#Example',
  },
  later: {'solidarity-prisoner-counter': 'more than 1,300 political prisoners'},
  be: {
    'solidarity-prisoner-counter': 'палітвязняў',
    'solidarity-event-list': 'Вечар лістоў',
    'solidarity-hashtag-bar': 'Прыклад, якім можна падзяліцца.',
  },
};

/**
 * Tests that the package works in a framework. `test/frameworks/projects/<name>` is a project as users of the framework write it: its
 * package.json names exact versions and `"solidarity-widgets": "file:solidarity-widgets.tgz"`; its script `types`, if it has one, is
 * its own strict type checker, and its script `build` writes the page. Beside its package.json it finds the campaign of
 * `test/frameworks/campaign.json`, which is also served as `/campaign.json`.
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
 * @param {RegExp} [options.noise] - Lines with the word “warning” that the build may say: those that are not about us.
 */
export function testFramework(name, {out = 'dist', isDrawn = false, noise} = {}) {
  const source = path.join(PROJECTS, name);
  const {scripts = {}} = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));

  describe(`a project with ${name}`, () => {
    const suite = aSuite();
    let project;
    before(async () => (project = await installedProject(suite, source)));

    it('installs the package without a warning about it', () => {
      assert.doesNotMatch(project.said, /ERESOLVE|warn.*solidarity-widgets/i);
    });

    if (scripts.types) it('passes its own type checker', async () => void (await project.run('types')));

    if (scripts.build)
      it('builds without a warning', async () => {
        const said = await project.run('build');
        const warnings = said
          .split('\n')
          .filter(line => /\bwarn(ing)?s?\b/i.test(line) && !noise?.test(line));
        assert.deepEqual(warnings, [], said);
      });

    inEachEngine('in a browser', ({engine, openTab}) => {
      if (engine !== 'chromium') return; // what a framework makes of the package is the same in all

      async function openPage(test, settings) {
        const site = await openSite(routesOf(path.join(project.folder, out)));
        test.after(site.close);
        const tab = await openTab(test, settings);
        await tab.goto(`${site.origin}/`);
        return {tab, site};
      }

      if (isDrawn)
        it('has the number before a script runs', async t => {
          const {tab} = await openPage(t, {scripts: false});
          const {'solidarity-prisoner-counter': sentence} = SHOWN.en;
          assert.ok((await tab.evaluate(textOfRoots)).includes(sentence));
        });

      it('shows both campaigns, and takes attributes as the framework writes them', async t => {
        const {tab} = await openPage(t);
        await shows(tab, SHOWN.en);
        assert.deepEqual(await tab.evaluate(propertiesOfList), {
          headingLevel: 2,
          neutral: true,
          heading: 'H2',
        });
      });

      it('calls a typed listener', async t => {
        const {tab} = await openPage(t);
        await until(async () => (await tab.evaluate(textOf, '#updated')) === '2024-05-01T12:00:00Z');
      });

      it('shows another campaign and another language after a press, logs nothing and contacts nobody else', async t => {
        const {tab, site} = await openPage(t);
        await shows(tab, SHOWN.en);
        await tab.evaluate(pressButton, '#later');
        await shows(tab, SHOWN.later);
        await tab.evaluate(pressButton, '#belarusian');
        await shows(tab, SHOWN.be);
        assert.deepEqual(tab.said, []);
        const origins = (await tab.requests()).map(url => new URL(url).origin);
        assert.deepEqual([...new Set(origins)], [site.origin]);
      });
    });
  });
}

/** Waits until the elements of the page show these texts, by tag. */
async function shows(tab, texts) {
  let elements;
  const isShown = ([tag, text]) =>
    elements.some(
      element => element.tag === tag && element.status === 'ready' && element.text.includes(text),
    );
  await until(async () => {
    elements = await tab.evaluate(settledElements);
    return Object.entries(texts).every(isShown);
  }).catch(() =>
    assert.fail(`Wanted ${JSON.stringify(texts)}, found ${JSON.stringify(elements)}; ${tab.said}`),
  );
}

/** The routes of a site with the built files in `root`. */
function routesOf(root) {
  const files = folder(root);
  const routes = readdirSync(root, {withFileTypes: true}).map(entry => {
    const name = entry.name;
    return entry.isDirectory()
      ? [`/${name}/`, rest => files(`${name}/${rest}`)]
      : [`/${name}`, () => files(name)];
  });
  return {
    ...Object.fromEntries(routes),
    '/': () => files('index.html'),
    '/campaign.json': page(readFileSync(CAMPAIGN)),
  };
}

// These run inside a page.

function textOf(selector) {
  return document.querySelector(selector)?.textContent;
}

function textOfRoots() {
  return [...document.querySelectorAll('*')]
    .map(({shadowRoot}) => shadowRoot?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

function propertiesOfList() {
  const {headingLevel, neutral, shadowRoot} = document.querySelector('solidarity-event-list');
  return {headingLevel, neutral, heading: shadowRoot.querySelector('h1, h2, h3, h4')?.tagName};
}
