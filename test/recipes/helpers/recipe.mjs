import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {ROOT} from '../../dist/helpers/built.mjs';
import {settledElements} from '../../dist/helpers/in-page.mjs';
import {openSite} from '../../dist/helpers/site.mjs';
import {routesOf} from '../../frameworks/helpers/the-page.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {toldBy, write} from './named-files.mjs';

/** The least policy of the documentation, with what it says that `solidarity.css` needs. */
const STRICT = `${/^Content-Security-Policy: ([^`]+)/m
  .exec(readFileSync(path.join(ROOT, 'docs/content-security-policy.md'), 'utf8'))[1]
  .replace(/\s+/g, ' ')
  .trim()}; style-src 'self'; img-src 'self'`;

/**
 * Tests that what a page of the documentation tells makes a site on which an element lives.
 *
 * @param {string} page - The page, from the project's folder.
 * @param {object} options - How.
 * @param {import('./makers.mjs').Maker} options.make - Makes a project of what the page tells.
 * @param {string} [options.section] - The heading below which the page tells it.
 * @param {string} [options.sentence] - What readers see without JavaScript, and what the element says.
 * @param {(policy: string) => string} [options.policy] - The policy of the page, made of the strict one.
 * @param {boolean} [options.isDrawn] - Whether the element is drawn when the site is built.
 * @param {{file: string, says: RegExp}} [options.refuses] - What the tool says where this file names an element that does not exist.
 */
export function testRecipe(
  page,
  {make, section, sentence = SENTENCE, policy = strict => strict, isDrawn = false, refuses},
) {
  describe(`${page}${section ? `, ${section},` : ''}`, () => {
    const suite = aSuite();
    const told = toldBy(page, section);
    let project;
    before(async () => {
      project = await make(suite, told);
      await project.build();
    });

    inEachEngine('in a browser', ({engine, openTab}) => {
      if (engine !== 'chromium') return; // what a generator writes is the same in all

      async function openPage(test, settings) {
        const withPolicy = answer => async rest => {
          const reply = await answer(rest);
          return reply && {...reply, headers: {...reply.headers, 'content-security-policy': policy(STRICT)}};
        };
        const routes = Object.entries(routesOf(project.root)).map(([name, answer]) => [
          name,
          withPolicy(answer),
        ]);
        const site = await openSite({'/favicon.ico': () => ({body: ''}), ...Object.fromEntries(routes)});
        test.after(site.close);
        const tab = await openTab(test, settings);
        await tab.goto(`${site.origin}/`);
        return {tab, site};
      }

      it('gives a page with the live element under a strict policy, which contacts nobody else', async t => {
        const {tab, site} = await openPage(t);
        const [element, ...others] = await tab.evaluate(settledElements);
        assert.deepEqual(tab.said, []);
        assert.equal(element.status, 'ready');
        assert.ok(element.text.includes(sentence), element.text);
        assert.equal(await tab.evaluate(figureOfCounter), 'prisoners');
        assert.deepEqual(others, []);
        const origins = (await tab.requests()).map(url => new URL(url).origin);
        assert.deepEqual([...new Set(origins)], [site.origin]);
      });

      it('gives a page that says the same without JavaScript', async t => {
        const {tab} = await openPage(t, {scripts: false});
        const said = await tab.evaluate(isDrawn ? textOfRoot : textOfPage);
        assert.ok(said.replace(/\s+/g, ' ').includes(sentence), said);
      });
    });

    if (refuses)
      it('stops at an element that does not exist, and says where', async () => {
        const {file, says} = refuses;
        const code = told.files.get(file);
        write(project.folder, new Map([[file, code.replaceAll('prisoner-counter', 'prisoner-count')]]));
        await assert.rejects(project.build(), says);
      });
  });
}

const SENTENCE = 'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.';

// These run inside a page.

function textOfPage() {
  return document.body.innerText;
}

function textOfRoot() {
  return document.querySelector('solidarity-prisoner-counter').shadowRoot.textContent;
}

function figureOfCounter() {
  return document.querySelector('solidarity-prisoner-counter').getAttribute('figure');
}
