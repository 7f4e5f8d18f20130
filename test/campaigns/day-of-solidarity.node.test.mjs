import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ticsIn} from '../../tools/words/tics.mjs';
import {wordsConfig} from '../../tools/words/xliff.mjs';

const {sourceLocale, targetLocales} = await wordsConfig();

const file = await readFile(new URL('../../campaigns/day-of-solidarity.json', import.meta.url), 'utf8');
const campaign = JSON.parse(file);
const {figures, events, hashtags, letters, stories, poems, initiatives, donation, signUp} = campaign;

const NHC = 'https://www.nhc.nl/day-of-solidarity-with-political-prisoners-in-belarus-21-may-2023/';

/**
 * Names of houses, streets and organisations that exist in these languages only: other readers see one of them,
 * marked with its language.
 */
const NAMES = {
  'CreateCulture Space': ['en'],
  'Karmelitų g. 5': ['lt'],
  'Laan van Meerdervoort 269': ['nl'],
  'A Country to Live In': ['en', 'be', 'ru', 'uk'],
  Politvyazynka: ['en', 'be', 'ru', 'uk'],
  'Voice of Belarus': ['en'],
};

/** Every map from language to text below `value`, with its path. */
function* textsOf(value, place = '') {
  if (typeof value !== 'object') return;
  if (place.endsWith('/stems')) return; // starts of words, only in the languages of letters
  if (Object.keys(value).every(key => campaign.languages.includes(key))) yield [place, value];
  for (const [key, member] of Object.entries(value)) yield* textsOf(member, `${place}/${key}`);
}

describe('the default campaign', () => {
  it('has each text in each of its languages, and names in their own languages', () => {
    const ours = [sourceLocale, ...targetLocales];
    assert.deepEqual(campaign.languages, ours.slice(0, campaign.languages.length));
    assert.ok(campaign.languages.length > 8);
    const names = new Set();
    for (const [place, text] of textsOf(campaign)) {
      const [name] = Object.values(text);
      if (name in NAMES) names.add(name);
      // Readers of the two languages of a starter need no translation of it.
      const isTold = language => !(place.endsWith('/meaning') && ['be', 'ru'].includes(language));
      const languages = NAMES[name] ?? campaign.languages.filter(isTold);
      assert.deepEqual(Object.keys(text), languages, place);
    }
    assert.deepEqual([...names], Object.keys(NAMES));
  });

  it('is in plain English', () => {
    const found = [...textsOf(campaign)].flatMap(([place, {en = ''}]) =>
      ticsIn(en).map(tic => `${place} ${tic}`),
    );
    assert.deepEqual(found, []);
  });

  it('leads to no host whose registry is run in Belarus or Russia, and names such a source in text', () => {
    const addresses = JSON.stringify(campaign).match(/(?<="(?:https?:\/\/|mailto:))[^"]+/g);
    assert.ok(addresses.length > 20);
    const {source} = campaign.letters.languages;
    assert.deepEqual(
      addresses.filter(address =>
        /^[^/]*\.(?:by|бел|ru|рф|su|xn--90ais|xn--p1ai)(?=[/:?#]|$)/i.test(address),
      ),
      [],
    );
    assert.equal(source.url, undefined);
    for (const name of Object.values(source.name)) assert.match(name, / \(pen-centre\.by\)$/);
  });

  it('has the figures of the source with their own dates', () => {
    const facts = ({value, qualifier, asOf, source}) => [value, qualifier, asOf, source.url];
    assert.deepEqual(facts(figures.prisoners), [1500, 'almost', '2023-05-19', NHC]);
    assert.deepEqual(facts(figures.daysInPrison), [400000, 'moreThan', '2023-05-12', NHC]);
  });

  it('notes with each figure that the real number is higher', () => {
    for (const {note} of Object.values(figures)) {
      assert.match(note.en, /substantially higher/);
      assert.match(note.be, /значна больш/);
      assert.match(note.de, /wesentlich höher/);
    }
  });

  it('has the three events of the source with their known times', () => {
    const facts = events.map(({startDate, endDate, timeZone, allDay, location}) => [
      location.addressLocality.en,
      startDate,
      endDate ?? (allDay ? 'all day' : 'time not known'),
      timeZone,
    ]);
    assert.deepEqual(facts, [
      ['Vilnius', '2023-05-19T15:00', '2023-05-19T17:00', 'Europe/Vilnius'],
      ['Bremen', '2023-05-20', 'time not known', 'Europe/Berlin'],
      ['The Hague', '2023-05-21', 'all day', 'Europe/Amsterdam'],
    ]);
  });

  it('has the hashtags in the spelling of the source', () => {
    const tags = ['#FreeThemAll', '#WeStandByYou', '#freepoliticalprisoners', '#StandWithBelarus'];
    assert.deepEqual(hashtags.tags, tags);
    assert.equal(hashtags.url, NHC);
  });

  it('has the sign-up of the source as a link to its page', () => {
    assert.deepEqual(signUp, {organizer: {name: figures.prisoners.source.name}, url: NHC});
  });

  it('has no number in the text to share, since it would appear without its date', () => {
    for (const text of Object.values(hashtags.text)) assert.deepEqual(text.match(/\d+/g), ['21']);
  });
});

describe('the initiatives and the donation of the default campaign', () => {
  it('are those of the source, in its order', () => {
    const facts = initiatives.map(({kind, name, organizer, location}) => [
      kind,
      name.en,
      organizer?.name.en ?? 'not known',
      location?.addressCountry.en ?? 'in no one place',
    ]);
    const guests = 'the People’s Embassy of Belarus in Brazil with the Freedom Postcards initiative';
    assert.deepEqual(facts, [
      [
        'tell',
        'Portraits and stories of women who are political prisoners',
        'Politvyazynka',
        'in no one place',
      ],
      ['attend', events[2].name.en, events[2].organizer.name.en, 'Netherlands'],
      ['tell', 'Poems from Prison', guests, 'Brazil'],
      ['attend', events[0].name.en, 'not known', 'Lithuania'],
      ['attend', events[1].name.en, events[1].organizer.name.en, 'Germany'],
      ['share', letters.video.name.en, 'not known', 'in no one place'],
    ]);
  });

  it('have the date and the address of the source', () => {
    for (const {reviewedOn, source} of [...initiatives, donation])
      assert.deepEqual([reviewedOn, source.url], ['2023-05-19', NHC]);
  });

  it('have the ids of their events, so that both are withdrawn together', () => {
    const ids = initiatives.flatMap(({id, kind}) => (kind === 'attend' ? [id] : []));
    assert.deepEqual(ids.sort(), events.map(({id}) => id).sort());
  });

  it('name collector and recipient, and no payment address', () => {
    assert.deepEqual([donation.collector, donation.recipient], [{name: 'BYSOL'}, {name: 'DissidentBY'}]);
    assert.deepEqual(
      ['url', 'currencies', 'fees'].filter(key => key in donation),
      [],
    );
  });

  it('are not accompanied by channels, since the source names none', () =>
    assert.ok(!('channels' in campaign)));
});

describe('the steps of the default campaign for the day', () => {
  it('are those of the source: letters, events, the video guide and the hashtags', () => {
    assert.equal(campaign.today.length, 4);
    for (const {source} of campaign.today) assert.equal(source.url, NHC);
    const words = campaign.today.map(({text}) => text.en).join(' ');
    for (const each of ['a letter or a postcard', 'an event', 'the video guide', ...hashtags.tags])
      assert.ok(words.includes(each), each);
  });
});

describe('the censored words for postcards in the default campaign', () => {
  it('are those that the letter guide advises against, from the same sources', () => {
    const {words} = campaign.postcards;
    assert.deepEqual(
      words.map(({stems}) => Object.values(stems).flat()),
      [
        ['свабод', 'барацьб', 'свобод', 'борьб'],
        ['вайн', 'паліт', 'войн', 'полит'],
      ],
    );
    const sources = words.map(({source}) => source.url);
    assert.deepEqual(
      sources,
      letters.dont.slice(0, 2).map(({source}) => source.url),
    );
  });
});

describe('the letter guide of the default campaign', () => {
  it('names an organisation and a page for each piece of advice', () => {
    const {expectation, steps, languages, address, keepCopy} = letters;
    const lists = [letters.do, letters.dont, letters.enclose].flat();
    for (const {source} of [expectation, ...steps, ...lists, languages, address, keepCopy]) {
      assert.ok(source.name);
      // A host under .by, whose registry is run by the state, is named in the text, not linked.
      if (!/\.by\)$/.test(source.name.en)) assert.match(source.url, /^https:\/\//);
    }
  });

  it('has an example address with an invented name, and says so', () => {
    const {name, institution, streetAddress, postalCode, addressLocality, addressCountry, note} =
      letters.address;
    const lines = [name, institution, streetAddress, `${postalCode}, ${addressLocality}`, addressCountry];
    const printed = ['ИК №4', 'ул. Антошкина, 3', '246035, г. Гомель', 'REPUBLIC OF BELARUS'];
    assert.deepEqual(lines, ['Анна Примерная', ...printed]);
    assert.match(note.en, /example.*made up.*Addresses change/);
  });

  it('contains no censored word in the sentences to begin with', () => {
    const words = JSON.stringify(letters.starters).toLowerCase();
    for (const root of ['свабод', 'свобод', 'барацьб', 'борьб', 'вайн', 'войн', 'паліт', 'полит'])
      assert.ok(!words.includes(root), root);
  });

  it('promises nothing and recommends no risky service', () => {
    assert.match(letters.expectation.text.en, /No one can promise/);
    assert.doesNotMatch(file, /pismo\.bel|письмо\.бел|\bsafe\b|guarantee/i);
  });

  it('has only the name of the video', () => {
    assert.deepEqual(Object.keys(letters.video), ['name']);
    assert.equal(campaign.video, undefined);
  });
});

describe('the stories and poems of the default campaign', () => {
  it('contain no people, only the projects that collect them', () => {
    assert.deepEqual(Object.keys(stories), ['project']);
    assert.deepEqual(Object.keys(poems), ['project']);
    assert.deepEqual(
      [stories, poems].map(({project}) => [project.name.en, project.url, new URL(project.source.url).host]),
      [
        ['Politvyazynka', undefined, 'www.nhc.nl'],
        ['Poems from Prison', 'https://viersy.online/', 'voiceofbelarus.org'],
      ],
    );
  });
});
