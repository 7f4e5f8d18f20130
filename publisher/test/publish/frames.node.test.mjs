import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {HtmlValidate} from 'html-validate';
import {parse} from 'parse5';
import {languages} from 'solidarity-widgets/campaign-tools';
import {inLanguage} from '../../src/publish/data/data-files.mjs';
import {publicCampaign} from '../../src/publish/data/public-campaign.mjs';
import {attribute, nodesIn} from '../../src/publish/drawing/tree.mjs';
import {frameFiles, framePath} from '../../src/publish/frames/frame-files.mjs';
import {FRAMED} from '../../src/publish/frames/framed-elements.mjs';
import {heldWords} from '../../src/publish/frames/held-words.mjs';
import {framesSection} from '../../src/publish/frames/index-section.mjs';
import {readScripts, scriptOf} from '../../src/publish/scripts.mjs';
import {campaign, event, person, story} from '../helpers/campaign.mjs';
import {BASE} from '../helpers/publishing.mjs';

const DAY = '2027-04-21';

const given = campaign({
  name: {en: 'A day & <more>', be: 'Дзень'},
  events: Array.from({length: 60}, (_, index) => event(`e-${index}`)),
  hashtags: {tags: ['#ExampleDay'], text: {en: 'Stand with them. #ExampleDay'}},
  people: {contact: 'mailto:a@example.org', persons: [person('p-1', 'Anna Example')]},
  stories: {
    project: {name: 'Stories', description: 'Six people.', source: {name: 'A', url: 'https://example.org/'}},
    people: [story('p-1', 'Anna Example')],
  },
});

const scripts = await readScripts();

/** The frames of a campaign in a language, by their names; without a register everybody in it is shown. */
async function framesOf(json, language) {
  const now = new Date(`${DAY}T12:00:00Z`);
  const parts = publicCampaign(json, {withdrawn: {all: false, ids: []}, now});
  const site = {...parts, people: parts.people && {...parts.people, people: json.people}};
  const cut = inLanguage(parts.campaign, language, DAY);
  const files = new Map();
  for (const {make} of frameFiles({...site, base: BASE, day: DAY, scripts}, language, cut))
    for (const [name, content] of await make()) files.set(name, content);
  return files;
}

const elementsIn = page => [...nodesIn(parse(page))].filter(({tagName}) => tagName);

describe('the frames of a campaign', () => {
  let frames;
  before(async () => (frames = await framesOf(given, 'en')));
  const pages = () => [...frames].filter(([name]) => name.endsWith('.html'));

  it('are one for each element that it has something for, and a cautious one where that shows anything', () => {
    assert.deepEqual(
      pages().map(([name]) => name.replace('en/embed/', '')),
      [
        ...['prisoner-counter.html', 'cautious/prisoner-counter.html', 'marks.html', 'cautious/marks.html'],
        ...['event-list.html', 'cautious/event-list.html', 'stories.html', 'cautious/stories.html'],
        ...['names.html', 'cautious/names.html', 'hashtag-bar.html', 'picture.html'],
        ...['campaign-page.html', 'cautious/campaign-page.html'],
      ],
    );
  });

  it('are valid HTML, with one h1, in their language', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'attribute-boolean-style': 'off', // as parse5 writes it
        'attribute-empty-style': 'off',
        'no-redundant-role': 'off', // Safari needs it
        'prefer-native-element': 'off', // the level of a heading is the page author's
      },
    });
    for (const [name, page] of pages()) {
      const {results} = await validator.validateString(page, name);
      const messages = results.flatMap(({messages}) =>
        messages.map(({ruleId, message}) => `${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, [], name);
      assert.equal(elementsIn(page).filter(({tagName}) => tagName === 'h1').length, 1, name);
      assert.match(page, /^<!DOCTYPE html>\n<html lang="en" /);
    }
  });

  it('hold nothing of people, who are in their file, and request nothing else', () => {
    for (const [name, page] of pages()) {
      assert.doesNotMatch(page, /Anna|p-1/, name);
      const asks = /connect-src/.test(page);
      assert.equal(asks, /stories|names/.test(name), name);
      if (asks) assert.match(page, /data-solidarity-current="(\.\.\/){2,3}current\.json"/);
      for (const {tagName, attrs} of elementsIn(page))
        for (const {name: attribute, value} of attrs)
          if (/^(src|srcset|action|poster|background|data)$/.test(attribute) || tagName === 'link')
            assert.doesNotMatch(value, /^https?:(?!\/\/day\.example\.org\/)/, `${name}: ${attribute}`);
    }
  });

  it('have a page that names their description, which makes one frame of that page', () => {
    for (const [name, page] of pages()) {
      const link = elementsIn(page).find(node => attribute(node, 'type') === 'application/json+oembed');
      const description = JSON.parse(frames.get(attribute(link, 'href').slice(BASE.href.length)));
      const {version, type, title, provider_name, provider_url, width, height, html} = description;
      assert.deepEqual([version, type, width], ['1.0', 'rich', 640], name);
      assert.deepEqual([provider_name, provider_url], [given.name.en, given.url]);
      assert.ok(title.endsWith(given.name.en) && Number.isInteger(height) && height >= 200, name);
      const [frame, ...others] = elementsIn(html).filter(({tagName}) => !/^(html|head|body)$/.test(tagName));
      assert.deepEqual([frame.tagName, others], ['iframe', []]);
      const valueOf = attributeName => attribute(frame, attributeName);
      assert.deepEqual(
        [valueOf('src'), valueOf('title'), valueOf('width'), valueOf('height'), valueOf('referrerpolicy')],
        [`${BASE.href}${name}`, title, String(width), String(height), 'no-referrer'],
      );
    }
  });

  it('show the next fifty events, and where all of them are', () => {
    const page = frames.get('en/embed/event-list.html');
    const [, data] = /<script type="application\/json" id="campaign">(.*)<\/script>/.exec(page);
    assert.equal(JSON.parse(data).events.length, 50);
    assert.match(page, /Show all events: <bdi>https:\/\/day\.example\.org\/2027\/en\/<\/bdi>/);
    assert.match(
      frames.get('en/embed/cautious/event-list.html'),
      /<bdi>https:\/\/day\.example\.org\/2027\/en\/p\//,
    );
  });

  it('weigh at most 1.15 of what a page with the script loads', async () => {
    const weigh = (...texts) => texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    const inGerman = await framesOf(given, 'de');
    const words = Object.keys(scripts.integrity).find(name => name.startsWith('words/de.'));
    for (const [name, section] of [
      ['prisoner-counter', 'figures'],
      ['event-list', 'events'],
    ]) {
      const [, data] = /id="campaign">(.*)<\/script>/.exec(inGerman.get(`de/embed/${name}.html`));
      assert.ok(section in JSON.parse(data));
      const script = await scripts.read(scriptOf(name));
      const ratio =
        weigh(inGerman.get(`de/embed/${name}.html`)) / weigh(script, data, await scripts.read(words));
      assert.ok(ratio <= 1.15, `${name}: ${ratio}`);
    }
  });

  it('are the same each time', async () => {
    assert.deepEqual(await framesOf(given, 'en'), frames);
  });
});

describe('the words that a frame holds', () => {
  it('are those of its element, and together all that the library has', async () => {
    const held = new Set();
    for (const {name} of [...FRAMED, {name: 'exit'}, {name: 'sign-up'}]) {
      const script = (await scripts.read(scriptOf(name))).toString();
      const {'solidarity-words-be': words} = await heldWords(scripts, script, 'be');
      for (const id of Object.keys(words.templates)) held.add(id);
    }
    const file = Object.keys(scripts.integrity).find(name => name.startsWith('words/be.'));
    const all = Object.keys(JSON.parse(await scripts.read(file)).templates);
    assert.deepEqual([...held].sort(), all.sort());
    const counter = (await scripts.read('one/prisoner-counter.js')).toString();
    const own = (await heldWords(scripts, counter, 'be'))['solidarity-words-be'].templates;
    assert.ok(Object.keys(own).length < all.length / 2);
  });

  it('are the warnings in Belarusian and Russian too where the page begins with them', async () => {
    const script = (await scripts.read('one/event-list.js')).toString();
    const held = await heldWords(scripts, script, 'de', true);
    assert.deepEqual(
      Object.keys(held),
      ['be', 'ru', 'de'].map(each => `solidarity-words-${each}`),
    );
    assert.ok(Object.keys(held['solidarity-words-ru'].templates).every(id => id.startsWith('safety.')));
    assert.ok(held['solidarity-words-ru'].templates['safety.attending']);
  });
});

describe('what the index says of frames', () => {
  const snippet = code => `<pre>${code}</pre>`;

  it('warns first, and names the cautious kind for Belarusian', () => {
    const names = ['prisoner-counter', 'hashtag-bar'].flatMap(name =>
      languages.flatMap(language => [framePath(language, name, false), framePath(language, name, true)]),
    );
    const section = framesSection({nameIn: () => 'A day', names, base: BASE, scripts, snippet});
    const [warning, full, cautious, script] = section.split('<pre>');
    assert.match(warning, /Before you paste/);
    assert.match(full, /src="https:\/\/day\.example\.org\/2027\/en\/embed\/prisoner-counter\.html#new-tabs"/);
    assert.match(cautious, /2027\/be\/embed\/cautious\/prisoner-counter\.html"[^]*sandbox="allow-scripts"/);
    assert.match(script, /frame\/frame-heights\.js"\s+integrity="sha384-/);
  });

  it('is nothing without frames', () => {
    assert.equal(framesSection({nameIn: () => '', names: [], base: BASE, scripts, snippet}), '');
  });
});
