/** Hostile campaigns with long texts, or with texts in many languages. */
import {filled, filledMap} from './filled.mjs';
import * as valid from './valid-items.mjs';

/** The largest number of characters in a text. */
const LONGEST = 10_000;

/** Letters that browsers lay out in different ways. */
const SCRIPTS = {
  'Latin letters': [...'abcdefghijklmnopqrstuvwxyz'],
  'one long word': ['a'],
  emoji: ['👩‍👩‍👧', '🏳️‍🌈', '👍🏽', '🇧🇾', '😀'],
  marks: ['a\u0301\u0302\u0303\u0304\u0305', 'e\u0316\u0317\u0318'],
  'both directions': ['שלום', 'مرحبا', 'abc', '\u202e', '\u2067', '123'],
  'many scripts': ['क्षि', 'ไทย', '한국', 'ខ្មែរ', '我们', 'ᚠ', '𝔘', '𓀀', '☂', 'ﷺ'],
  'line breaks': ['a\n'],
};

/** The longest text of these letters, in words if there are several. */
function textOf(letters) {
  let text = '';
  for (let index = 0; text.length < LONGEST; index++)
    text += letters[(index * 7) % letters.length] + (letters.length > 1 && index % 9 === 8 ? ' ' : '');
  return text
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** A campaign with `text` wherever readers see one. */
function everywhere(room, text) {
  const figure = {...valid.figure, note: text, source: {name: text}};
  const once = {
    theme: text,
    hashtags: {tags: ['a'], text},
    poems: {works: [{...valid.works(0), original: {inLanguage: 'be', text}}]},
    donation: {...valid.donation, description: text, rewards: text, fees: text, collector: {name: text}},
  };
  // The six lists share the remaining bytes.
  const share = (room - Buffer.byteLength(JSON.stringify({once, figure}))) / 6;
  const list = (name, fields) => filled(share, index => ({...valid[name](index), ...fields}));
  return {
    ...once,
    figures: {prisoners: {...figure, breakdown: list('breakdown', {name: text})}},
    channels: list('channels', {name: text}),
    letters: {steps: list('steps', {name: text, text}), dont: list('dont', {text})},
    today: list('today', {text}),
    postcards: {words: list('words', {reason: text})},
  };
}

const ofLetters = (script, letters) => {
  const text = textOf(letters);
  const place = {name: text, addressLocality: text};
  return [
    [`${script} everywhere`, room => everywhere(room, text)],
    [
      `${script} in events`,
      room => ({
        events: filled(room, index => ({
          ...valid.events(index),
          name: text,
          description: text,
          organizer: {name: text},
          location: place,
        })),
      }),
    ],
    [
      `${script} in initiatives`,
      room => ({
        initiatives: filled(room, index => ({...valid.initiatives(index), name: text, description: text})),
      }),
    ],
    [`${script} in channels`, room => ({channels: filled(room, () => ({...valid.channels(), name: text}))})],
    [
      `${script} in stories`,
      room => ({
        stories: {people: filled(room, index => ({...valid.people(index), before: text, inPrison: text}))},
      }),
    ],
  ];
};

const verses = (room, text) => ({
  poems: {
    works: filled(room, index => ({
      ...valid.works(index),
      original: {inLanguage: 'be', text},
      translations: [{inLanguage: 'en', translator: 'a', text}],
    })),
  },
});

export const TEXT_KINDS = {
  ...Object.fromEntries(Object.entries(SCRIPTS).flatMap(([script, letters]) => ofLetters(script, letters))),
  'one giant name': room => ({name: 'a'.repeat(room), events: [valid.events(0)]}),
  'one giant text': room => ({today: [{...valid.today(), text: 'a'.repeat(room)}, valid.today()]}),
  'a giant text for events': room => ({events: 'a'.repeat(room)}),
  'texts of spaces': room => ({today: filled(room, () => ({...valid.today(), text: ' '.repeat(LONGEST)}))}),
  'one giant language': room => ({events: [{...valid.events(0), name: {['a'.repeat(room)]: 'a'}}]}),
  'one giant address': room => ({channels: [{name: 'a', url: `https://example.org/${'a'.repeat(room)}`}]}),
  'one giant address of a file': room => ({
    video: {...valid.video, contentUrl: `http://${'a'.repeat(room)}`},
  }),
  'long addresses': room => ({
    channels: filled(room, index => ({name: 'a', url: `https://example.org/${index}/${'%D0'.repeat(650)}`})),
  }),
  'verses of many lines': room => verses(room, 'а\n'.repeat(9_999)),
  'verses of a thousand lines': room => verses(room, 'а б в г д\n'.repeat(999)),
  'verses of stanzas of one line': room => verses(room, 'а б в г д\n\n'.repeat(499)),
  'stems that overlap': room => ({
    postcards: {
      words: filled(room, () => ({
        ...valid.words(0),
        stems: {be: Array.from({length: 90}, (_, index) => 'а'.repeat(8 + index))},
      })),
    },
    letters: {...valid.letters, starters: [{be: 'а'.repeat(999), ru: 'а'.repeat(999)}]},
  }),
  'a text to share, of emoji and addresses': () => ({
    hashtags: {tags: ['a'], text: 'https://example.org/a 👍🏽 @a@b.example '.repeat(240)},
  }),
  'names in many languages': room => ({
    events: filled(room, index => ({
      ...valid.events(index),
      name: filledMap(800, () => 'a'),
      location: {addressLocality: filledMap(800, () => `a${index}`)},
    })),
  }),
  'long texts in many languages': room => ({
    initiatives: filled(room, index => ({
      ...valid.initiatives(index),
      name: filledMap(2_000, () => 'a'),
      description: filledMap(9_000, () => 'a '.repeat(20)),
    })),
  }),
  'a name in as many languages': room => ({name: filledMap(room, () => 'a'), events: [valid.events(0)]}),
};
