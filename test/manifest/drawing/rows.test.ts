import {expect} from '@open-wc/testing';
import {campaigns, draw, someElements, STATES} from '../../helpers/elements/every-element.js';
import {shown} from '../../helpers/elements/shown.js';

type Json = Record<string, unknown>;

/** Fields by which an item differs from its copy. */
const OWN = ['id', 'name', 'text', 'be', 'ru', 'reason', 'url', 'inLanguage'];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A copy of an item that can stand beside it. */
function another(value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    if (field === 'inLanguage') return value === 'lt' ? 'pl' : 'lt';
    return OWN.includes(field) ? `${value}-2` : value;
  }
  if (Array.isArray(value)) return value.map(each => another(each, field));
  if (!isObject(value)) return value;
  const isText = OWN.includes(field);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, another(each, isText ? field : key)]),
  );
}

/** `value` with a second item in every list of things. */
function doubled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(doubled);
    return items.length === 1 && isObject(items[0]) ? [...items, another(items[0])] : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, doubled(each)]));
}

/** The paths of all lists of things in `value`. */
function listsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]));
  return Array.isArray(value) && isObject(value[0]) ? [[...path], ...inside] : inside;
}

/** `value` without the first item of the list at `path`. */
function withoutFirst(value: unknown, path: readonly string[]): object {
  const copy = structuredClone(value);
  const list = path.reduce<unknown>((at, key) => (at as Json)[key], copy) as unknown[];
  list.shift();
  return copy as object;
}

const whole = doubled(campaigns.withEverything);
const {now} = STATES.opened;

/** Rows, and what stands for one thing. */
const ROWS = 'li:not(:has(li)), option, li details:not(:has(li)), [part~=story], [part~=poem]';

for (const {tagName} of someElements)
  describe(`a row of <${tagName}>`, () => {
    it('is never reused for another item when an item before it is removed', async () => {
      const element = await draw(tagName, {campaign: whole as object, now});
      const rows = () => [...element.shadowRoot!.querySelectorAll(ROWS)];
      // The number of a step changes.
      const textOf = (row: Element) => shown(row).replace(/^\d+ |\d+ \/ \d+/g, '');
      for (const path of listsIn(whole)) {
        Object.assign(element, {campaign: whole});
        await element.updateComplete;
        const before = new Map(rows().map(row => [row, textOf(row)]));
        Object.assign(element, {campaign: withoutFirst(whole, path)});
        await element.updateComplete;
        const kept = rows().filter(row => before.has(row));
        expect(kept.map(textOf), path.join('.')).to.deep.equal(kept.map(row => before.get(row)));
        // Of the poems one is shown.
        if (before.size > 1 && tagName !== 'solidarity-poem')
          expect(kept, path.join('.')).not.to.have.length(0);
      }
    });
  });
