import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {source} from '../../helpers/node/elements-in-node.mjs';

const {renderToString} = await source('server.ts');

const campaign = JSON.parse(
  readFileSync(new URL('../../../campaigns/examples/good-everything.json', import.meta.url), 'utf8'),
);

describe('renderToString refuses', () => {
  for (const [what, [tag, options], error] of [
    [
      'an unknown tag',
      ['solidarity-card', {}],
      /^TypeError: tag: "solidarity-card" is none of solidarity-campaign-page, /,
    ],
    [
      'no language',
      ['solidarity-day', {lang: 'no language'}],
      /^TypeError: lang: expected a BCP 47 tag such as "be"; got "no language"/,
    ],
    [
      'a campaign as text',
      ['solidarity-day', {campaign: '{}'}],
      /^TypeError: campaign: expected an object, as JSON\.parse\(\) returns it; got "{}"/,
    ],
    [
      'a campaign of another version',
      ['solidarity-day', {campaign: {...campaign, version: 2}}],
      /^FeedError: version: /,
    ],
    [
      'no moment',
      ['solidarity-day', {now: '2024-05-15'}],
      /^TypeError: now: expected a valid Date; got "2024-05-15"/,
    ],
    ['an invalid moment', ['solidarity-day', {now: new Date('')}], /^TypeError: now: /],
    [
      'another word for cautious',
      ['solidarity-day', {cautious: 'no'}],
      /^TypeError: cautious: expected true, false or "warned"; got "no"/,
    ],
    [
      'an unknown time zone',
      ['solidarity-day', {timeZone: 'Vilnius'}],
      /^TypeError: timeZone: expected the IANA name .* got "Vilnius"/,
    ],
    [
      'a property for an attribute',
      ['solidarity-day', {attributes: {headingLevel: 2}}],
      /^TypeError: attributes: expected "heading-level"; got "headingLevel"/,
    ],
    [
      'a listener',
      ['solidarity-day', {attributes: {onclick: 'go()'}}],
      /^TypeError: attributes: expected the name of an attribute/,
    ],
    ['markup in a name', ['solidarity-day', {attributes: {'a><script': ''}}], /^TypeError: attributes: /],
    [
      'an object as an attribute',
      ['solidarity-day', {attributes: {feed: {}}}],
      /^TypeError: attributes\["feed"\]: expected a text, a number or a boolean; got \[object Object\]/,
    ],
    [
      'the language among attributes',
      ['solidarity-day', {attributes: {lang: 'be'}}],
      /^TypeError: attributes: expected the language as the option lang/,
    ],
    [
      'a fallback that is no text',
      ['solidarity-day', {fallback: 1}],
      /^TypeError: fallback: expected HTML as a text; got 1/,
    ],
  ])
    it(what, () => assert.throws(() => renderToString(tag, options), error));
});
