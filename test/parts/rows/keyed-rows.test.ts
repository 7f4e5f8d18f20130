import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {keyedRows, keyOf} from '../../../src/parts/rows/keyed-rows.js';
import {shown} from '../../helpers/elements/shown.js';

interface Item {
  readonly id?: string;
  readonly name: string;
}

describe('keyed rows', () => {
  /** A list of these items, which can be drawn again. */
  async function aList(...items: Item[]) {
    const list = await fixture<HTMLElement>(html`<ul></ul>`);
    const draw = (...items: Item[]) =>
      render(
        keyedRows(items, keyOf, ({name}, index) => html`<li tabindex="0">${index} ${name}</li>`),
        list,
      );
    draw(...items);
    return {list, draw, rows: () => [...list.children] as HTMLElement[]};
  }

  const [a, b, c] = ['a', 'b', 'c'].map(name => ({id: name, name})) as [Item, Item, Item];

  it('keep their nodes when one is added, withdrawn or moved', async () => {
    const {draw, rows} = await aList(a, b);
    const [ofA, ofB] = rows();
    draw(c, a, b);
    expect(rows().slice(1)).to.have.ordered.members([ofA!, ofB!]);
    draw(b, a);
    expect(rows()).to.have.ordered.members([ofB!, ofA!]);
    draw({...b, name: 'new name'});
    expect(rows()).to.have.ordered.members([ofB!]);
    expect(shown(ofB)).to.equal('0 new name');
  });

  it('belong to the names of items without ids, and to their order if the names are the same', async () => {
    const {draw, rows} = await aList({name: 'x'}, {name: 'x'}, {name: 'y'});
    const [first, second, third] = rows();
    draw({name: 'x'}, {name: 'y'});
    expect(rows()).to.have.ordered.members([first!, third!]);
    expect(second!.isConnected).to.equal(false);
    expect(rows().map(shown)).to.deep.equal(['0 x', '1 y']);
  });

  it('are rendered at once, so that an error is caught', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => keyedRows([a], keyOf, broken)).to.throw('broken');
  });
});
