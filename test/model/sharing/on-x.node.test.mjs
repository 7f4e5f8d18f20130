import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

import fc from 'fast-check';
import twitter from 'twitter-text';
import * as v from 'valibot';
import {byLength} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {buildSource} from '../../helpers/node/source.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => rmSync(folder, {recursive: true}));
const urlOf = await buildSource(folder);
const {asHashtag, hashtag} = await import(urlOf('model/values/hashtag.ts'));
const {hashtagsIn} = await import(urlOf('model/sharing/message-tags.ts'));
const {countForX} = await import(urlOf('model/sharing/text-length.ts'));

const check = (arbitrary, predicate) =>
  fc.assert(fc.property(arbitrary, predicate), {seed: SEED, numRuns: byLength({usual: 1_000, long: 20_000})});

/** What people put into hashtags, and what gets into them. */
const unit = fc.constantFrom(
  ...'aZéіЎґžşßابی7٣_ '.split(''),
  ...['’', 'ʼ', "'", '-', '‑', '.', '#', '＃', '&', '/', '🕊', '\u0301', '\ufe0f'],
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\ufeff', '\u034f', '\u202e'],
);
const name = fc.string({unit, minLength: 1, maxLength: 12});

describe('a hashtag', () => {
  it('that is accepted is one that X reads whole, as it is shown', () => {
    check(name, given => {
      if (!v.is(hashtag, given)) return;
      const shown = asHashtag(given);
      assert.deepEqual(twitter.extractHashtags(`Say ${shown}, now`), [shown.slice(1)], JSON.stringify(given));
    });
  });

  const rows = [
    ['#палітв’язні', undefined],
    ["#палітв'язні", undefined],
    ['#Free-Them', undefined],
    ['#Free‑Them', undefined],
    ['#Free🕊', undefined],
    ['#_2023', undefined],
    ['#сва\u00adбода', '#свабода'],
    ['#сва\u200bбода', '#свабода'],
    ['#сва\u200dбода', '#свабода'],
    ['\ufeff#свабода\u200e', undefined],
    ['#свабода\ufe0f', '#свабода'],
    ['#می\u200cخواهم', '#می\u200cخواهم'],
    ['＃свабода', '#свабода'],
  ];
  for (const [given, shown] of rows)
    it(`${JSON.stringify(given)} is ${shown ? `shown as ${JSON.stringify(shown)}` : 'refused'}`, () => {
      assert.equal(v.is(hashtag, given) ? asHashtag(given) : undefined, shown);
      const [read] = twitter.extractHashtags(given);
      if (!shown) assert.notEqual(`#${read}`, given, 'X cuts it');
    });

  it('is found in a text only where X finds it too', () => {
    check(
      fc.array(fc.oneof(name, fc.constantFrom('#', ' ', '://', ' https://example.org/')), {maxLength: 8}),
      parts => {
        const text = parts.join('');
        const found = twitter.extractHashtags(text);
        for (const tag of hashtagsIn(text)) {
          if (/\p{L}/u.test(tag)) assert.ok(found.includes(tag.slice(1)), `${JSON.stringify(text)}: ${tag}`);
        }
      },
    );
  });
});

describe('the length of a text on X', () => {
  const lengthOf = text => twitter.parseTweet(text).weightedLength;

  const texts = [
    'bysol.org',
    'See example.org/a.',
    'Пішыце на dissidentby.com/be, калі ласка.',
    'сайтexample.org',
    'www.example.co.uk/шлях/(а)?b=1#c',
    'EXAMPLE.ORG:8080/',
    'example.org?x=1',
    'Į žmonės.lt ir a-b.example.eu',
    'name@example.org, info.me@x',
    '@example.org #example.org $example.org',
    'Node.js, e.g. 1.2.3.4',
    '-example.org a.-example.org',
    'example.organ example.org-x example.org@x example.orgя',
    'www.bysol.org⁄donate',
    'the end.by line.by',
    'https://example.org/a.b example.org',
  ];
  for (const text of texts)
    it(`is that of twitter-text for ${JSON.stringify(text)}`, () => {
      assert.equal(countForX(text), lengthOf(text));
    });

  it('is that of twitter-text for addresses without a scheme in any text', () => {
    const bit = fc.constantFrom(
      ...['see ', 'example', 'bysol', 'org', 'com', 'by', 'info', 'news', 'js', 'www.', 'ax', '1', '80'],
      ...['.', '/', ' @', '-', ' ', ' (', ') ', ',', '/?a=1 ', '#', ':', '!', '\n', ' шлях ', '.com/шлях '],
    );
    check(fc.array(bit, {maxLength: 10}), bits => {
      const text = bits.join('');
      assert.equal(countForX(text), lengthOf(text), JSON.stringify(text));
    });
  });

  it('knows every country domain', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const pairs = letters.flatMap(first => letters.map(second => first + second));
    const text = ending => `example.${ending}`;
    assert.deepEqual(
      pairs.filter(pair => countForX(text(pair)) !== lengthOf(text(pair))),
      [],
    );
  });
});
