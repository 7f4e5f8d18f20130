import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import {levelOf, renderHeading} from '../../../src/parts/text/heading.js';
import {held, type Probe} from '../../helpers/elements/probe.js';
import '../../helpers/elements/probe.js';
import {part, shown} from '../../helpers/elements/shown.js';

describe('levelOf', () => {
  const rows: [asked: number, below: number, level: number][] = [
    [2, 0, 2],
    [2, 1, 3],
    [6, 0, 6],
    [6, 1, 6],
    [5, 2, 6],
    [1, 0, 2],
    [-3, 1, 3],
    [0, 0, 3],
    [7, 0, 6],
    [2.7, 0, 2],
    [NaN, 0, 3],
    [NaN, 1, 4],
  ];
  for (const [asked, below, level] of rows)
    it(`is ${level} for heading-level ${asked} and ${below} levels below`, () => {
      expect(levelOf(asked, below)).to.equal(level);
    });
});

describe('renderHeading', () => {
  const fixtureOf = (level: unknown) =>
    fixture<Probe>(
      html`<solidarity-probe lang="en" heading-level=${level} .campaign=${held(7)}></solidarity-probe>`,
    );

  it('renders a heading of the level that the page sets', async () => {
    const title = part(await fixtureOf('4'), 'title')!;
    expect([title.role, title.ariaLevel, shown(title)]).to.deep.equal(['heading', '4', 'Prisoners']);
  });

  it('renders level 3 where the page sets none', async () => {
    expect(part(await fixtureOf(nothing), 'title')!.ariaLevel).to.equal('3');
  });

  it('renders level 3 again where the attribute is removed', async () => {
    const probe = await fixtureOf('2');
    probe.removeAttribute('heading-level');
    await probe.updateComplete;
    expect(part(probe, 'title')!.ariaLevel).to.equal('3');
  });

  it('renders a template as its content', async () => {
    const drawn = await fixture(html`<div>${renderHeading(2, html`<i lang="be">Палітвязні</i>`)}</div>`);
    expect(shown(drawn.querySelector('[part=title] > i[lang=be]'))).to.equal('Палітвязні');
  });
});
