import {expect, fixture, html} from '@open-wc/testing';
import type {Marks} from '../../../src/elements/marks/marks.js';
import '../../../src/define/marks.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, aFigure} from '../../helpers/campaigns/campaign.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {listenToConsole} from '../../helpers/pages/console.js';

const now = new Date('2023-05-21T12:00:00Z');

/** The marks of a row, as wide as two with the gap between them less than one. */
const [MARK, PITCH] = [50, 62];

describe('<solidarity-marks>', () => {
  const said = listenToConsole();

  /** Marks that have settled, of a campaign with this figure. */
  async function someMarks(
    figure: Partial<ReturnType<typeof aFigure>> = {},
    {lang = 'en', width = 600, at = now, attributes = {} as Record<string, string>} = {},
  ): Promise<Marks> {
    const marks = document.createElement('solidarity-marks');
    const campaign: Campaign = aCampaign({figures: {prisoners: aFigure(figure)}});
    for (const [name, value] of Object.entries({lang, ...attributes})) marks.setAttribute(name, value);
    Object.assign(marks, {now: at, campaign});
    const place = await fixture<HTMLElement>(html`<div>${marks}</div>`);
    place.style.inlineSize = `${width}px`;
    await marks.settled;
    await marks.updateComplete;
    return marks;
  }

  /** The drawings that a reader sees. */
  const seen = (marks: Marks) =>
    parts<SVGElement>(marks, 'marks').filter(drawing => getComputedStyle(drawing).display !== 'none');

  /** The number of dashes in each row of a path, by the lengths of its lines as the browser draws them. */
  function dashesOf(path: SVGPathElement): number[] {
    const [on, off] = getComputedStyle(path).strokeDasharray.split(/,\s*/).map(parseFloat);
    const rows = path.getAttribute('d')!.split('M').slice(1);
    return rows.map(row => {
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      line.setAttribute('d', `M${row}`);
      const dashes = (line.getTotalLength() + off!) / (on! + off!);
      return Math.round(dashes * 100) / 100;
    });
  }

  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

  for (const value of [1, 29, 30, 31, 148, 1487, 1500, 10_000])
    it(`draws exactly ${value} where so many people are held, at every width`, async () => {
      const marks = await someMarks({value});
      for (const width of [240, 320, 500, 700, 1100, 1600]) {
        marks.parentElement!.style.inlineSize = `${width}px`;
        const drawings = seen(marks);
        expect(drawings, `drawings at ${width} px`).to.have.length(1);
        const [edges] = drawings[0]!.querySelectorAll('path');
        const rows = dashesOf(edges!);
        expect(sum(rows), `marks at ${width} px`).to.equal(value);
        expect(new Set(rows.slice(0, -1)).size, `lengths of full rows at ${width} px`).to.be.at.most(1);
      }
    });

  it('draws each mark with an edge and a face inside it, in one path each', async () => {
    const [drawing] = seen(await someMarks());
    const [edges, faces, ...others] = drawing!.querySelectorAll('*');
    expect(others).to.deep.equal([]);
    expect(faces!.getAttribute('d')).to.equal(edges!.getAttribute('d'));
    const [edge, face] = [edges!, faces!].map(path => {
      const style = getComputedStyle(path);
      const [on, off] = style.strokeDasharray.split(/,\s*/).map(parseFloat);
      return {
        on: on!,
        pitch: on! + off!,
        start: -parseFloat(style.strokeDashoffset),
        height: style.strokeWidth,
      };
    });
    expect(edge).to.deep.include({on: MARK, pitch: PITCH, height: '28px'});
    expect(face!.pitch).to.equal(PITCH);
    expect(face!.start + face!.on / 2).to.equal(MARK / 2);
  });

  for (const width of [240, 320, 480, 768, 1280])
    it(`has marks of about half an em at ${width} pixels, and fills them`, async () => {
      const marks = await someMarks({}, {width});
      const [drawing] = seen(marks);
      const box = drawing!.getBoundingClientRect();
      expect(box.width).to.be.closeTo(width, 0.5);
      const scale = box.width / (drawing as SVGSVGElement).viewBox.baseVal.width;
      expect((MARK * scale) / 16).to.be.within(0.38, 0.62);
    });

  it('states the number with its qualifier, day and source, and says what a mark is', async () => {
    const marks = await someMarks({note: 'The real number is higher.'});
    expect(shown(part(marks, 'sentence'))).to.equal('There are almost 1,500 political prisoners in Belarus.');
    expect(shown(part(marks, 'legend'))).to.equal('Each mark is one person.');
    expect(shown(part(marks, 'source'))).to.equal('19 May 2023 · Example Committee');
    expect(shown(part(marks, 'note'))).to.equal('The real number is higher.');
  });

  for (const [qualifier, words] of [
    ['about', 'There are about 1,500'],
    ['atLeast', 'There are at least 1,500'],
    ['moreThan', 'There are more than 1,500'],
  ] as const)
    it(`says that the number is ${words.slice(10, -6)}, also to screen readers`, async () => {
      const marks = await someMarks({qualifier});
      expect(shown(part(marks, 'sentence'))).to.include(words);
      expect(marks.shadowRoot!.querySelector('[role=img]')!.ariaLabel).to.include(words);
    });

  it('is its sentence to screen readers, once, in the language of the element', async () => {
    const marks = await someMarks({}, {lang: 'de'});
    const drawing = marks.shadowRoot!.querySelector('[role=img]')!;
    expect(drawing.ariaLabel).to.equal('In Belarus gibt es fast 1.500 politische Gefangene.');
    expect([...drawing.children].map(({ariaHidden}) => ariaHidden)).to.not.include(null);
    await expect(marks).to.be.accessible();
  });

  it('speaks of an outdated number in the past tense', async () => {
    const marks = await someMarks({}, {at: new Date('2023-09-01T12:00:00Z')});
    expect(shown(part(marks, 'sentence'))).to.match(/^On 19 May 2023 there were almost/);
    expect(shown(part(marks, 'source'))).to.equal('Source: Example Committee');
  });

  it('shows the number of its attributes, on a page without a campaign', async () => {
    const attributes = {value: '3', qualifier: 'atLeast', 'as-of': '2023-05-20', source: 'Example Friends'};
    const marks = await someMarks({}, {attributes});
    expect(shown(part(marks, 'sentence'))).to.equal('There are at least 3 political prisoners in Belarus.');
    expect(shown(part(marks, 'source'))).to.equal('20 May 2023 · Example Friends');
    expect(sum(dashesOf(seen(marks)[0]!.querySelector('path')!))).to.equal(3);
  });

  it('takes the colour of the tag', async () => {
    const marks = await someMarks();
    marks.style.setProperty('--solidarity-tag', 'rgb(255, 0, 0)');
    const {stroke} = getComputedStyle(seen(marks)[0]!.querySelector('.tag')!);
    expect(stroke).to.match(/^(rgb\(255, 0, 0\)|color\(srgb 1 0 0\))$/);
  });

  it('shows no marks and no legend where nobody is held', async () => {
    const marks = await someMarks({value: 0, qualifier: 'exact'});
    expect(shown(part(marks, 'sentence'))).to.equal('There are 0 political prisoners in Belarus.');
    expect([...parts(marks, 'legend'), ...parts(marks, 'marks')]).to.have.length(0);
  });

  it('shows the sentence alone where there are too many people to draw, and says so in the console', async () => {
    const marks = await someMarks({value: 10_001});
    expect(shown(part(marks, 'sentence'))).to.include('10,001');
    expect(shown(part(marks, 'source'))).to.include('Example Committee');
    expect([...parts(marks, 'legend'), ...parts(marks, 'marks')]).to.have.length(0);
    expect(said.join('\n')).to.include('figures.prisoners.value: more than 10000 marks are not drawn');
  });

  for (const figure of ['days', 'all', 'people'])
    it(`shows no marks with figure="${figure}", and names the attribute`, async () => {
      const marks = await someMarks({}, {attributes: {figure}});
      expect(marks.error?.message).to.equal('figure: expected "prisoners": each mark is one person');
      expect(marks.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });

  it('keeps its slotted content where the campaign counts no people', async () => {
    const marks = document.createElement('solidarity-marks');
    marks.campaign = aCampaign({figures: {daysInPrison: aFigure()}});
    await fixture(html`${marks}`);
    expect(await marks.settled).to.equal('error');
    expect(marks.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
});
