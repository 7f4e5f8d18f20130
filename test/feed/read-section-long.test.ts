import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {channels} from '../../src/model/sections/channels.js';
import {events} from '../../src/model/sections/events.js';
import {figures} from '../../src/model/sections/figures.js';
import {hashtags} from '../../src/model/sections/hashtags.js';
import {postcards} from '../../src/model/sections/postcards.js';
import {list} from '../../src/model/schema/list.js';
import type {Section} from '../../src/model/schema/section.js';
import {aFigure} from '../helpers/campaigns/campaign.js';
import {failure, placesOf, read} from '../helpers/campaigns/reading.js';

const good = {name: 'Letters', startDate: '2023-05-21'};
const noName = {startDate: '2023-05-21'};
const noZone = {name: 'Rally', startDate: '2023-05-21T15:00'};
const source = {name: 'Committee'};

const times = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({length}, (_, index) => item(index));

/** A map of as many languages. */
const languages = (count: number) =>
  Object.fromEntries(
    times(count, index => [`x${String.fromCharCode(97 + index / 26, 97 + (index % 26))}`, 'a']),
  );

describe('readSection of a very large section', () => {
  it('shortens a list to its largest length, and reports this', () => {
    const all = times(101, index => ({name: `${index}`, url: 'https://example.org/'}));
    const reading = read(channels, {channels: all});
    expect(reading.value).to.have.length(100);
    expect(reading.value.at(-1)!.name).to.equal('99');
    expect(reading.faults.map(({message}) => message)).to.deep.equal([
      'channels: 101 are too many: only the first 100 are read',
    ]);
    expect(read(channels, {channels: all.slice(1)}).faults).to.deep.equal([]);
  });

  it('shortens a list inside an item, and keeps the item', () => {
    const [breakdown, be] = [times(51, () => ({name: 'Women', value: 1})), times(101, () => 'а')];
    const {value, ...reading} = read(figures, {figures: {prisoners: {...aFigure(), breakdown}}});
    expect(value.prisoners!.breakdown).to.have.length(50);
    expect(placesOf({value, ...reading})).to.deep.equal(['figures.prisoners.breakdown']);
    const words = read(postcards, {postcards: {words: [{stems: {be}, reason: 'a', source}]}});
    expect(words.value.words![0]!.stems['be']).to.have.length(100);
    expect(placesOf(words)).to.deep.equal(['postcards.words[0].stems.be']);
  });

  it('cuts a map of languages at its largest size, and says so once', () => {
    const reading = read(events, {
      events: [
        {...good, name: languages(102)},
        {...good, name: languages(100)},
      ],
    });
    expect(reading.value.map(({name}) => Object.keys(name).length)).to.deep.equal([100, 100]);
    expect(Object.keys(reading.value[0]!.name).at(-1)).to.equal('xdv');
    expect(reading.faults.map(({message}) => message)).to.deep.equal([
      'events[0].name: 102 languages are too many: only the first 100 are read',
    ]);
    const stems = Object.fromEntries(Object.keys(languages(101)).map(language => [language, ['а']]));
    const words = read(postcards, {postcards: {words: [{stems, reason: 'a', source}]}});
    expect(Object.keys(words.value.words![0]!.stems)).to.have.length(100);
    expect(placesOf(words)).to.deep.equal(['postcards.words[0].stems']);
  });

  it('cuts the maps and the languages of the head, and says so once', () => {
    const [name, tags] = [languages(101), times(101, () => 'be')];
    for (const head of [{name}, {theme: name}, {languages: tags}, {name, theme: name, languages: tags}]) {
      const reading = read(events, {events: [good], ...head});
      expect(reading.value).to.have.length(1);
      for (const long of Object.values(reading.head!).filter(value => Object(value) === value))
        expect(Object.keys(long as object)).to.have.length(100);
      expect(reading.faults.map(({message}) => message)).to.deep.equal([
        'campaign: some of its languages are wrong or too many',
      ]);
    }
    expect(read(events, {events: [good], languages: ['be', 'b_y', 5]}).head!.languages).to.deep.equal(['be']);
    expect(read(events, {events: [good], name: languages(100)}).faults).to.deep.equal([]);
  });

  it('reads a map with as many languages as a file can hold in a moment', () => {
    const name = Object.fromEntries(times(200_000, index => [`x${index}`, 0]));
    const start = performance.now();
    const {value, faults} = read(events, {events: [good, {...good, name}]});
    expect(performance.now() - start).to.be.below(1_000);
    expect(value).to.have.length(1);
    expect(faults.length).to.be.below(22);
  });

  it('shortens a list before it leaves out invalid and withdrawn items', () => {
    const reading = read(channels, {channels: [...times(100, () => 0), {name: 'a', url: 'tel:1'}]});
    expect(reading.value).to.deep.equal([]);
    expect(reading.faults.at(-1)!.message).to.equal('channels: and 81 more');
  });

  it('does not shorten the list of withdrawn ids', () => {
    const withdrawn = times(200_000, index => `${index}`);
    const all = [199_999, 200_000].map(id => ({...good, id: `${id}`}));
    expect(read(events, {events: all, withdrawn}).value.map(({id}) => id)).to.deep.equal(['200000']);
  });

  it('reports twenty faults, and the number of the others', () => {
    const all = times(10_000, index => (index % 3 ? (index % 3 > 1 ? good : noZone) : {}));
    const {value, faults} = read(events, {events: all});
    expect(value).to.have.length(3_333);
    expect(faults.map(({path}) => path).slice(0, 3)).to.deep.equal([
      'events[0].name',
      'events[0].startDate',
      'events[3].name',
    ]);
    expect(faults).to.have.length(21);
    expect(faults[20]).to.include({code: 'schema', path: 'events'});
    // Ten items have two faults each; of the others, one is counted.
    expect(faults[20]!.message).to.equal(`events: and ${3_334 - 10 + 3_333} more`);
  });

  it('reports exactly twenty faults, and no number of others', () => {
    const {faults} = read(events, {events: times(20, () => noName)});
    expect(placesOf({value: [], faults}).at(-1)).to.equal('events[19].name');
    expect(faults).to.have.length(20);
  });

  it('reports faults against the rules among the first twenty', () => {
    const {faults} = read(events, {events: [...times(19, () => noName), noZone, noZone]});
    expect(faults.slice(-2).map(({path, code}) => `${path} ${code}`)).to.deep.equal([
      'events[19].timeZone rule',
      'events schema',
    ]);
  });

  it('leaves out invalid items even after twenty faults', () => {
    const groups: Section<{names: string[]}[]> = {
      name: 'groups',
      schema: list(v.object({names: v.pipe(list(v.string(), 99), v.minLength(1)), size: v.number()}), 999),
    };
    const all = [{names: ['a', 1], size: 1}, {names: [2], size: 1}, {names: ['b'], size: 'big'}, 5];
    const reading = read(groups, {groups: [...times(30, () => 0), ...all]});
    expect(reading.value).to.deep.equal([{names: ['a'], size: 1}]);
  });

  it('fails if too few items are left, even after twenty faults', () => {
    const tags = [...times(30, () => '#a b')];
    expect(failure(() => read(hashtags, {hashtags: {tags}}))).to.include({path: 'hashtags.tags[0]'});
  });

  it('quotes only the beginning of an invalid value', () => {
    const long = 'a'.repeat(100_000);
    const {message, path} = failure(() => read(events, {events: long}));
    expect(path).to.equal('events');
    expect(message)
      .to.have.length(500)
      .and.match(/^events: Invalid type: Expected Array but received "aaa+$/);
    const [fault] = read(events, {events: [{...good, name: {[long]: 'a'}}]}).faults;
    expect(fault!.message).to.have.length(500);
  });
});
