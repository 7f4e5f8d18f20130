import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {parse} from 'parse5';
import {languages} from 'solidarity-widgets/campaign-tools';
import {randomFrom} from '../../../test/helpers/run/random.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';
import {drawElement} from '../../src/publish/drawing/draw.mjs';
import {attribute, isText, nodesIn} from '../../src/publish/drawing/tree.mjs';
import {inLanguage} from '../../src/publish/data/data-files.mjs';
import {withOutlines} from '../../src/publish/pages/outlines.mjs';
import {pageFiles} from '../../src/publish/pages/page-files.mjs';
import {readScripts} from '../../src/publish/scripts.mjs';
import {campaign, event, register, row, story} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {BASE, filesIn, published, WITH_ALL} from '../helpers/publishing.mjs';

const DAY = '2027-05-20';

const given = campaign({
  figures: {
    prisoners: {...campaign().figures.prisoners, estimate: {perDay: 3}},
  },
  events: [
    event('e-1', {
      name: {en: 'Rally </script>'},
      description: {en: 'Come & sing.'},
      organizer: {name: {en: 'Friends'}, url: 'https://example.org/'},
    }),
    event('e-past', {startDate: '2027-04-01', timeZone: undefined}),
    event('e-now', {startDate: '2027-05-19', endDate: '2027-05-23', timeZone: undefined}),
    event('e-online', {
      startDate: '2027-05-20T18:00',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      eventStatus: 'EventCancelled',
      location: undefined,
      url: 'https://example.org/online',
    }),
  ],
  today: [{text: {en: 'Write a letter.'}, source: {name: 'A', url: 'https://example.org/'}}],
  donation: {
    collector: {name: 'Collector'},
    recipient: {name: 'Recipient'},
    url: 'https://example.org/give',
    reviewedOn: '2027-04-01',
    source: {name: 'A', url: 'https://example.org/'},
  },
  stories: {people: [story('p-1', 'Anna Example')]},
});

/** The pages of a campaign in one language, by their names. */
async function pagesOf(json, language, {day = DAY, people, ...more} = {}) {
  const site = {
    campaign: json,
    people,
    day,
    now: new Date(day),
    base: BASE,
    scripts: await readScripts(),
    ...more,
  };
  for await (const batch of pageFiles(site, language, inLanguage(json, language, day)))
    return Object.fromEntries(await batch.make());
}

const elementsIn = page => [...nodesIn(parse(page))].filter(node => 'attrs' in node);

/** What can be read in a page: nothing that only keeps its room. */
function textOf(page) {
  const isSeen = node =>
    !node || (attribute(node, 'data-room') === undefined && !/^(?:style|script)$/.test(node.tagName));
  const isRead = node => (node ? isSeen(node) && isRead(parentOf(node)) : true);
  const parents = new Map();
  const parentOf = node => parents.get(node);
  const document = parse(page);
  for (const node of [document, ...nodesIn(document)])
    for (const child of (node.content ?? node).childNodes ?? []) parents.set(child, node);
  const texts = [...nodesIn(document)].filter(node => isText(node) && isRead(parentOf(node)));
  return texts
    .map(({value}) => value)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Rules of style, and two that would lose what screen readers get: lists in Safari, and the levels of headings. */
const EXCEPTIONS = Object.fromEntries(
  [
    'attribute-boolean-style',
    'attribute-empty-style',
    'no-redundant-role',
    'prefer-native-element',
    'long-title',
  ].map(rule => [rule, 'off']),
);

const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules: EXCEPTIONS});

describe('the drawn pages of a folder', () => {
  let files;
  const cleaning = [];
  after(() => Promise.all(cleaning.map(act => act())));
  before(async () => {
    const folder = await aFolder(
      {after: act => cleaning.push(act)},
      {'campaign.json': given, 'private/consent.csv': register(row('p-1'))},
    );
    await published(folder, path.join(folder, 'public'), {
      now: new Date(`${DAY}T09:00:00Z`),
      ...WITH_ALL,
    });
    files = await filesIn(path.join(folder, 'public'));
  });

  const each = act => {
    for (const language of languages)
      for (const name of [`${language}/index.html`, `${language}/p/index.html`])
        act(files.get(name).toString(), name, language);
  };

  it('have the language, one h1 and a policy that names every style', () =>
    each((page, name, language) => {
      const all = elementsIn(page);
      const [html] = all;
      assert.deepEqual([attribute(html, 'lang'), attribute(html, 'dir')], [language, 'ltr'], name);
      assert.equal(all.filter(({tagName}) => tagName === 'h1').length, 1, name);
      const policy = attribute(
        all.find(node => attribute(node, 'http-equiv')),
        'content',
      );
      assert.match(policy, /^default-src 'none'; style-src 'sha256-/, name);
      assert.doesNotMatch(policy, /unsafe|\*/, name);
      assert.equal(
        all.find(node => attribute(node, 'style') !== undefined),
        undefined,
        name,
      );
    }));

  it('are valid HTML', async () => {
    for (const name of ['de/index.html', 'be/index.html', 'ru/p/index.html']) {
      const {results} = await validator.validateString(files.get(name).toString(), name);
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`)),
        [],
        name,
      );
    }
  });

  it('name one another, and no third party', () =>
    each((page, name, language) => {
      const links = elementsIn(page).filter(({tagName}) => tagName === 'link');
      const alternates = links.filter(node => attribute(node, 'rel') === 'alternate');
      if (name.includes('/p/')) return assert.equal(alternates.length, 0);
      assert.deepEqual(
        alternates.map(node => attribute(node, 'hreflang')),
        [...languages, 'x-default'],
      );
      const canonical = links.find(node => attribute(node, 'rel') === 'canonical');
      assert.equal(attribute(canonical, 'href'), `https://day.example.org/2027/${language}/`);
      for (const node of elementsIn(page))
        assert.match(attribute(node, 'src') ?? '../', /^\.\.\/(?!\/)/, attribute(node, 'src'));
    }));

  it('are offered quietly: first in Belarusian and Russian, last in other languages', () => {
    for (const language of languages) {
      const page = files.get(`${language}/index.html`).toString();
      const isFirst = page.indexOf('href="p/"') < page.indexOf('<h1>');
      assert.equal(isFirst, ['be', 'ru'].includes(language), language);
    }
  });

  it('say nothing in the head, and link nowhere but away, where they are quiet', () =>
    each((page, name) => {
      if (!name.includes('/p/')) return;
      const all = elementsIn(page);
      const head = page.slice(0, page.indexOf('</head>'));
      assert.doesNotMatch(head, /og:|ld\+json|canonical|description|A day|Дзень/, name);
      assert.match(head, /<meta name="robots" content="noindex/);
      const links = all.filter(node => node.tagName === 'a' && /^https?:/.test(attribute(node, 'href')));
      assert.deepEqual(
        links.filter(node => attribute(node, 'class') !== 'button leave'),
        [],
        name,
      );
      assert.ok(all.some(node => attribute(node, 'data-solidarity-cautious') !== undefined));
      assert.doesNotMatch(page, /<solidarity-(?:donation|sign-up|channels|hashtag-bar)/);
    }));

  it('are previewed by the picture of the number', () => {
    for (const language of languages) {
      const name = `${language}/number-1200.png`;
      const image = `<meta property="og:image" content="https://day.example.org/2027/${name}">`;
      assert.ok(files.has(name) && files.get(`${language}/index.html`).includes(image), name);
    }
  });

  it('tell search engines what the list of events says', () => {
    const page = files.get('en/index.html').toString();
    const [, json] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/);
    const [now, online, rally] = JSON.parse(json)['@graph'];
    assert.deepEqual([now.startDate, now.endDate], ['2027-05-19', '2027-05-23']);
    assert.equal(online.eventStatus, 'https://schema.org/EventCancelled');
    assert.deepEqual(online.location, {'@type': 'VirtualLocation', url: 'https://example.org/online'});
    assert.equal(rally.name, 'Rally </script>');
    assert.equal(rally.location.address.addressLocality, 'Vilnius');
    assert.equal(JSON.parse(json)['@graph'].length, 3);
  });

  it('keep the room of people, and name nobody', () => {
    const page = files.get('en/index.html').toString();
    const room = elementsIn(page).find(node => attribute(node, 'data-room') === 'stories');
    assert.equal(room.tagName, 'solidarity-stories');
    assert.doesNotMatch(page, /Anna/);
  });
});

describe('a drawn page', () => {
  const WRONG_TOMORROW =
    /\btoday\b|tomorrow|yesterday|happening now|right now|\bdays? (?:ago|left|to go)|in \d+ days|your time|\(UTC\)/i;

  for (const day of ['2027-05-10', '2027-05-20', '2027-05-21', '2027-05-22'])
    it(`says nothing on ${day} that is wrong on another day or for another reader`, async () => {
      const page = (await pagesOf(given, 'en', {day}))['en/index.html'];
      const text = textOf(page);
      assert.doesNotMatch(text, WRONG_TOMORROW);
      assert.match(text, /There are at least 1,182 political prisoners.*20 April 2027/);
      assert.match(text, /Rally/);
      assert.match(page, /\u2007/);
    });

  it('has nothing of risky sections but their room', async () => {
    const page = (await pagesOf(given, 'en'))['en/index.html'];
    assert.doesNotMatch(page, /Collector|example\.org\/give/);
    const room = elementsIn(page).find(({tagName}) => tagName === 'solidarity-donation');
    assert.equal(attribute(room, 'data-room'), '');
  });

  it('is the same in every time zone', async () => {
    const {TZ} = process.env;
    const pages = [];
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Vilnius']) {
      process.env.TZ = zone;
      pages.push(JSON.stringify(await pagesOf(given, 'en')));
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.equal(new Set(pages).size, 1);
  });

  it('is the same as one of which all words of all events are known', async () => {
    const random = randomFrom(SEED);
    const among = list => list[Math.floor(random() * list.length)];
    const dayIn = range => new Date(Date.parse(DAY) + Math.floor((random() - 0.4) * range) * 86_400_000);
    const iso = day => day.toISOString().slice(0, 10);
    const events = Array.from({length: 200}, (_, index) => {
      const start = dayIn(among([4, 60, 400]));
      const end = new Date(start.getTime() + among([1, 3, 30]) * 86_400_000);
      const when = among([
        {startDate: `${iso(start)}T${among(['01:00', '18:00', '23:30'])}`},
        {startDate: iso(start), allDay: true, timeZone: undefined},
        {startDate: iso(start), endDate: iso(end), timeZone: undefined},
        {startDate: iso(start), endDate: iso(end), opens: '10:00', closes: '17:00'},
        {startDate: `${iso(start)}T20:00`, endDate: `${iso(end)}T04:00`},
      ]);
      const more = among([
        {},
        {location: {name: `Hall ${index}`}},
        {
          location: {
            streetAddress: `Street ${index}`,
            addressLocality: among(['Riga', 'Kaunas']),
            addressCountry: 'LV',
          },
        },
        {location: undefined, eventAttendanceMode: 'OnlineEventAttendanceMode', url: 'https://example.org/'},
        {id: undefined},
        {eventStatus: 'EventCancelled', kind: 'talk'},
      ]);
      const timeZone = among(['Europe/Vilnius', 'America/New_York', 'Asia/Tokyo']);
      return event(`E-${index}`, {
        timeZone,
        ...when,
        description: {en: `Words ${index}.`},
        revision: 1,
        ...more,
      });
    });
    const cut = inLanguage({...given, events}, 'en', DAY);
    const site = {campaign: {...given, events}, now: new Date(DAY), day: DAY};
    const outlined = withOutlines(site, cut);
    const isWhole = ({description}) => !!description;
    assert.ok(outlined.events.filter(isWhole).length < 120);
    const drawn = async campaign =>
      (await drawElement('campaign-page', {language: 'en', campaign, day: DAY, isLarge: false})).markup;
    assert.equal(await drawn(outlined), await drawn(cut));
  });

  it('begins with the first of ten thousand events, which it can load', async () => {
    const events = Array.from({length: 10_000}, (_, index) =>
      event(`e-${index}`, {description: {en: 'Come and sing. '.repeat(5)}}),
    );
    const page = (await pagesOf({...given, events}, 'en'))['en/index.html'];
    assert.equal(page.match(/<li class="event"/g).length, 30);
    assert.ok(/<solidarity-event-list[^>]* max-bytes="5000000"/.test(page));
    assert.ok(page.length < 400_000, `${page.length}`);
  });
});
