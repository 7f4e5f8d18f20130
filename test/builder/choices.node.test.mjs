/** What can be chosen in the embed builder, and the address that says so. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import fc from 'fast-check';
import {bundled} from '../helpers/node/bundled.mjs';

const {
  ALLOWS,
  DEFAULTS,
  ELEMENTS,
  contrastsOf,
  isColour,
  faultOf,
  folderAddress,
  fragmentOf,
  readFragment,
  sitePath,
  withElement,
  withAllows,
  withLanguage,
  allLocales,
} = await bundled(`
  export * from './site/builder/choices/address.ts';
  export * from './site/builder/choices/choices.ts';
  export * from './site/builder/choices/contrast.ts';
  export * from './site/builder/choices/fragment.ts';
  export * from './site/builder/choices/values.ts';
  export {ELEMENTS} from './site/builder/generated/elements.ts';
  export {allLocales} from './src/i18n/generated/locale-codes.ts';
`);

const known = {elements: ELEMENTS, languages: allLocales};
const read = fragment => readFragment(fragment, known);
const elementCalled = name => ELEMENTS.find(each => each.name === name);

describe('the address of the builder', () => {
  test('says every choice, and gives it back', () => {
    const value = option =>
      ({
        boolean: fc.constant(''),
        number: fc.integer({min: option.min ?? 0, max: option.max ?? 999}).map(String),
        level: fc.integer({min: 2, max: 6}).map(String),
        choice: fc.constantFrom(...(option.values ?? ['x'])),
        date: fc.constant('2027-05-21'),
        list: option.values ? fc.constantFrom(...option.values) : fc.string({minLength: 1}),
      })[option.type] ?? fc.string({minLength: 1});
    const choices = fc.constantFrom(...ELEMENTS).chain(element =>
      fc.record({
        element: fc.constant(element.name),
        lang: fc.constantFrom(...allLocales),
        campaign: fc.constantFrom('', 'https://day.example.org/2027/'),
        allows: fc.constantFrom(...ALLOWS),
        files: fc.constantFrom('mine', 'campaign'),
        path: fc.constantFrom('/solidarity/', '/a/b/'),
        isCautious: fc.boolean(),
        options: fc.record(
          Object.fromEntries(
            element.options.filter(each => !each.isPrivate).map(each => [each.name, value(each)]),
          ),
          {requiredKeys: []},
        ),
        colours: fc.record({
          light: fc.record({ink: fc.constant('#123456')}, {requiredKeys: []}),
          dark: fc.record({'on-accent': fc.constant('oklch(0.7 0.1 200)')}, {requiredKeys: []}),
        }),
      }),
    );
    fc.assert(
      fc.property(choices, given => {
        const {choices: got, faults} = read(`#${fragmentOf(given, ELEMENTS)}`);
        assert.deepEqual(faults, []);
        assert.deepEqual(JSON.parse(JSON.stringify(got)), JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  test('is short where all is as usual', () => {
    assert.equal(fragmentOf(DEFAULTS, ELEMENTS), 'element=prisoner-counter');
    assert.deepEqual(read('').choices, DEFAULTS);
  });

  test('never says where readers, or what they write, are sent', () => {
    const options = {action: 'https://lists.example/', recipient: 'Somebody'};
    const fragment = fragmentOf({...DEFAULTS, element: 'sign-up', options}, ELEMENTS);
    assert.equal(fragment, 'element=sign-up');
    const {choices, faults} = read('#element=sign-up&action=https://evil.example/&recipient=You');
    assert.deepEqual(choices.options, {});
    assert.equal(faults.length, 2);
  });

  test('of a stranger sets nothing that is not in the list, and each refusal names its field', () => {
    const {choices, faults} = read(
      '#element=script&lang=xx&campaign=javascript:alert(1)&allows=all&path=//evil.example/&ink=url(x)&onclick=x&limit=-1',
    );
    assert.deepEqual(choices, DEFAULTS);
    const fields = faults.map(fault => fault.split(':')[0]);
    assert.deepEqual(fields, ['element', 'lang', 'campaign', 'allows', 'path', 'ink', 'onclick', 'limit']);
  });

  test('has names of its own, which no attribute has', () => {
    const own = ['element', 'lang', 'campaign', 'allows', 'files', 'path', 'cautious'];
    const names = ELEMENTS.flatMap(({options}) => options.map(({name}) => name));
    assert.deepEqual(
      own.filter(name => names.includes(name)),
      [],
    );
  });
});

test('a published folder is found by its address, or by that of a file in it', () => {
  const folder = 'https://day.example.org/2027/';
  for (const given of [
    folder,
    'https://day.example.org/2027',
    `${folder}campaign.{lang}.json`,
    `${folder}index.html`,
  ])
    assert.equal(folderAddress(given), folder, given);
  for (const given of [
    'http://day.example.org/',
    'https://me:you@a.example/',
    'https://a.example/?x',
    'data:,x',
    '2027',
    'https://a.example/$(reboot)/',
    'https://a.example/;reboot;/',
    'https://a$(reboot).example/',
    "https://a.example/it's/",
  ])
    assert.equal(folderAddress(given), undefined, given);
});

test('a path that is no UTF-8 is an address, too', () => {
  assert.equal(folderAddress('https://a.example/%ff/index.html'), 'https://a.example/%ff/');
});

test('a path on the own site stays on it', () => {
  assert.equal(sitePath('static/solidarity'), '/static/solidarity/');
  for (const given of ['//evil.example', '../up', 'a b', 'https://a.example/', ''])
    assert.equal(sitePath(given), undefined, given);
});

test('every attribute of the manifest that authors may set has a field', () => {
  assert.ok(ELEMENTS.length >= 18);
  for (const {name, options} of ELEMENTS)
    for (const option of options) assert.ok(option.label && option.help, `${name} ${option.name}`);
  const limit = elementCalled('event-list').options.find(({name}) => name === 'limit');
  assert.equal(faultOf(limit, '0'), 'Write at least 1.');
  assert.equal(faultOf(limit, '3'), undefined);
  const kind = elementCalled('event-list').options.find(({name}) => name === 'kind');
  assert.match(faultOf(kind, 'party'), /^party: choose from /);
});

test('another element keeps only the options that it has too', () => {
  const before = {...DEFAULTS, element: 'event-list', options: {limit: '3', 'heading-level': '2'}};
  assert.deepEqual(withElement(before, elementCalled('day')).options, {'heading-level': '2'});
});

test('a language whose readers are in danger makes the page cautious', () => {
  assert.equal(withLanguage(DEFAULTS, 'be').isCautious, true);
  assert.equal(withLanguage(DEFAULTS, 'de').isCautious, false);
});

test('a site that allows frames or pictures alone gets the files from the host of the campaign', () => {
  assert.equal(withAllows(DEFAULTS, 'frame').files, 'campaign');
  assert.equal(withAllows(DEFAULTS, 'picture').files, 'campaign');
  assert.equal(withAllows(DEFAULTS, 'html').files, 'mine');
});

describe('the contrast of colours', () => {
  const ratio = (one, other) => contrastsOf({light: {ink: one, paper: other}, dark: {}})[0].ratio;

  test('is that of WCAG', () => {
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#767676', 'white'), 4.54);
    assert.equal(ratio('#777777', 'white'), 4.47);
  });

  test('is shown for what was chosen, against what is usual, in its scheme', () => {
    const onDark = contrastsOf({light: {paper: '#fff'}, dark: {}}).filter(each => each.scheme === 'dark');
    assert.ok(onDark.some(({what, ratio}) => what === 'Text on its ground' && ratio < 2));
    assert.deepEqual([isColour('#f5c400'), isColour('f5c400'), isColour('red')], [true, false, true]);
    assert.deepEqual(contrastsOf({light: {}, dark: {}}), []);
    const [{scheme, what, ratio: got, least}, ...others] = contrastsOf({light: {}, dark: {ink: '#999'}});
    assert.deepEqual([scheme, what, others.length], ['dark', 'Text on its ground', 0]);
    assert.ok(got < least);
  });
});
