import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import {cannotPrint, printFrom} from '../helpers/node/printer.mjs';

const campaign = readFileSync(
  new URL('../../campaigns/examples/good-everything.json', import.meta.url),
  'utf8',
);

/** A page with these elements that prints itself or only the poem. */
const script = `
  import './src/index.js';
  const campaign = ${campaign};
  async function show(tag, properties) {
    const element = document.createElement(tag);
    Object.assign(element, {campaign}, properties);
    document.body.append(element);
    await element.settled;
    await element.updateComplete;
    return element;
  }
  window.printPage = async () => {
    const risky = ['postcard', 'initiatives', 'hashtag-bar', 'donation', 'channels'];
    for (const name of ['stories', 'poem', 'video', ...risky]) await show('solidarity-' + name);
    const [written] = document.querySelectorAll('solidarity-postcard');
    const field = written.shadowRoot.querySelector('textarea');
    field.value = 'Words on the card';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await written.updateComplete;
    await show('solidarity-postcard');
    await show('solidarity-sign-up', {action: '/add', recipient: 'Friends', consent: 'Yes.'});
    window.print();
  };
  window.printLargeCampaign = async () => {
    const channels = Array.from({length: 60}, (_, i) => ({name: 'Channel no. ' + i, url: 'https://example.org/'}));
    const json = JSON.stringify({version: 1, name: 'A', updated: '2023-05-19', channels, padding: 'a'.repeat(250_000)});
    const script = Object.assign(document.createElement('script'), {type: 'application/json', id: 'large'});
    script.append(document.createTextNode(json));
    document.body.append(script);
    await show('solidarity-channels', {campaign: undefined, feed: '#large'});
    window.print();
  };
  /** Each on a sheet of its own, a little lower than the one before, down to its end. */
  window.printLowerAndLower = async () => {
    const {stories: {project}, ...head} = campaign;
    for (let height = 820; height < 1040; height += 10) {
      const space = document.createElement('div');
      space.style.cssText = 'break-before: page; block-size: ' + height + 'px';
      document.body.append(space);
      await show('solidarity-stories', {campaign: {...head, stories: {project}}});
    }
    window.print();
  };
  window.printPoem = async () => {
    const poem = await show('solidarity-poem');
    poem.shadowRoot.querySelector('.printing button').click();
  };
`;

/** Without the ligatures of the font. */
const textOf = ({pages}) => pages.map(({text}) => text.normalize('NFKC')).join('\n');

describe('a printed page', {skip: cannotPrint}, () => {
  let text;

  before(async () => {
    const {printed} = await printFrom(script, () => window.printPage());
    text = textOf(printed);
  });

  it('contains every story, and the poem in both languages', () => {
    for (const words of ['Anna Example', 'Petr Sample', 'Vera Specimen', 'Прыклад', 'Translated by'])
      assert.ok(text.includes(words), text);
  });

  it('contains the warning before everything dangerous that is on paper', () => {
    const words = text.replaceAll(/\s+/g, ' ');
    const inOrder = [
      'Write a postcard',
      'Senders abroad have been found through their families',
      'Front',
      'Get involved',
      'Do not follow, like, share or comment',
      'Letters to Sampleton',
      'People have been jailed for a repost',
      '#ExampleCampaign',
      'People have been jailed for donations',
      'Collected by',
      'Followers abroad have been found through their families',
      'News of the Example',
    ];
    const places = inOrder.map(each => words.indexOf(each));
    assert.ok(!places.includes(-1), `${inOrder[places.indexOf(-1)]} in ${words}`);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
      words,
    );
  });

  it('contains a postcard only if something is written on it', () => {
    assert.ok(text.includes('Words on the card'), text);
    assert.equal(text.split('Write a postcard').length, 2, text);
  });

  it('contains no controls that work only on a screen', () => {
    for (const words of [
      'Next',
      'Write to this person',
      'Print the poem',
      'Play the video',
      'Read the transcript',
      'Subscribe',
    ])
      assert.ok(!text.includes(words), `${words} in ${text}`);
  });
});

describe('what belongs together on a printed page', {skip: cannotPrint}, () => {
  it('is on one sheet, wherever that ends', async () => {
    const {printed} = await printFrom(script, () => window.printLowerAndLower());
    const pages = printed.pages.map(({text}) => text.normalize('NFKC').replaceAll(/\s+/g, ' '));
    const count = words => pages.map(text => text.split(words).length - 1);
    const names = count('Example Stories (fictional)');
    assert.equal(
      names.reduce((sum, each) => sum + each),
      22,
      pages.join('\n'),
    );
    assert.deepEqual(count('A project that does not exist'), names);
    assert.deepEqual(count('Source: Example Committee (fictional)'), names);
  });
});

describe('a large campaign in print', {skip: cannotPrint}, () => {
  it('contains what has never been on the screen', async () => {
    const {printed} = await printFrom(script, () => window.printLargeCampaign());
    const text = textOf(printed);
    for (const words of ['Channel no. 0', 'Channel no. 30', 'Channel no. 59'])
      assert.ok(text.includes(words), `${words} in ${text}`);
  });
});

describe('a poem printed by itself', {skip: cannotPrint}, () => {
  it('is on one sheet, in both languages, with its author and translator', async () => {
    const {printed} = await printFrom(script, () => window.printPoem());
    assert.equal(printed.pages.length, 1);
    const text = textOf(printed);
    for (const words of ['Petr Sample', 'Гэта першы радок', 'This is the first line', 'Translated by'])
      assert.ok(text.includes(words), text);
    assert.doesNotMatch(text, /around|Deutsch|Print the poem/);
  });
});
