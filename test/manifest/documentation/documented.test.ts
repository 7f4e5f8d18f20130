import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {everyElement} from '../../helpers/elements/every-element.js';

const namesOf = (list: readonly {readonly name: string}[] = []) => list.map(({name}) => name).sort();

/** A value for an attribute of this type, and what the property then holds. */
function sampleOf(type: string): [attribute: string, property: unknown] {
  if (type.startsWith('boolean')) return ['', true];
  return type.startsWith('number') ? ['4', 4] : ['be', 'be'];
}

/** Frameworks set it, and Lit says what it does: nobody writes it. */
const OF_LIT = 'defer-hydration';

describe('the manifest', () => {
  it('lists elements', () => expect(everyElement).not.to.be.empty);
});

for (const element of everyElement) {
  const {tagName} = element;

  describe(`the documentation of <${tagName}>`, () => {
    const registered = customElements.get(tagName) as typeof LitElement;

    it('has the name of its class', () => expect(registered.name).to.equal(element.name));

    it('lists every attribute and no other', () => {
      const observed = registered.observedAttributes.filter(name => name !== OF_LIT);
      expect(observed.sort()).to.deep.equal(namesOf(element.attributes));
    });

    it('lists every settable property', () => {
      const properties = [...registered.elementProperties].flatMap(([name, {state}]) => (state ? [] : name));
      expect(namesOf(element.members)).to.include.members(properties);
    });

    it('lists only properties that exist', () => {
      const instance = document.createElement(tagName);
      for (const name of namesOf(element.members)) expect(name in instance, name).to.equal(true);
    });

    for (const {name, fieldName, type} of element.attributes) {
      it(`lists ${name}, which sets its property`, () => {
        const instance = document.createElement(tagName);
        const [attribute, property] = sampleOf(type.text);
        instance.setAttribute(name, attribute);
        expect(instance).to.have.property(fieldName, property);
      });
    }
  });
}
