import {expect} from '@open-wc/testing';
import {readSection} from '../../src/feed/read-section.js';
import {events} from '../../src/model/sections/events.js';
import {figures} from '../../src/model/sections/figures.js';
import {hashtags} from '../../src/model/sections/hashtags.js';
import {letters} from '../../src/model/sections/letters.js';
import {poems} from '../../src/model/sections/poems.js';
import {stories} from '../../src/model/sections/stories.js';
import type {Section} from '../../src/model/schema/section.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {aGuide} from '../helpers/campaigns/letters.js';
import {failure, NOW, read} from '../helpers/campaigns/reading.js';

const good = {name: 'Letters', startDate: '2023-05-21'};
const noName = {startDate: '2023-05-21'};
const noZone = {name: 'Rally', startDate: '2023-05-21T15:00'};

describe('readSection', () => {
  describe('for a section as a whole', () => {
    it('reports that it is missing', () => {
      expect(failure(() => read(events, {}))).to.include({
        code: 'missing',
        path: 'events',
        message: 'events: the campaign has no such section',
      });
    });

    const sections = {figures, events, hashtags, letters} as unknown as Record<string, Section<unknown>>;
    const whole = {
      figures: {prisoners: aFigure()},
      events: [good],
      hashtags: {tags: ['#a']},
      letters: aGuide(),
    };
    const rows: [name: keyof typeof whole, wrong: unknown][] = [
      ['events', {}],
      ['events', null],
      ['events', 'none'],
      ['events', {length: 1, 0: good}],
      ['figures', []],
      ['figures', null],
      ['figures', 'none'],
      ['hashtags', ['#FreeThemAll']],
      ['letters', 5],
    ];
    for (const [name, wrong] of rows)
      it(`refuses ${JSON.stringify(wrong)} as ${name} and reads the other sections`, () => {
        const json = {...whole, [name]: wrong};
        expect(failure(() => read(sections[name]!, json))).to.include({code: 'schema', path: name});
        for (const other of Object.values(sections).filter(section => section !== sections[name]))
          expect(read(other, json).faults).to.deep.equal([]);
      });
  });

  describe('for unknown content', () => {
    it('ignores sections and keys', () => {
      const reading = read(events, {events: [{...good, colour: 'red'}], polls: [{}], hue: 3});
      expect(reading.value[0]).to.include({name: 'Letters'}).and.not.have.property('colour');
      expect(reading.head).not.to.have.property('hue');
      expect(reading.faults).to.deep.equal([]);
    });
  });

  describe('for versions', () => {
    for (const version of [2, 1.5, 1e9])
      it(`refuses version ${version} with a message`, () => {
        const error = failure(() => read(events, {version, events: [good]}));
        expect(error).to.include({code: 'version', path: 'version'});
        expect(error.message).to.equal(
          `version: version ${version} needs a newer release: this one reads version 1`,
        );
      });

    it('reports a newer version before any other fault', () => {
      expect(failure(() => readSection(events, {version: 2, name: 7}, NOW)).code).to.equal('version');
    });

    for (const version of [0, -1, '1', null, undefined])
      it(`refuses ${JSON.stringify(version) ?? 'no version'} as a version`, () => {
        expect(failure(() => read(events, {version, events: [good]}))).to.include({
          code: 'schema',
          path: 'version',
        });
      });
  });

  describe('for an invalid campaign', () => {
    for (const json of [null, undefined, 'campaign', 5, [], [aCampaign()]])
      it(`refuses ${JSON.stringify(json) ?? 'undefined'}`, () => {
        expect(failure(() => readSection(events, json, NOW))).to.include({code: 'schema', path: 'campaign'});
      });

    for (const [member, wrong] of [
      ['name', undefined],
      ['name', ''],
      ['updated', 'yesterday'],
      ['date', '2023-02-30'],
      ['url', 'javascript:alert(1)'],
      ['languages', 'be'],
    ] as const)
      it(`refuses ${JSON.stringify(wrong) ?? 'undefined'} as the ${member} of the campaign`, () => {
        const error = failure(() => read(events, {events: [good], [member]: wrong}));
        expect(error).to.include({code: 'schema', path: member});
      });
  });

  describe('for withdrawn items', () => {
    const [first, second] = [
      {...good, id: 'first'},
      {...good, id: 'second'},
    ];

    it('leaves them out without a fault', () => {
      const {value, faults} = read(events, {events: [first, second, good], withdrawn: ['first', 'gone']});
      expect(value.map(({id}) => id)).to.deep.equal(['second', undefined]);
      expect(faults).to.deep.equal([]);
    });

    it('leaves them out after invalid items are left out', () => {
      const {value} = read(events, {events: [noName, first, noZone, second], withdrawn: ['second']});
      expect(value.map(({id}) => id)).to.deep.equal(['first']);
    });

    it('compares ids without case, spaces around them, and ways to compose a letter', () => {
      const ids = ['Ales', 'алесь', 'Зміцер Й', 'other'];
      const {value, hints} = read(events, {
        events: ids.map(id => ({...good, id})),
        withdrawn: [' ALES', 'Алесь\n', 'зміцер й'.normalize('NFD')],
      });
      expect(value.map(({id}) => id)).to.deep.equal(['other']);
      expect(hints).to.deep.equal([]);
    });

    const resembling: [withdrawn: string, id: string][] = [
      ['ales b', 'Ales-B'],
      ['алесь.', 'алесь'],
      ['zosia', 'Zośia'],
      ['\u0430les', 'ales'], // a Cyrillic letter
    ];
    for (const [withdrawn, id] of resembling)
      it(`reports that ${withdrawn} hides nothing but resembles ${id}`, () => {
        const {value, hints} = read(events, {events: [{...good, id}], withdrawn: ['gone', withdrawn]});
        expect(value).to.have.length(1);
        expect(hints).to.deep.equal([
          `withdrawn: "${withdrawn}" hides nothing, but resembles "${id}", which is shown`,
        ]);
      });

    it('reports nothing about an id that hides one item and resembles another, or nothing', () => {
      const {hints} = read(events, {
        events: [
          {...good, id: 'a-1'},
          {...good, id: 'a1'},
          {...good, id: 'a2'},
        ],
        withdrawn: ['a1', 'a3', '—'],
      });
      expect(hints).to.deep.equal([]);
    });

    it('keeps items without an id, whatever is withdrawn', () => {
      const {value} = read(events, {events: [good], withdrawn: ['', ' ', 'undefined', 'null']});
      expect(value).to.have.length(1);
    });

    for (const section of [stories, poems] as Section<unknown>[])
      it(`shows ${section.name} without a list, whatever is withdrawn`, () => {
        const campaign = {[section.name]: {}, withdrawn: ['gone']};
        expect(read(section, campaign)).to.deep.include({faults: [], hints: []});
      });

    it('leaves a section that is not a list unchanged', () => {
      const {value} = read(figures, {figures: {prisoners: aFigure()}, withdrawn: ['prisoners']});
      expect(value).to.have.property('prisoners');
    });

    for (const withdrawn of ['first', {0: 'first'}, [1], ['first', null], null])
      it(`refuses everything where the list is ${JSON.stringify(withdrawn)}`, () => {
        const error = failure(() => read(events, {events: [first, second], withdrawn}));
        expect(error.code).to.equal('schema');
        expect(error.path).to.match(/^withdrawn/);
      });
  });

  describe('for attacks', () => {
    it('passes on no prototype and changes none', () => {
      const text = JSON.stringify({
        ...aCampaign(),
        events: [noName, {...good, own: 'PROTO'}],
        own: 'PROTO',
      }).replaceAll('"own":"PROTO"', '"__proto__":{"eventStatus":"EventCancelled","polluted":true}');
      const {value, head} = readSection(events, JSON.parse(text), NOW);
      expect(value[0]!.eventStatus).to.equal('EventScheduled');
      for (const object of [value[0]!, head, {}]) expect(object).not.to.have.property('polluted');
      expect(Object.getPrototypeOf(value[0])).to.equal(Object.prototype);
    });

    it('ignores a text under the key __proto__', () => {
      const text = JSON.stringify({...aCampaign(), events: [{...good, name: {en: 'A', own: 'B'}}, good]});
      const reading = readSection(events, JSON.parse(text.replace('"own"', '"__proto__"')), NOW);
      const names = reading.value.map(({name}) => JSON.stringify(name));
      expect(names).to.deep.equal(['{"en":"A"}', '"Letters"']);
    });

    it('refuses a section that is only in the prototype', () => {
      const json = JSON.parse(
        '{"__proto__": {"version": 1, "name": "A", "updated": "2023-05-19"}}',
      ) as unknown;
      expect(failure(() => readSection(events, json, NOW))).to.include({code: 'schema', path: 'version'});
    });
  });
});
