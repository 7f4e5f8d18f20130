import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {readSection, type SectionReading} from '../../src/feed/read-section.js';
import {events} from '../../src/model/sections/events.js';
import {figures} from '../../src/model/sections/figures.js';
import {hashtags} from '../../src/model/sections/hashtags.js';
import {letters} from '../../src/model/sections/letters.js';
import {list} from '../../src/model/schema/list.js';
import type {Section} from '../../src/model/schema/section.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {aGuide} from '../helpers/campaigns/letters.js';
import {failure, NOW, placesOf, read} from '../helpers/campaigns/reading.js';

const codesOf = ({faults}: SectionReading<unknown>) => faults.map(({code}) => code);

const good = {name: 'Letters', startDate: '2023-05-21'};
const noName = {startDate: '2023-05-21'};
const noZone = {name: 'Rally', startDate: '2023-05-21T15:00'};

describe('readSection', () => {
  it('returns the section, the head of the campaign, and no faults', () => {
    const {value, head, faults} = read(figures, {figures: {prisoners: aFigure()}, theme: 'Letters'});
    expect(value.prisoners?.value).to.equal(1500);
    expect(head).to.include({name: 'A day of solidarity', theme: 'Letters', updated: '2023-05-19'});
    expect(faults).to.deep.equal([]);
  });

  it('does not change its input', () => {
    const json = {...aCampaign(), events: [good, noName, {...good, id: 'b'}], withdrawn: ['b']};
    const before = structuredClone(json);
    readSection(events, json, NOW);
    expect(json).to.deep.equal(before);
  });

  describe('for a list', () => {
    it('leaves out an invalid item and reports its path', () => {
      const reading = read(events, {events: [good, noName, {...good, startDate: '2023-02-30'}, good]});
      expect(reading.value.map(({name}) => name)).to.deep.equal(['Letters', 'Letters']);
      expect(placesOf(reading)).to.deep.equal(['events[1].name', 'events[2].startDate']);
      expect(codesOf(reading)).to.deep.equal(['schema', 'schema']);
      expect(reading.faults[1]!.message).to.equal(
        'events[2].startDate: Expected a real day such as "2023-05-21", or a local time such as "2023-05-21T15:00" without an offset',
      );
    });

    for (const item of [null, 'Letters', 5, true, [good], []])
      it(`leaves out ${JSON.stringify(item)} as an event`, () => {
        const reading = read(events, {events: [item, good]});
        expect(reading.value).to.have.length(1);
        expect(placesOf(reading)).to.deep.equal(['events[0]']);
      });

    it('leaves out an item with all its faults', () => {
      const reading = read(events, {events: [{name: '', startDate: 'soon'}, good]});
      expect(reading.value).to.have.length(1);
      expect(placesOf(reading)).to.deep.equal(['events[0].name', 'events[0].startDate']);
    });

    it('returns an empty list where every item is invalid', () => {
      expect(read(events, {events: [noName]}).value).to.deep.equal([]);
    });

    it('leaves out an event with an unknown status instead of showing it as scheduled', () => {
      const reading = read(events, {events: [{...good, eventStatus: 'EventCanceled'}]});
      expect(reading.value).to.deep.equal([]);
      expect(placesOf(reading)).to.deep.equal(['events[0].eventStatus']);
    });
  });

  describe('for an object with lists', () => {
    it('leaves out only the invalid item', () => {
      const [step] = aGuide().steps;
      const reading = read(letters, {letters: aGuide({steps: [step!, {...step!, text: 7 as never}]})});
      expect(reading.value.steps).to.have.length(1);
      expect(placesOf(reading)).to.deep.equal(['letters.steps[1].text']);
    });

    it('leaves out only the innermost invalid item', () => {
      const name = 'Women';
      const breakdown = [{name, value: 167}, {name}, {name, value: -1}, {name, value: 6}];
      const reading = read(figures, {figures: {prisoners: {...aFigure(), breakdown}}});
      expect(reading.value.prisoners?.breakdown).to.deep.equal([
        {name, value: 167},
        {name, value: 6},
      ]);
      expect(placesOf(reading)).to.deep.equal([
        'figures.prisoners.breakdown[1].value',
        'figures.prisoners.breakdown[2].value',
      ]);
    });

    it('fails where too few items are left, with the first fault', () => {
      const error = failure(() => read(hashtags, {hashtags: {tags: ['#a b', '#c d']}}));
      expect(error).to.include({code: 'schema', path: 'hashtags.tags[0]'});
    });

    it('fails where a list is too short from the start, with the path of the list', () => {
      const error = failure(() => read(hashtags, {hashtags: {tags: []}}));
      expect(error).to.include({code: 'schema', path: 'hashtags.tags'});
    });

    it('fails with the fault outside of its lists even if an item is invalid too', () => {
      const error = failure(() =>
        read(hashtags, {hashtags: {tags: ['#a b', '#c'], url: 'ftp://example.org'}}),
      );
      expect(error).to.include({code: 'schema', path: 'hashtags.url'});
    });

    it('checks nested lists again after leaving out inner items', () => {
      const groups: Section<{names: string[]}[]> = {
        name: 'groups',
        schema: list(v.object({names: v.pipe(list(v.string(), 9), v.minLength(1))}), 9),
      };
      const reading = read(groups, {groups: [{names: [1]}, {names: ['a', 2]}, {names: [3]}]});
      expect(reading.value).to.deep.equal([{names: ['a']}]);
      expect(placesOf(reading)).to.deep.equal([
        'groups[0].names[0]',
        'groups[0].names',
        'groups[1].names[1]',
        'groups[2].names[0]',
        'groups[2].names',
      ]);
    });
  });

  describe('for members that fail separately', () => {
    it('leaves out the invalid member', () => {
      const reading = read(figures, {
        figures: {prisoners: aFigure({source: undefined}), daysInPrison: aFigure({value: 400_000})},
      });
      expect(reading.value).to.have.all.keys('daysInPrison');
      expect(placesOf(reading)).to.deep.equal(['figures.prisoners.source']);
    });

    it('fails where a required member is missing', () => {
      const pair: Section<{a: number; b: number}> = {
        name: 'pair',
        schema: v.object({a: v.number(), b: v.number()}),
        membersFailAlone: true,
      };
      expect(failure(() => read(pair, {pair: {a: 'one', b: 2}}))).to.include({
        code: 'schema',
        path: 'pair.a',
      });
      expect(failure(() => read(pair, {pair: {a: 1}}))).to.include({code: 'schema', path: 'pair.b'});
    });
  });

  describe('for rules', () => {
    it('leaves out an item that breaks one', () => {
      const reading = read(events, {events: [good, noZone]});
      expect(reading.value).to.have.length(1);
      expect(placesOf(reading)).to.deep.equal(['events[1].timeZone']);
      expect(codesOf(reading)).to.deep.equal(['rule']);
    });

    it('leaves out a figure with a date in the future and keeps the other', () => {
      const reading = read(figures, {
        figures: {prisoners: aFigure({asOf: '2023-05-23'}), daysInPrison: aFigure()},
      });
      expect(reading.value).to.have.all.keys('daysInPrison');
      expect(placesOf(reading)).to.deep.equal(['figures.prisoners.asOf']);
    });

    it('reports the path in the feed, counting omitted items', () => {
      const reading = read(events, {events: [noName, good, noName, noName, noZone, good, noName, noZone]});
      expect(reading.value).to.have.length(2);
      expect(placesOf(reading).slice(4)).to.deep.equal(['events[4].timeZone', 'events[7].timeZone']);
    });

    it('reports the path in nested lists', () => {
      const groups: Section<{names: string[]}[]> = {
        name: 'groups',
        schema: list(v.object({names: list(v.string(), 9)}), 9),
        faults: list =>
          list.flatMap(({names}, group) =>
            names.flatMap((name, index) =>
              name === 'bad' ? [{path: [group, 'names', index], message: 'is bad'}] : [],
            ),
          ),
      };
      const reading = read(groups, {groups: ['none', {names: [1, 'good', 2, 'bad']}, {names: ['bad']}]});
      expect(reading.value).to.deep.equal([{names: ['good']}, {names: []}]);
      expect(placesOf(reading).slice(3)).to.deep.equal(['groups[1].names[3]', 'groups[2].names[0]']);
    });

    it('fails with a FeedError where too few items are left', () => {
      const tags: Section<string[]> = {
        name: 'tags',
        schema: v.pipe(list(v.string(), 9), v.minLength(1)),
        faults: list => list.map((_, index) => ({path: [index], message: 'is not allowed'})),
      };
      expect(failure(() => read(tags, {tags: ['a']}))).to.include({code: 'rule', path: 'tags[0]'});
    });
  });
});
