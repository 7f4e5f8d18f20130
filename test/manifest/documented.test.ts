import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {bundledWords} from '../../src/embed/bundled-words.js';
import {provideWords} from '../../src/i18n/locale.js';
import {ALL_DRAWINGS, draw, everyElement, LANGUAGES, STATES} from '../helpers/every-element.js';

const engine = await executeServerCommand<string, undefined>('engine');

/** What is drawn is the same in every engine: one of them draws it in all languages. */
const languages = engine === 'Chromium' ? LANGUAGES : (['en'] as const);

const namesOf = (list: readonly {readonly name: string}[] = []) => list.map(({name}) => name).sort();

/** A value for an attribute of this type, and what the property then holds. */
function sampleOf(type: string): [attribute: string, property: unknown] {
  if (type.startsWith('boolean')) return ['', true];
  return type.startsWith('number') ? ['4', 4] : ['be', 'be'];
}

/** The events that elements fire while `act` lasts, by their types. */
async function firedWhile(act: () => Promise<void>): Promise<Set<string>> {
  const {dispatchEvent} = HTMLElement.prototype;
  const types = new Set<string>();
  HTMLElement.prototype.dispatchEvent = function (this: HTMLElement, event) {
    types.add(event.type);
    return dispatchEvent.call(this, event);
  };
  await act().finally(() => (HTMLElement.prototype.dispatchEvent = dispatchEvent));
  return types;
}

/** The events of each element while the words of its language cannot be had: looked for first, since words stay once they are there. */
const firedWithoutWords = new Map<string, Set<string>>();
before(async () => {
  provideWords(() => Promise.reject(new Error('gone')));
  for (const {tagName} of everyElement)
    firedWithoutWords.set(
      tagName,
      await firedWhile(async () => (await draw(tagName, {...STATES.ready, lang: 'be'})).remove()),
    );
  provideWords(bundledWords);
});

describe('the manifest', () => {
  it('lists elements', () => expect(everyElement).not.to.be.empty);
});

for (const element of everyElement) {
  const {tagName} = element;

  describe(`what is documented of <${tagName}>`, () => {
    const registered = customElements.get(tagName) as typeof LitElement;

    /** Draws the element in every way, and calls `look` with each. */
    async function drawAll(look: (root: ParentNode, drawn: Element) => void, lang = 'en'): Promise<void> {
      for (const drawing of ALL_DRAWINGS) {
        const drawn = await draw(tagName, {...drawing, lang});
        look(drawn.renderRoot, drawn);
        drawn.remove();
      }
    }

    it('is its class', () => expect(registered.name).to.equal(element.name));

    it('are all its attributes', () => {
      expect(registered.observedAttributes.sort()).to.deep.equal(namesOf(element.attributes));
    });

    it('are all the properties that may be set', () => {
      const properties = [...registered.elementProperties].flatMap(([name, {state}]) => (state ? [] : name));
      expect(namesOf(element.members)).to.include.members(properties);
    });

    it('are properties that it has', () => {
      const instance = document.createElement(tagName);
      for (const name of namesOf(element.members)) expect(name in instance, name).to.equal(true);
    });

    for (const {name, fieldName, type} of element.attributes) {
      it(`is ${name}, an attribute that becomes a property`, () => {
        const instance = document.createElement(tagName);
        const [attribute, property] = sampleOf(type.text);
        instance.setAttribute(name, attribute);
        expect(instance).to.have.property(fieldName, property);
      });
    }

    it('are its slots, and there is no other', async () => {
      const found = new Set<string>();
      await drawAll(root => root.querySelectorAll('slot').forEach(({name}) => found.add(name)));
      expect([...found].sort()).to.deep.equal(namesOf(element.slots));
    });

    for (const lang of languages) {
      it(`are its parts, and there is no other, in ${lang}`, async () => {
        const found = new Set<string>();
        await drawAll(root => {
          for (const {part} of root.querySelectorAll('[part]')) part.forEach(name => found.add(name));
        }, lang);
        expect([...found].sort()).to.deep.equal(namesOf(element.cssParts));
      });
    }

    it('are its events, and there is no other', async () => {
      const types = await firedWhile(() => drawAll(() => undefined));
      const own = [...new Set([...types, ...firedWithoutWords.get(tagName)!])].filter(type =>
        type.startsWith('solidarity-'),
      );
      expect(own.sort()).to.deep.equal(namesOf(element.events));
    });

    it('are its states', async () => {
      const names = namesOf(element.cssStates);
      const found = new Set<string>();
      await drawAll((_, drawn) => {
        for (const name of names) if (drawn.matches(`:state(${name})`)) found.add(name);
      });
      expect([...found].sort()).to.deep.equal(names);
    });
  });
}
