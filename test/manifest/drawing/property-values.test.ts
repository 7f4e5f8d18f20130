import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords} from '../../../src/i18n/locale.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {draw, someElements, STATES} from '../../helpers/elements/every-element.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../../helpers/pages/network.js';
import {contentOf} from '../../helpers/pages/translators.js';

/** What frameworks set a property of a type to, and the value that it then has. */
const VALUES: Readonly<Record<string, readonly (readonly [set: unknown, value: unknown])[]>> = {
  number: [
    ['1500', 1500],
    [' 2 ', 2],
    [3, 3],
    [0, 0],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [false, undefined],
    ['few', NaN],
    [NaN, NaN],
    [true, undefined],
  ],
  boolean: [
    ['', true],
    [true, true],
    ['true', true],
    ['false', false],
    [false, false],
    [null, false],
    [undefined, false],
  ],
  string: [
    ['text', 'text'],
    [5, '5'],
    [null, undefined],
    [undefined, undefined],
    [NaN, undefined],
    [new URL('https://example.org/a b'), 'https://example.org/a%20b'],
    [['a', new URL('https://example.org/')], 'a https://example.org/'],
    [{}, undefined],
  ],
};

/** Values of any kind. */
const ODD = [null, undefined, '', ' ', 'x', '5', 0, -1, 5, NaN, true, false, [], {}, new Date(NaN), () => 1];

const typeOf = (text: string) => /^(number|boolean)/.exec(text)?.[0] ?? 'string';

/** Any properties of an element. */
type Properties = Record<string, unknown>;

for (const {tagName, attributes} of someElements)
  describe(`a property of <${tagName}>`, () => {
    const network = standInForNetwork();
    const said = listenToConsole();
    const {elementProperties} = customElements.get(tagName) as typeof LitElement;

    for (const {fieldName, type} of attributes) {
      const values = VALUES[typeOf(type.text)]!;
      it(`${fieldName} takes the values that frameworks set`, () => {
        const element = document.createElement(tagName) as unknown as Properties;
        for (const [set, value] of values) {
          element[fieldName] = set;
          expect(element[fieldName], String(set)).to.deep.equal(value);
        }
        const isText = values === VALUES['string'];
        const line = `solidarity-widgets: <${tagName}> ${fieldName}: expected a text`;
        expect(said).to.deep.equal(isText ? [line] : []);
      });
    }

    it('reads an empty attribute as undefined, if it is a number', () => {
      const element = document.createElement(tagName);
      for (const {name, fieldName, type} of attributes)
        if (typeOf(type.text) === 'number') {
          element.setAttribute(name, '');
          expect(element, name).to.have.property(fieldName, undefined);
        }
    });

    it('reads the text false of an attribute with a dash as false', () => {
      const element = document.createElement(tagName);
      for (const {name, fieldName, type} of attributes)
        if (typeOf(type.text) === 'boolean') {
          element.setAttribute(name, '');
          expect(element, name).to.have.property(fieldName, true);
          element.setAttribute(name, 'false');
          expect(element, name).to.have.property(fieldName, !name.includes('-'));
        }
    });

    it('takes a moment only from a Date, and says so in the console', async () => {
      const drawing = {campaign: STATES.ready.campaign, attributes: {'heading-level': '4'}};
      const element = await draw(tagName, {...drawing, now: STATES.ready.now});
      expect(said).to.deep.equal([]);
      for (const now of ['', 5, 'today', '2023-05-21', new Date(NaN), {}, true]) {
        Object.assign(element, {now});
        await element.updateComplete;
        expect(element.now, String(now)).to.equal(undefined);
      }
      expect(element.status).not.to.equal('waiting');
      const [line, ...more] = said.filter(each => each.includes('now'));
      expect(line).to.match(RegExp(`<${tagName}> now: expected a Date`));
      expect(more.filter(each => each.includes(`<${tagName}>`))).to.deep.equal([]);
      for (const now of [null, undefined]) Object.assign(element, {now});
      expect(said.filter(each => each.includes(`<${tagName}> now`))).to.have.length(1);
    });

    it('holds what was set before the upgrade, and the first request is the right one', async () => {
      network.answer = () => jsonOf(STATES.ready.campaign);
      const feed = aFeedUrl();
      // The campaign is asked for while the translations are on their way.
      const words = later<never>();
      provideWords(() => words.promise);
      const page = await fixture(html`<div lang="lt" data-solidarity-feed=${aFeedUrl()}></div>`);
      const element = document.implementation.createHTMLDocument().createElement(tagName);
      const before: Properties = {feed, headingLevel: '4', now: ''};
      for (const {fieldName, type} of attributes)
        if (typeOf(type.text) !== 'string') before[fieldName] = typeOf(type.text) === 'number' ? '4' : '';
      Object.assign(element, before);
      page.append(element);
      await aTimeout(20);
      words.reject(new Error('gone'));
      await (element as SolidarityElement).updateComplete;
      provideWords(bundledWords);
      for (const {fieldName, type} of attributes)
        if (typeOf(type.text) !== 'string')
          expect(element, fieldName).to.have.property(fieldName, typeOf(type.text) === 'number' ? 4 : true);
      expect((element as SolidarityElement).now).to.equal(undefined);
      const needsNone = 'value' in before || tagName === 'solidarity-exit';
      expect(network.asked.some(({url}) => url === feed) || needsNone).to.equal(true);
      expect(network.asked.filter(({url}) => url !== feed)).to.deep.equal([]);
    });

    it('breaks nothing, whatever is set', async () => {
      const {campaign, now} = STATES.ready;
      const element = await draw(tagName, {campaign, now});
      const before = contentOf(element);
      for (const name of elementProperties.keys() as IterableIterator<string>) {
        const original = (element as unknown as Properties)[name];
        for (const value of ODD) {
          Object.assign(element, {[name]: value});
          await element.updateComplete;
          expect(contentOf(element).join(), `${name} = ${String(value)}`).not.to.match(
            /\b(undefined|NaN|null)\b|\[object/,
          );
        }
        Object.assign(element, {[name]: original});
        await aTimeout(0);
        await element.updateComplete;
      }
      await element.settled;
      expect(contentOf(element)).to.deep.equal(before);
    });
  });
