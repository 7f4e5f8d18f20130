/** What comes out of the embed builder, as text: what it does on pages is tested beside this file. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, test} from 'node:test';

import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {bundled} from '../helpers/node/bundled.mjs';

const {
  ALLOWS,
  DEFAULTS,
  ELEMENTS,
  allLocales,
  contentOf,
  factsOfFile,
  filesToRead,
  givenOf,
  hostsOfFilms,
  outputsOf,
  privacyParagraph,
  readFacts,
  sentencesBefore,
} = await bundled(`
  export * from './site/builder/choices/choices.ts';
  export {hostsOfFilms} from './site/builder/outputs/contacted.ts';
  export * from './site/builder/outputs/facts.ts';
  export * from './site/builder/outputs/outputs.ts';
  export {contentOf} from './site/builder/preview/scene.ts';
  export {ELEMENTS} from './site/builder/generated/elements.ts';
  export {allLocales} from './src/i18n/generated/locale-codes.ts';
`);

const BASE = 'https://day.example.org/2027/';
const DIGEST = `sha384-${'A'.repeat(64)}`;

/** What `publish` says of a folder with everything for the counter and the events. */
const json = {
  version: 1,
  day: '2027-05-20',
  name: {en: 'A day', be: 'Дзень'},
  library: {
    folder: 'solidarity/1.2.3',
    integrity: {
      'solidarity.js': DIGEST,
      'frame/frame-heights.js': DIGEST,
      ...Object.fromEntries(ELEMENTS.map(({name}) => [`one/${name}.js`, DIGEST])),
    },
  },
  sections: ['figures', 'events'],
  files: Object.fromEntries(
    allLocales.map(lang => [
      lang,
      [
        ...[
          'slot/prisoner-counter.html',
          'embed/prisoner-counter.json',
          'embed/cautious/prisoner-counter.json',
        ],
        ...['snippet/number.json', 'snippet/calendars.html', 'news.atom'],
      ],
    ]),
  ),
  hasList: false,
  policy: {},
};

const TEXTS = {
  words: '<p>At least 1,182 people are in prison on 20 May 2027.</p>\n',
  frame: JSON.stringify({title: 'In prison', height: 1000}),
  picture: JSON.stringify({lines: ['At least 1,182.'], height: 630, link: 'https://example.org/'}),
  calendars: '<div lang="en">\n<p><strong>Who</strong></p>\n</div>\n',
};

const facts = readFacts(json, BASE);
function given(more = {}, moreFacts = {}) {
  const choices = {...DEFAULTS, ...more};
  const ofFolder = {...facts, ...moreFacts};
  const read = Object.entries(filesToRead(choices, ofFolder)).filter(([, address]) => address);
  return givenOf(choices, ofFolder, Object.fromEntries(read.map(([file]) => [file, TEXTS[file]])));
}

const outputs = (choices, more) =>
  Object.fromEntries(outputsOf(given(choices, more)).map(each => [each.id, each.code]));

describe('what can be pasted', () => {
  test('is what the site allows, the most useful first', () => {
    const first = ALLOWS.map(allows => outputsOf(given({allows}))[0].id);
    assert.deepEqual(first, ['head', 'words', 'frame', 'picture']);
    for (const allows of ['html', 'frame', 'picture'])
      assert.ok(!JSON.stringify(outputs({allows, files: 'mine'})).includes('<solidarity-'), allows);
  });

  test('is HTML that parses without a fault, for every element, language and kind of site', () => {
    const faults = [];
    for (const {name: element} of ELEMENTS)
      for (const lang of allLocales)
        for (const allows of ALLOWS)
          for (const {id, code, format} of outputsOf(given({element, lang, allows})))
            if (format === 'html' && !['vue', 'svelte', 'hugo'].includes(id))
              parseFragment(code, {
                onParseError: ({code: fault}) => faults.push(`${element} ${lang} ${id}: ${fault}`),
              });
    assert.deepEqual(faults, []);
  });

  test('is read from files of the folder that it has', () => {
    assert.deepEqual(filesToRead(DEFAULTS, facts), {
      words: `${BASE}en/slot/prisoner-counter.html`,
      frame: `${BASE}en/embed/prisoner-counter.json`,
      picture: `${BASE}en/snippet/number.json`,
      calendars: undefined,
    });
    assert.deepEqual(Object.values(filesToRead(DEFAULTS, {...facts, files: {}})).filter(Boolean), []);
  });
});

describe('the facts of a folder', () => {
  test('are refused where they are not as publish writes them', () => {
    for (const wrong of [
      undefined,
      [],
      'text',
      {...json, version: 2},
      {...json, day: 'today'},
      {...json, name: {en: 1}},
      {...json, library: {...json.library, folder: '../1.2.3'}},
      {...json, library: {...json.library, integrity: {'solidarity.js': '" onload="'}}},
      {...json, keys: '"><script>'},
      {...json, files: {en: ['/etc']}},
      {...json, keys: 'K'},
      {...json, policy: {'img-src': "https://a.example; script-src 'unsafe-inline'"}},
      {...json, policy: {'img-src': '*'}},
      {...json, policy: {'script-src': 'https://a.example'}},
    ])
      assert.throws(() => readFacts(wrong, BASE), {name: 'TypeError', message: /publish it again/});
  });

  test('name the address where they were found, whatever they say', () => {
    assert.equal(readFacts({...json, base: 'https://evil.example/'}, BASE).base, BASE);
  });

  test('of an opened file are those of no folder', () => {
    const ofFile = factsOfFile({version: 1, name: 'Mine', figures: {}}, facts);
    assert.deepEqual([ofFile.name, ofFile.sections, ofFile.files], [{en: 'Mine'}, ['figures'], {}]);
    assert.match(outputs({}, ofFile).element, /data-solidarity-feed="\/campaign\.json"/);
    for (const wrong of [undefined, {}, {version: 1}, {version: 1, name: {}}, {version: 2, name: 'A'}])
      assert.throws(() => factsOfFile(wrong, facts), {name: 'TypeError', message: /is no campaign/});
  });
});

describe('a file of a folder of somebody else', () => {
  const withTexts = texts => givenOf(DEFAULTS, facts, texts);

  test('with other tags than publish writes counts as missing', () => {
    for (const words of ['<p onclick="x()">A</p>', '<script>1</script>', '<img src=x>', '<p>A</p><'])
      assert.equal(withTexts({words}).words, '');
    assert.equal(withTexts({calendars: '<a href="webcal://x.example/">A</a>'}).calendars, undefined);
  });

  test('with other JSON than publish writes counts as missing', () => {
    for (const frame of ['', '{', '[]', 'null', '{"title": 1, "height": 2}', '{"title": "A", "height": "1"}'])
      assert.equal(withTexts({frame}).frame, undefined);
    assert.equal(withTexts({picture: '{"lines": "A", "height": 1}'}).picture, undefined);
    const {picture} = withTexts({picture: '{"lines": ["A"], "height": 1, "link": "javascript:alert(1)"}'});
    assert.deepEqual(picture, {lines: ['A'], height: 1, link: undefined});
  });
});

describe('the code for an element', () => {
  test('is missing where the folder has no digest of its script', () => {
    const {head, element, hugo, eleventy, react} = outputs(
      {},
      {
        library: {folder: 'solidarity/0.0.1', integrity: {}},
      },
    );
    assert.deepEqual(
      [head, element, hugo, eleventy, !!react],
      [undefined, undefined, undefined, undefined, true],
    );
  });

  test('for the block of WordPress has JSON that no comment ends, and that gives the options back', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({unit: fc.constantFrom('-', '>', '"', '\\', '<', '&', '!', 'a')}),
        (one, other) => {
          const options = {text: one, tags: other};
          const code = outputs({element: 'hashtag-bar', options})['wordpress-block'];
          const [, written] = /^<!-- wp:solidarity\/hashtag-bar (\{.*\}) -->\n/.exec(code);
          assert.doesNotMatch(written, /--|[<>&]|\\["\\]/);
          assert.deepEqual(JSON.parse(written), {lang: 'en', ...options});
        },
      ),
    );
  });

  test('for a shell is one command, whatever the address is', () => {
    const base = new URL("https://a.example/$(touch x)/`y`/;'z'&/").href;
    const {pull} = outputs({}, {base});
    const [printed] = execFileSync('sh', ['-c', pull.replace(/^npx \S+/, "printf '%s\\n'")], {
      encoding: 'utf8',
    })
      .split('\n')
      .slice(1);
    assert.equal(printed, base.replaceAll("'", '%27'));
  });
});

describe('before anything is pasted', () => {
  test('the hosts that browsers contact are named', () => {
    for (const allows of ALLOWS) {
      const {contacts} = sentencesBefore(given({allows, files: 'campaign'}));
      assert.match(contacts.join(' '), /day\.example\.org/, allows);
    }
    for (const allows of ['scripts', 'html'])
      assert.doesNotMatch(sentencesBefore(given({allows})).contacts.join(' '), /example/, allows);
  });

  test('what names the host of the campaign although there is a copy is said', () => {
    for (const [allows, id] of [
      ['frame', 'frame-address'],
      ['picture', 'markdown'],
    ]) {
      assert.match(outputs({allows})[id], /day\.example\.org/);
      assert.match(sentencesBefore(given({allows})).contacts.join(' '), /day\.example\.org/);
    }
  });

  test('what it can mean is said in the language of the site', () => {
    assert.match(sentencesBefore(given({lang: 'be'})).caution, /Беларусі/);
  });

  test('the privacy page names a host that is not the site', () => {
    assert.match(privacyParagraph(given()), /our own site/);
    assert.match(privacyParagraph(given({files: 'campaign'})), /come from day\.example\.org\. /);
  });
});

describe('what the page has to allow, and what it contacts', () => {
  const KEY = 'A'.repeat(43);
  const policy = (choices, more) => outputs(choices, more).policy;

  test('has signed portraits, which are shown from memory', () => {
    assert.match(policy({element: 'stories'}, {keys: KEY}), /img-src 'self' data: blob:/);
    assert.doesNotMatch(policy({element: 'stories'}), /blob:/);
  });

  test('has the host to which a form is sent, beside the page’s own', () => {
    const options = {action: 'https://lists.example.org/add?a=1', 'in-place': ''};
    const lines = policy({element: 'sign-up', options});
    assert.match(lines, /form-action 'self' https:\/\/lists\.example\.org(?:;|$)/);
    assert.match(lines, /connect-src 'self' https:\/\/lists\.example\.org(?:;|$)/);
  });

  test('has the hosts of pictures that an option names, which are said before anything is pasted', () => {
    const options = {
      'picture-origins': "https://images.example https://a.example;script-src https://b.example/'",
    };
    const choices = {element: 'stories', options};
    assert.match(
      policy(choices),
      /img-src 'self' data: https:\/\/images\.example https:\/\/b\.example(?:;|$)/,
    );
    assert.doesNotMatch(policy(choices), /a\.example/);
    assert.match(JSON.stringify(sentencesBefore(given(choices))), /images\.example/);
    assert.match(privacyParagraph(given(choices)), /images\.example/);
  });

  test('has the campaign’s host for an address that becomes a frame, also beside a copy', () => {
    const frame = {allows: 'frame', files: 'mine'};
    assert.match(policy(frame), /^frame-src 'self' https:\/\/day\.example\.org; script-src 'self'$/);
    const {contacts} = sentencesBefore(given(frame));
    assert.match(
      contacts.join(' '),
      /that of day\.example\.org: if you paste it, readers’ browsers ask that host/,
    );
    assert.match(policy({...frame, files: 'campaign'}), /^frame-src https:\/\/day\.example\.org;/);
  });

  test('has the hosts of films that an option names, which are said before anything is pasted', () => {
    const choices = {element: 'video', options: {'file-origins': 'https://films.example'}};
    assert.match(policy(choices), /media-src 'self' https:\/\/films\.example(?:;|$)/);
    assert.deepEqual(hostsOfFilms(given(choices)), ['films.example']);
    assert.match(JSON.stringify(sentencesBefore(given(choices))), /films\.example/);
    assert.deepEqual(hostsOfFilms(given({...choices, allows: 'frame'})), []);
  });

  test('is no copy where nothing of it is used, and one that is checked where our folder is signed', () => {
    const ours = {...facts, keys: KEY};
    const file = factsOfFile({version: 1, name: 'A file', figures: {}}, ours);
    const read = givenOf({...DEFAULTS, files: 'mine'}, file, {});
    const {pull} = Object.fromEntries(outputsOf(read).map(({id, code}) => [id, code]));
    assert.match(pull, new RegExp(`--key ${KEY}`));
    assert.doesNotMatch(pull, /--trust-host/);
    const people = {hasList: true, sections: ['people'], files: {en: ['embed/names.json']}};
    const frame = {element: 'names', allows: 'frame', files: 'mine'};
    assert.match(outputs(frame, people).policy, /frame-src https:\/\/day\.example\.org/);
    assert.equal(outputs(frame, people).pull, undefined);
    assert.ok(outputs({...frame, element: 'prisoner-counter'}).pull);
  });
});

describe('a text of several lines', () => {
  test('keeps them, and no others, wherever the tag is indented', () => {
    const text = 'Write to them.\n\n  #FreeThemAll';
    const all = outputs({element: 'hashtag-bar', options: {text}});
    const tags = Object.entries(all).filter(([, code]) => code.includes('<solidarity-hashtag-bar'));
    const found = tags.flatMap(([id, code]) => {
      const [, value] = /<solidarity-hashtag-bar[^>]*?\btext="([^"]*)"/.exec(code) ?? [];
      return value === undefined ? [] : [[id, value.replaceAll('&#10;', '\n')]];
    });
    assert.ok(found.length > 1, JSON.stringify(Object.keys(all)));
    for (const [id, value] of found) assert.equal(value, text, id);
    const [shortcode] = all['wordpress-shortcode'].split(']');
    assert.match(shortcode, /text="Write to them\.&#10;&#10; {2}#FreeThemAll"/);
  });
});

describe('the preview of a stranger’s frame', () => {
  test('shows what the frame shows: no options, no colours, and caution where readers may be in danger', () => {
    const colours = {light: {accent: '#000'}, dark: {}};
    const choices = {allows: 'frame', lang: 'be', options: {figure: 'prisoners'}, colours};
    const {kind, attributes, around, ...seen} = contentOf({given: given(choices), isForeign: true}, 'light');
    assert.deepEqual([kind, attributes, seen.colours], ['element', {lang: 'be'}, {}]);
    assert.equal(around['data-solidarity-cautious'], '');
  });
});
