import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {LitElementRenderer} from '@lit-labs/ssr';

import {source, tags} from '../../helpers/node/elements-in-node.mjs';
import {linksIn} from '../../helpers/node/links-in.mjs';

const {inTimeZone, renderToString} = await source('server.ts');
const {allLocales} = await source('i18n/generated/locale-codes.ts');

const campaign = JSON.parse(
  readFileSync(new URL('../../../campaigns/examples/good-everything.json', import.meta.url), 'utf8'),
);

/** A moment at which an event of the campaign goes on, and one that is a day of the campaign. */
const NOW = new Date('2024-05-15T12:00:00Z');
const THE_DAY = new Date(`${campaign.date}T12:00:00Z`);

const COUNTER = 'solidarity-prisoner-counter';
const drawn = (tag, options) => renderToString(tag, {campaign, now: NOW, cautious: false, ...options});
const withoutStyles = markup => markup.replaceAll(/<style>.*?<\/style>/gs, '');

describe('renderToString', () => {
  for (const tag of tags)
    for (const lang of allLocales)
      it(`draws <${tag}> in ${lang}, without marks of Lit`, () => {
        const markup = drawn(tag, {lang});
        assert.ok(markup.startsWith(`<${tag} lang="${lang}"><template shadowrootmode="open"><style>`));
        assert.match(markup, new RegExp(`<div\\s+class="box"\\s+lang="${lang}"`));
        assert.match(markup, new RegExp(`</template></${tag}>$`));
        assert.doesNotMatch(markup, /<!--|<\?>|defer-hydration|shadowroot="|\s(?:checked|selected)="[^"]/);
      });

  it('draws an element in its own language whatever was drawn before', () => {
    assert.match(drawn(COUNTER, {lang: 'be'}), /палітвязняў/);
    assert.match(drawn(COUNTER, {lang: 'en'}), /political prisoners/);
    assert.match(drawn(COUNTER), /political prisoners/);
  });

  it('writes attributes as HTML has them', () => {
    const attributes = {
      'heading-level': 2,
      class: 'a "quoted" <b>',
      hidden: true,
      title: false,
      id: undefined,
    };
    const [start] = drawn('solidarity-day', {attributes}).match(/^<[^>]*>/);
    assert.match(start, / heading-level="2"/);
    assert.match(start, / class="a &quot;quoted&quot; &lt;b&gt;"/);
    assert.match(start, / hidden(?=[ >])/);
    assert.doesNotMatch(start, / (?:title|id|cautious|campaign|now)/);
    assert.match(drawn('solidarity-day', {attributes}), /aria-level="2"/);
  });

  it('writes the HTML between the tags as it is', () => {
    const markup = drawn('solidarity-day', {fallback: '<p>Elsewhere <!-- kept --></p>'});
    assert.match(markup, /<\/template><p>Elsewhere <!-- kept --><\/p><\/solidarity-day>$/);
  });

  it('marks what is chosen as HTML does', () => {
    const markup = drawn('solidarity-event-list');
    assert.equal(
      (markup.match(/<option[^>]* selected(?=[ >])/g) ?? []).length,
      (markup.match(/<select/g) ?? []).length,
    );
  });

  it('shows the content between the tags without a campaign', () => {
    assert.match(
      renderToString('solidarity-day', {fallback: '<p>Later</p>'}),
      /<\/style><slot><\/slot><\/template><p>Later<\/p><\/solidarity-day>$/,
    );
  });

  describe('for a page of which it is not told that it is not cautious', () => {
    for (const tag of tags)
      it(`draws <${tag}> without links and without anything risky`, () => {
        const markup = renderToString(tag, {campaign, now: NOW});
        assert.deepEqual(linksIn(markup), []);
        assert.doesNotMatch(markup, /<form|<iframe/);
      });

    it('is tested on elements that have links elsewhere', () => {
      const linked = tags.filter(tag => linksIn(drawn(tag)).length);
      assert.ok(linked.includes('solidarity-initiatives') && linked.length > 5, String(linked));
    });

    it('warns in the languages of people in danger', () => {
      const markup = renderToString('solidarity-event-list', {campaign, now: NOW, lang: 'de'});
      for (const lang of ['be', 'ru']) assert.match(markup, new RegExp(`class="safety[^>]* lang="${lang}"`));
    });
  });

  describe('without a moment', () => {
    const daysInPrison = {...campaign.figures.daysInPrison, validUntil: '2999-12-31'};
    const passing = {...campaign, figures: {daysInPrison}};
    const drawnAt = (tag, now) =>
      withoutStyles(renderToString(tag, {campaign: passing, cautious: false, now}));

    it('draws no countdown and nothing to do today', () => {
      assert.match(drawnAt('solidarity-day', THE_DAY), /part="countdown">Today<[^]*todo/);
      assert.doesNotMatch(drawnAt('solidarity-day'), /part="countdown">[^<]|todo/);
      assert.match(drawnAt('solidarity-day'), /part="date"/);
    });

    it('draws no running estimate', () => {
      assert.match(drawnAt(COUNTER, NOW), /part="estimate"/);
      assert.doesNotMatch(drawnAt(COUNTER), /part="estimate"/);
    });

    it('draws an event that goes on under its day', () => {
      const today = new Date().toISOString().slice(0, 10);
      const event = {id: 'on', name: 'Vigil', startDate: today, endDate: '2999-01-01'};
      const given = {...campaign, events: [event]};
      const list = options =>
        renderToString('solidarity-event-list', {campaign: given, cautious: false, ...options});
      assert.match(list({now: new Date()}), /Happening now/);
      assert.doesNotMatch(list(), /Happening now/);
      assert.match(list(), /Vigil/);
    });
  });

  describe('the reader’s own time', () => {
    const event = {id: 'a', name: 'Vigil', startDate: '2999-05-20T18:00', timeZone: 'Europe/Vilnius'};
    const list = options =>
      drawn('solidarity-event-list', {campaign: {...campaign, events: [event]}, ...options});

    it('is drawn in the time zone of the reader', () => {
      assert.match(list({timeZone: 'America/New_York'}), /Your time: 11:00/);
      assert.match(list({timeZone: 'Asia/Tokyo'}), /Your time: [^<]*00:00/);
    });

    it('is not drawn where the server does not know it', () => {
      for (const zone of ['America/New_York', 'Asia/Tokyo'])
        inTimeZone(zone, () => assert.doesNotMatch(list(), /part="own"/));
    });

    it('leaves the time zone of the process as it was', () => {
      const zone = () => [process.env.TZ, Intl.DateTimeFormat().resolvedOptions().timeZone];
      const before = zone();
      list({timeZone: 'Asia/Tokyo'});
      assert.deepEqual(zone(), before);
    });
  });
});

describe('an element that a server connects', () => {
  const connect = () => ({connectedCallback: true});
  for (const tag of tags)
    it(`<${tag}> asks for nothing that only browsers have`, () => {
      LitElementRenderer.renderOptions.push(connect);
      try {
        assert.match(drawn(tag), /class="box"/);
      } finally {
        LitElementRenderer.renderOptions.pop();
      }
    });
});

describe('a campaign page that a server draws', () => {
  it('writes what its sections need to read the same file', () => {
    const attributes = {feed: '/a.json', 'feed-integrity': 'sha384-x', 'max-bytes': 5_000_000, links: 'text'};
    const markup = drawn('solidarity-campaign-page', {attributes});
    const [section] = markup.match(/<solidarity-event-list[^>]*>/);
    for (const [name, value] of Object.entries(attributes))
      assert.ok(section.includes(` ${name}="${value}"`), section);
  });

  it('leaves links to what the page around it says', () => {
    const [section] = drawn('solidarity-campaign-page').match(/<solidarity-event-list[^>]*>/);
    assert.doesNotMatch(section, / links/);
  });
});
