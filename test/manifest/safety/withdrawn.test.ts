import {expect, fixtureCleanup} from '@open-wc/testing';
import {campaigns, drawTogether, everyElement, STATES} from '../../helpers/elements/every-element.js';

/** The ids of all items in `value`, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {id} = value as {id?: unknown};
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}

/** The words of an element and of the elements inside it. */
function wordsOf(root: ParentNode): string {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return [root.textContent, ...inside.map(wordsOf)].join('\n');
}

const ids = idsIn(campaigns.withEverything);

describe('a withdrawn item', () => {
  afterEach(() => {
    fixtureCleanup();
    document.body.removeAttribute('style');
  });

  for (const {tagName, hasIds} of everyElement)
    it(`is not shown by <${tagName}>, however the id is written`, async () => {
      const lists = [[], ids, ids.map(id => ` ${id.toUpperCase()}\n`), ids.map(id => id.normalize('NFD'))];
      const drawn = await drawTogether(
        tagName,
        lists.map(withdrawn => ({
          ...STATES.opened,
          campaign: {...campaigns.withEverything, withdrawn},
        })),
      );
      const [whole, exact, ...written] = drawn.map(({renderRoot}) => wordsOf(renderRoot));
      expect(written).to.deep.equal([exact, exact]);
      expect(exact !== whole).to.equal(!!hasIds);
    });
});
