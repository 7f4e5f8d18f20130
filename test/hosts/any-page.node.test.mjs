/**
 * Every element of the library on pages of other people: in a long run each page of pages/ in every engine that can show it, in a
 * usual one in one of them. What is checked is the same for all.
 */
import assert from 'node:assert/strict';
import {it} from 'node:test';

import {engines, inEachEngine} from '../dist/helpers/browsers.mjs';
import {IS_LONG} from '../helpers/run/length.mjs';
import {elements} from '../../tools/registry.mjs';
import {everyElement} from '../helpers/elements/manifest.mjs';
import {randomFrom, shuffled} from '../helpers/run/random.mjs';
import {SEED} from '../helpers/run/seed.mjs';
import {fallbackOf, SCRIPTS} from './helpers/host-page.mjs';
import {openHost} from './helpers/open-host.mjs';
import {documents} from './pages/documents.mjs';
import {inclusion} from './pages/inclusion.mjs';
import {libraries} from './pages/libraries.mjs';
import {lives} from './pages/lives.mjs';
import {policies} from './pages/policies.mjs';
import {scripts} from './pages/scripts.mjs';
import {styles} from './pages/styles.mjs';
import {surroundings} from './pages/surroundings.mjs';

const EVERY_WAY = Object.keys(SCRIPTS);
const ALL = [styles, surroundings, libraries, scripts, policies, inclusion, lives, documents].flat();

/** The pages where the kind of script makes a difference most often. */
const BOTH_WAYS = new Set(inclusion);

/** Chromium where it is there, which is the fastest. */
const [leading, ...others] = engines;

const canShow = (engine, page) => page.engines?.includes(engine) ?? true;

/** The turns in which pages are dealt out: every other one is that of the leading engine. */
const TURNS = [leading, ...others.flatMap(other => [other, leading])];

/** The engine of each page in a usual run, another choice each time: that of its turn, or else the first that can show it. */
const SHOWN_IN = new Map(
  shuffled(ALL, SEED).map((page, index) => [
    page,
    [TURNS[index % TURNS.length], ...engines].find(engine => canShow(engine, page)),
  ]),
);

/**
 * The pages for an engine, each with its kinds of script: in a long run all pages with all kinds. Otherwise some, each with one kind;
 * in the leading engine those of inclusion with both.
 */
function pagesFor(engine) {
  const random = randomFrom(SEED + engine.length);
  return ALL.filter(page => canShow(engine, page) && (IS_LONG || SHOWN_IN.get(page) === engine)).map(page => {
    const {scripts = EVERY_WAY} = page;
    const isWhole = IS_LONG || (engine === leading && BOTH_WAYS.has(page));
    return {...page, scripts: isWhole ? scripts : [scripts[Math.floor(random() * scripts.length)]]};
  });
}

/** The maximum layout shift on a page that reserves space for the elements. */
const MOST_SHIFT = 0.05;

/** The minimum width of a line in `em`. */
const LEAST_LINE = 5;

/** Characters that result from reading a text in a wrong encoding. */
const BROKEN_LETTERS = /[ÐÑ][\x80-\xBF]|Ã.|â€|Р°|вЂ|\dВ |В·|\uFFFD/;

inEachEngine('every element works on', {always: true}, ({engine, openTab, sameTab}) => {
  for (const page of pagesFor(engine))
    for (const script of page.scripts)
      it(`a page ${page.name} (${script}, ${engine})`, test => holds(test, page, script));

  async function holds(test, page, script) {
    const host = await openHost(test, page, script);
    const tab = await (page.settings || page.drive ? openTab(test, page.settings) : sameTab());
    await tab.goto(host.address);
    const first = await tab.evaluate(inspect);
    if (page.act) await tab.evaluate(page.act);
    await page.drive?.(tab, host);
    const seen = page.act || page.drive ? await tab.evaluate(inspect) : first;

    assertSeen(seen.elements, page);
    assertSaid(tab.said ?? seen.said, page);
    const changed = seen.changed.filter(name => !page.leaves?.test(name));
    assert.deepEqual(changed, [], 'what all scripts share is as it was');
    if (page.room !== false && !page.moves) assert.ok(first.shift <= MOST_SHIFT, `moved by ${first.shift}`);
    const strange = (await tab.requests()).filter(url => !host.origins.includes(new URL(url).origin));
    assert.deepEqual(strange, [], 'nothing is asked of others');
    assert.deepEqual(tooOften(host.asked(), page.asks), [], 'each of our files is asked for once');
  }
});

/** The findings of the page's recorder; for a frame, those of the frame, or what is visible in it if scripts do not run there. */
function inspect() {
  const frame = document.querySelector('iframe[sandbox]');
  if (!frame) return window.host.look();
  return frame.contentDocument ? window.host.look(frame.contentDocument) : window.host.framed;
}

/** The element that needs no campaign: it is there where the others each say that theirs is not. */
const WAY_OUT = 'solidarity-exit';

function assertSeen(elements, {shows: most = 'data', count = 1, loses = false, hides = [], saysOfEach}) {
  const expected = everyElement.flatMap(({tagName}) => Array(count).fill(tagName));
  assert.deepEqual(elements.map(({tag}) => tag).sort(), expected.sort());
  for (const element of elements.filter(({tag}) => !hides.includes(tag))) {
    const {isSeen, text, width, height} = element;
    const what = JSON.stringify(element);
    const shows = saysOfEach && element.tag === WAY_OUT ? 'data' : most;
    assert.equal(element.shows, shows, what);
    assert.ok(isSeen && text && width > 0 && height > 0, `is not seen: ${what}`);
    if (shows === 'fallback') {
      assert.equal(text, fallbackOf(element.tag));
    } else {
      assert.equal(element.status, 'ready', what);
      assert.ok((element.isStyled || loses) && element.line >= LEAST_LINE, `is not as it should be: ${what}`);
      assert.doesNotMatch(text, BROKEN_LETTERS);
      assertSections(element, hides);
    }
  }
}

/** The campaign page contains every other element but those that only authors place, each ready and visible. */
function assertSections({tag, sections}, hides) {
  const others = elements.flatMap(({tag, name, isPlacedByAuthor}) =>
    name === 'campaign-page' || isPlacedByAuthor ? [] : tag,
  );
  assert.deepEqual(
    sections.map(section => section.tag).sort(),
    tag === 'solidarity-campaign-page' ? others.sort() : [],
  );
  for (const section of sections.filter(section => !hides.includes(section.tag)))
    assert.ok(section.status === 'ready' && section.height > 0, `is not there: ${JSON.stringify(section)}`);
}

function assertSaid(lines, {says, saysOfEach, othersSay}) {
  const expected = says ?? saysOfEach;
  const ours = lines.filter(line => expected?.test(line));
  const others = lines.filter(line => !expected?.test(line) && !othersSay?.test(line));
  assert.deepEqual(others, [], 'nothing else is said');
  if (expected) assert.equal(ours.length, says ? 1 : everyElement.length - 1, lines.join('\n'));
}

/** The paths that were requested more than `most` times. */
function tooOften(paths, most = 1) {
  return paths.filter((path, index) => paths.slice(0, index).filter(other => other === path).length >= most);
}
