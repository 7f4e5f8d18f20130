import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {untilMidnight} from '../../../src/base/time/clock.js';
import type {PrisonerCounter} from '../../../src/elements/prisoner-counter/prisoner-counter.js';
import '../../../src/define/prisoner-counter.js';
import {localDay} from '../../../src/model/days/day.js';
import {aCampaign, aFigure, feedOf} from '../../helpers/campaigns/campaign.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {frames, standInForTime} from '../../helpers/pages/time.js';
import {TRANSLATORS} from '../../helpers/pages/translators.js';
import {until} from '../../helpers/pages/until.js';

describe('<solidarity-prisoner-counter>', () => {
  const now = new Date('2023-05-21T12:00:00Z');
  const campaign = aCampaign({
    figures: {
      prisoners: aFigure({note: 'The real number is higher.'}),
      daysInPrison: aFigure({value: 400_000, qualifier: 'moreThan', asOf: '2023-05-12'}),
    },
  });

  /** A counter that has settled, in English unless the test says otherwise. */
  async function aCounter(figure: Partial<ReturnType<typeof aFigure>> = {}, {lang = 'en', at = now} = {}) {
    const counter = await fixture<PrisonerCounter>(html`
      <solidarity-prisoner-counter
        lang=${lang}
        .now=${at}
        .campaign=${aCampaign({figures: {prisoners: aFigure(figure)}})}
        >no count</solidarity-prisoner-counter
      >
    `);
    await counter.settled;
    return counter;
  }

  describe('a figure', () => {
    it('is a whole sentence with its qualifier and the thing counted', async () => {
      const counter = await aCounter();
      expect(shown(part(counter, 'sentence'))).to.equal(
        'There are almost 1,500 political prisoners in Belarus.',
      );
      expect(shown(part(counter, 'number'))).to.equal('1,500');
    });

    it('has its date and its source', async () => {
      const counter = await aCounter();
      expect(shown(part(counter, 'source'))).to.equal('19 May 2023 · Example Committee');
    });

    it('links to its source without a referrer', async () => {
      const counter = await aCounter({source: {name: 'Example Committee', url: 'https://example.org/count'}});
      const link = part<HTMLAnchorElement>(counter, 'link')!;
      expect(link.href).to.equal('https://example.org/count');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(shown(part(counter, 'source'))).to.include('example.org');
    });

    it('shows its note, its change and its breakdown', async () => {
      const counter = await aCounter({
        note: 'The real number is higher.',
        change: {value: -12, since: '2023-04-28'},
        breakdown: [{name: {en: 'Women', be: 'Жанчыны'}, value: 167}],
      });
      expect(shown(part(counter, 'note'))).to.equal('The real number is higher.');
      expect(shown(part(counter, 'change'))).to.equal('-12 since the count on 28 April 2023');
      expect(shown(part(counter, 'breakdown'))).to.equal('Women 167');
    });

    it('is shown together with the days in prison', async () => {
      const counter = await fixture(
        html`<solidarity-prisoner-counter
          lang="en"
          .now=${now}
          .campaign=${campaign}
        ></solidarity-prisoner-counter>`,
      );
      expect(parts(counter, 'sentence').map(shown)).to.deep.equal([
        'There are almost 1,500 political prisoners in Belarus.',
        'In total, political prisoners have spent more than 400,000 days behind bars.',
      ]);
    });

    for (const [figure, sentence] of [
      ['prisoners', 'There are almost 1,500 political prisoners in Belarus.'],
      ['days', 'In total, political prisoners have spent more than 400,000 days behind bars.'],
    ]) {
      it(`is the only one shown with figure="${figure}"`, async () => {
        const counter = await fixture(
          html`<solidarity-prisoner-counter
            lang="en"
            figure=${figure as 'days'}
            .now=${now}
            .campaign=${campaign}
          ></solidarity-prisoner-counter>`,
        );
        expect(parts(counter, 'sentence').map(shown)).to.deep.equal([sentence]);
      });
    }
  });

  describe('for screen readers', () => {
    /** The texts of `node` in the order in which they are read, without those that are hidden. */
    const heard = (node: Node): string[] => {
      if (node instanceof Element && node.ariaHidden === 'true') return [];
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.trim() ? [node.nodeValue!] : [];
      return [...node.childNodes].flatMap(heard);
    };

    for (const [lang, sentence] of [
      ['en', 'There are almost 1,500 political prisoners in Belarus.'],
      ['be', 'У Беларусі амаль 1500 палітвязняў.'],
    ] as const)
      it(`is one sentence, then its day and source, each once, in ${lang}`, async () => {
        const counter = await aCounter({}, {lang});
        expect(heard(part(counter, 'sentence')!)).to.deep.equal([sentence]);
        const all = heard(part(counter, 'figure')!).join(' ');
        for (const once of ['500', '2023', 'Example Committee'])
          expect(all.split(once), once).to.have.length(2);
      });

    it('takes no room', async () => {
      const counter = await aCounter();
      const {width, height} = counter.shadowRoot!.querySelector('.unseen')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
    });
  });

  describe('over time', () => {
    for (const [at, validUntil, tense] of [
      ['2023-08-17T12:00:00Z', undefined, 'There are almost 1,500 political prisoners in Belarus.'],
      [
        '2023-08-19T12:00:00Z',
        undefined,
        'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.',
      ],
      [
        '2023-06-02T12:00:00Z',
        '2023-06-01',
        'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.',
      ],
      ['2024-01-01T12:00:00Z', '2024-12-31', 'There are almost 1,500 political prisoners in Belarus.'],
    ] as const) {
      it(`reads "${tense}" on ${at.slice(0, 10)} if valid until ${validUntil ?? '90 days later'}`, async () => {
        const counter = await aCounter({validUntil}, {at: new Date(at)});
        expect(shown(part(counter, 'sentence'))).to.equal(tense);
      });
    }

    it('names the date of an outdated figure in its sentence and not beside the source', async () => {
      const counter = await aCounter({}, {at: new Date('2023-09-01T12:00:00Z')});
      expect(shown(part(counter, 'sentence'))).to.match(/^On 19 May 2023 there were/);
      expect(shown(part(counter, 'source'))).to.equal('Source: Example Committee');
    });

    it('shows no estimate where the source gives no rate', async () => {
      const counter = await aCounter();
      expect(part(counter, 'estimate')).to.equal(null);
    });

    const anEstimate = (estimate: {perDay: number}, now = '2023-05-21T12:00:00Z') =>
      fixture<PrisonerCounter>(html`
        <solidarity-prisoner-counter
          lang="en"
          .now=${new Date(now)}
          .campaign=${aCampaign({figures: {daysInPrison: aFigure({value: 400_000, asOf: '2023-05-12', estimate})}})}
        ></solidarity-prisoner-counter>
      `);

    it('labels an estimate as an estimate', async () => {
      const counter = await anEstimate({perDay: 1490});
      expect(shown(part(counter, 'estimate'))).to.equal(
        'Estimate right now: 412,665, based on the source’s figure of 1,490 more each day.',
      );
    });

    it('shows no estimate from an outdated rate', async () => {
      const counter = await anEstimate({perDay: 1490}, '2023-09-01T12:00:00Z');
      expect(shown(part(counter, 'sentence'))).to.match(/^By 12 May 2023/);
      expect(part(counter, 'estimate')).to.equal(null);
    });

    it('updates an estimate while it is visible', async () => {
      const counter = await fixture<PrisonerCounter>(html`
        <solidarity-prisoner-counter
          lang="en"
          .campaign=${aCampaign({figures: {daysInPrison: aFigure({validUntil: '9999-12-31', estimate: {perDay: 8_640_000}})}})}
        ></solidarity-prisoner-counter>
      `);
      const before = shown(part(counter, 'estimate'));
      await until(() => shown(part(counter, 'estimate')) !== before, 'goes on');
    });
  });

  describe('a running estimate', () => {
    const {pass} = standInForTime();
    const HOUR = 3_600_000;

    /** A counter whose estimate grows by one each second, at the time of the fake clock. */
    async function aRunning(lang = 'en'): Promise<{counter: PrisonerCounter; written: MutationRecord[]}> {
      const asOf = localDay(new Date(Date.now() - 24 * HOUR));
      const figure = aFigure({
        value: 1000,
        asOf,
        validUntil: localDay(new Date(Date.now())),
        estimate: {perDay: 86_400},
      });
      const counter = document.createElement('solidarity-prisoner-counter');
      Object.defineProperty(counter, 'moment', {get: () => counter.now ?? new Date(Date.now())});
      Object.assign(counter, {lang, campaign: aCampaign({figures: {daysInPrison: figure}})});
      await fixture(html`${counter}`);
      await counter.settled;
      await frames();
      const written: MutationRecord[] = [];
      new MutationObserver(records => written.push(...records)).observe(counter.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return {counter, written};
    }

    const said = (counter: PrisonerCounter) => shown(part(counter, 'estimate'));
    const numberAttribute = (words: string) => Number(words.match(/[\d\s,.]{4,}/)![0].replace(/\D/g, ''));

    it('changes nothing but its text', async () => {
      const {counter, written} = await aRunning();
      const before = numberAttribute(said(counter));
      await pass(1_000);
      await pass(1_000);
      expect(numberAttribute(said(counter))).to.equal(before + 2);
      expect(written.map(({type}) => type)).to.deep.equal(['characterData', 'characterData']);
    });

    for (const [name, translate] of Object.entries(TRANSLATORS))
      it(`goes on in a page that others translate ${name}, and leaves the rest to them`, async () => {
        const {counter} = await aRunning();
        const before = numberAttribute(said(counter));
        for (let second = 1; second <= 3; second++) {
          translate(counter);
          const rest = shown(part(counter, 'source'));
          await pass(1_000);
          expect(said(counter)).to.match(
            /^Estimate right now: [\d,]+, based on the source’s figure of 86,400 more each day\.$/,
          );
          expect(numberAttribute(said(counter))).to.equal(before + second);
          if (name !== 'byCopies') expect(shown(part(counter, 'source'))).to.equal(rest);
        }
      });

    it('disappears at midnight when the figure becomes outdated', async () => {
      const {counter} = await aRunning();
      await pass(untilMidnight(new Date(Date.now())) - 1);
      expect(shown(part(counter, 'sentence'))).not.to.match(/^By /);
      await pass(1);
      expect(shown(part(counter, 'sentence'))).to.match(/^By /);
      expect(part(counter, 'estimate')).to.equal(null);
    });

    it('goes back when `now` is set to an earlier moment', async () => {
      const {counter} = await aRunning();
      const [at, before] = [Date.now(), said(counter)];
      await pass(1_000);
      expect(said(counter)).not.to.equal(before);
      counter.now = new Date(at);
      await counter.updateComplete;
      expect(said(counter)).to.equal(before);
    });

    it('continues from the figure of a new campaign', async () => {
      const {counter} = await aRunning();
      await pass(1_000);
      const estimate = {perDay: 864_000};
      const asOf = localDay(new Date(Date.now() - 24 * HOUR));
      counter.campaign = aCampaign({figures: {daysInPrison: aFigure({value: 7_000_000, asOf, estimate})}});
      await counter.updateComplete;
      const before = numberAttribute(said(counter));
      expect(before).to.be.above(7_000_000);
      await pass(1_000);
      expect(numberAttribute(said(counter))).to.equal(before + 10);
    });

    it('stays in the language of its counter beside a counter in another language', async () => {
      const [one, other] = [await aRunning('en'), await aRunning('de')];
      for (let second = 0; second < 2; second++) {
        await pass(1_000);
        expect(said(one.counter)).to.match(/^Estimate right now: /);
        expect(said(other.counter)).to.match(/^Eine Schätzung|^Schätzung/);
      }
      one.counter.lang = 'de';
      await one.counter.updateComplete;
      await pass(1_000);
      expect(said(one.counter)).to.equal(said(other.counter));
    });
  });

  describe('with two figures', () => {
    const aPair = async (one: string, other: string) => {
      const figures = {prisoners: aFigure({note: one}), daysInPrison: aFigure({note: other})};
      const counter = await fixture<PrisonerCounter>(html`
        <solidarity-prisoner-counter
          lang="en"
          .now=${now}
          .campaign=${aCampaign({figures})}
        ></solidarity-prisoner-counter>
      `);
      return parts(counter, 'note').map(shown);
    };

    it('shows a note that both share once', async () => {
      expect(await aPair('More are not counted.', 'More are not counted.')).to.deep.equal([
        'More are not counted.',
      ]);
    });

    it('shows that note inside the rule, as the figures are', async () => {
      const counter = await fixture<PrisonerCounter>(html`
        <solidarity-prisoner-counter
          .campaign=${aCampaign({figures: {prisoners: aFigure({note: 'One.'}), daysInPrison: aFigure({note: 'One.'})}})}
        ></solidarity-prisoner-counter>
      `);
      const ruled = part(counter, 'note')!.parentElement!;
      expect(getComputedStyle(ruled).borderInlineStartWidth).to.equal('4px');
      expect(parts(counter, 'figure').every(figure => figure.parentElement === ruled)).to.equal(true);
    });

    it('shows each note with its own figure', async () => {
      expect(await aPair('Of people.', 'Of days.')).to.deep.equal(['Of people.', 'Of days.']);
    });
  });

  describe('as a poster', () => {
    /** A poster on a page with these styles. */
    async function aPoster(style = '', figure: 'all' | 'days' = 'all', sections = campaign) {
      const around = await fixture(html`
        <div style=${style}>
          <solidarity-prisoner-counter
            poster
            lang="en"
            figure=${figure}
            .now=${now}
            .campaign=${sections}
          ></solidarity-prisoner-counter>
        </div>
      `);
      const poster = around.querySelector('solidarity-prisoner-counter')!;
      await poster.settled;
      return poster;
    }

    /** The luminance of a colour, from 0 to 1, as drawn. */
    function luminance(colour: string): number {
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map(each => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    }

    function contrast(poster: PrisonerCounter): number {
      const [ground, text] = [poster, part(poster, 'sentence')!].map(each => getComputedStyle(each));
      const [darker, lighter] = [luminance(ground!.backgroundColor), luminance(text!.color)].sort(
        (a, b) => a - b,
      );
      return (lighter! + 0.05) / (darker! + 0.05);
    }

    it('shows one number, that of people, with its qualifier, day and source', async () => {
      const poster = await aPoster();
      expect(parts(poster, 'number').map(shown)).to.deep.equal(['1,500']);
      expect(shown(part(poster, 'sentence'))).to.equal(
        'There are almost 1,500 political prisoners in Belarus.',
      );
      expect(shown(part(poster, 'source'))).to.equal('19 May 2023 · Example Committee');
      expect(shown(part(poster, 'note'))).to.equal('The real number is higher.');
    });

    for (const [what, figure, sections] of [
      ['with figure="days"', 'days', campaign],
      [
        'where the campaign has no other',
        'all',
        aCampaign({figures: {daysInPrison: campaign.figures!.daysInPrison!}}),
      ],
    ] as const)
      it(`shows the days ${what}`, async () => {
        const poster = await aPoster('', figure, sections);
        expect(parts(poster, 'number').map(shown)).to.deep.equal(['400,000']);
      });

    it('shows nothing that moves or distracts', async () => {
      const daysInPrison = aFigure({
        estimate: {perDay: 1490},
        change: {value: 9, since: '2023-04-28'},
        breakdown: [{name: 'Women', value: 167}],
      });
      const poster = await aPoster('', 'days', aCampaign({figures: {daysInPrison}}));
      const moving = ['estimate', 'change', 'breakdown'].filter(name => part(poster, name));
      expect(moving).to.deep.equal([]);
    });

    for (const [page, style] of [
      ['a light page', 'color: #16181d; background: #fff'],
      ['a dark page', 'color: #e8eaf0; background: #0d1017'],
      ['a page with an ink of its own', '--solidarity-ink: #eee'],
      ['a page with ink and paper of its own', '--solidarity-ink: #123; --solidarity-paper: #fed'],
    ] as const)
      it(`can be read on ${page}`, async () => {
        expect(contrast(await aPoster(style))).to.be.above(7);
      });

    it('has the ink of the page as its ground and its paper as the colour of the text', async () => {
      const poster = await aPoster(
        '--solidarity-ink: rgb(10, 20, 30); --solidarity-paper: rgb(250, 240, 230)',
      );
      expect(getComputedStyle(poster).backgroundColor).to.equal('rgb(10, 20, 30)');
      expect(getComputedStyle(part(poster, 'number')!).color).to.equal('rgb(250, 240, 230)');
    });

    it('has one tag, in landscape, above the number', async () => {
      const poster = await aPoster('--solidarity-tag: rgb(1, 2, 3)');
      const tag = getComputedStyle(part(poster, 'sentence')!, '::before');
      expect(tag.backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(parseFloat(tag.width) / parseFloat(tag.height)).to.be.closeTo(1.83, 0.01);
    });

    it('has a number of 16 % of its width, the largest text on it', async () => {
      const poster = await aPoster('inline-size: 1000px');
      const size = (name: string) => parseFloat(getComputedStyle(part(poster, name)!).fontSize);
      expect(size('number')).to.be.closeTo(160, 0.5);
      expect(size('sentence')).to.equal(20);
    });

    for (const name of ['day', 'source'])
      it(`has its ${name} in the last row`, async () => {
        const poster = await aPoster();
        const [row, note] = [part(poster, 'source')!, part(poster, 'note')!];
        expect(row.getBoundingClientRect().top).to.be.above(note.getBoundingClientRect().bottom);
        expect(shown(row)).to.include({day: '19 May 2023', source: 'Example Committee'}[name]);
      });

    it('fits into 240 pixels', async () => {
      const poster = await aPoster('inline-size: 240px', 'days');
      const right = part(poster, 'number')!.getBoundingClientRect().right;
      const range = document.createRange();
      range.selectNodeContents(part(poster, 'number')!);
      expect(range.getBoundingClientRect().right).to.be.at.most(right);
    });

    describe('on paper', () => {
      const papers = () =>
        document.adoptedStyleSheets
          .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
          .join('');

      afterEach(() => dispatchEvent(new Event('afterprint')));

      it('has a sheet of its own while the page is printed, and leaves no rule behind', async () => {
        await aPoster();
        expect(papers()).to.equal('');
        dispatchEvent(new Event('beforeprint'));
        expect(papers()).to.match(/@page solidarity-poster.*a3/i);
        dispatchEvent(new Event('afterprint'));
        expect(papers()).to.equal('');
      });

      it('leaves no rule behind when it is removed in the meantime', async () => {
        const poster = await aPoster();
        dispatchEvent(new Event('beforeprint'));
        poster.remove();
        expect(papers()).to.equal('');
      });

      it('leaves the sheets of a page that has replaced them in the meantime', async () => {
        await aPoster();
        dispatchEvent(new Event('beforeprint'));
        const own = new CSSStyleSheet();
        document.adoptedStyleSheets = [own];
        dispatchEvent(new Event('afterprint'));
        const left = [...document.adoptedStyleSheets];
        document.adoptedStyleSheets = [];
        expect(left).to.deep.equal([own]);
      });

      it('asks for no paper without the attribute', async () => {
        await aCounter();
        dispatchEvent(new Event('beforeprint'));
        expect(papers()).to.equal('');
      });
    });
  });

  it('keeps its styles in another document and back in the first', async () => {
    const counter = await aCounter();
    const home = counter.parentElement!;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const weight = () => {
      const view = counter.ownerDocument.defaultView!;
      return view.getComputedStyle(part(counter, 'number')!).fontWeight;
    };
    expect(weight()).to.equal('700');
    frame.contentDocument!.body.append(counter);
    expect([counter.ownerDocument === document, weight()]).to.deep.equal([false, '700']);
    home.append(counter);
    expect([counter.ownerDocument === document, weight()]).to.deep.equal([true, '700']);
  });

  it('can be moved into a document without a window and back', async () => {
    const counter = await aCounter();
    const home = counter.parentElement!;
    document.createElement('template').content.append(counter);
    home.append(counter);
    expect(getComputedStyle(part(counter, 'number')!).fontWeight).to.equal('700');
  });

  describe('without a campaign', () => {
    it('shows the figure of its attributes', async () => {
      const counter = await fixture(html`
        <solidarity-prisoner-counter
          lang="en"
          .now=${now}
          value="1500"
          qualifier="almost"
          as-of="2023-05-19"
          source="Example Committee"
        ></solidarity-prisoner-counter>
      `);
      expect(shown(counter.shadowRoot)).to.include('There are almost 1,500 political prisoners in Belarus.');
      expect(shown(counter.shadowRoot)).to.include('19 May 2023 · Example Committee');
    });

    it('requests no campaign', async () => {
      const counter = document.createElement('solidarity-prisoner-counter');
      for (const [name, value] of Object.entries({
        value: '3',
        'as-of': '2023-05-19',
        source: 'Example',
        feed: '/asked-for',
      }))
        counter.setAttribute(name, value);
      document.body.append(counter);
      expect(await counter.settled).to.equal('ready');
      counter.remove();
      const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
      expect(asked).not.to.include('/asked-for');
    });

    const written = {value: '1500', 'as-of': '2023-05-19', source: 'Example Committee'};

    /** A counter with these attributes, set as in HTML. */
    async function aWrittenCounter(attributes: Record<string, string>): Promise<PrisonerCounter> {
      const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const counter = document.createElement('solidarity-prisoner-counter');
      Object.assign(counter, {now, feed: feedOf(campaign)});
      for (const [name, value] of Object.entries(attributes)) counter.setAttribute(name, value);
      around.append(counter);
      await counter.settled;
      return counter;
    }

    it('ignores empty attributes, as the forms of content management systems write them', async () => {
      const counter = await aWrittenCounter({...written, qualifier: '', 'source-url': ' '});
      expect(shown(part(counter, 'sentence'))).to.equal('There are 1,500 political prisoners in Belarus.');
    });

    it('shows the campaign where the attribute value is blank, instead of the number 0', async () => {
      const counter = await aWrittenCounter({...written, value: ' '});
      expect(shown(part(counter, 'number'))).to.equal('1,500');
      expect(parts(counter, 'figure')).to.have.length(2);
    });

    it('shows the campaign again when its attributes are removed', async () => {
      const counter = await aWrittenCounter({...written, value: '7', qualifier: 'about'});
      expect(shown(part(counter, 'number'))).to.equal('7');
      for (const name of ['qualifier', 'value']) counter.removeAttribute(name);
      await counter.updateComplete;
      await counter.settled;
      expect(shown(part(counter, 'number'))).to.equal('1,500');
      expect(counter.status).to.equal('ready');
    });

    for (const value of ['1,500', '-3', '1.5', 'many'])
      it(`shows no number with value="${value}" and reports the attribute`, async () => {
        const counter = await aWrittenCounter({...written, value});
        expect(counter.error?.message).to.equal('value: expected a whole number such as "1500"');
      });

    for (const [missing, attributes] of [
      ['source', {'as-of': '2023-05-19', source: '  '}],
      ['as-of', {source: 'Example Committee'}],
      ['source', {'as-of': '2023-05-19'}],
      ['as-of, source', {}],
    ] as const) {
      it(`shows no number without ${missing} and reports what is missing`, async () => {
        const counter = document.createElement('solidarity-prisoner-counter');
        counter.textContent = 'no count';
        for (const [name, value] of Object.entries({value: '1500', ...attributes}))
          counter.setAttribute(name, value);
        const failing = oneEvent(counter, 'solidarity-error');
        document.body.append(counter);
        const {detail} = await failing;
        expect(detail).to.have.property('path', missing);
        expect(shown(counter.shadowRoot)).to.equal('');
        counter.remove();
      });
    }
  });

  describe('before and without figures', () => {
    it('shows its slotted content while it waits', async () => {
      const counter = await fixture<PrisonerCounter>(
        html`<solidarity-prisoner-counter feed="/never-answered">no count</solidarity-prisoner-counter>`,
      );
      expect(counter.shadowRoot!.querySelector('slot')!.assignedNodes()[0]).to.have.text('no count');
    });

    it('fires solidarity-ready once when the campaign has loaded', async () => {
      const counter = document.createElement('solidarity-prisoner-counter');
      counter.feed = feedOf(campaign);
      const numbers: string[] = [];
      counter.addEventListener('solidarity-ready', () => numbers.push(shown(part(counter, 'number'))));
      document.body.append(counter);
      expect(await counter.settled).to.equal('ready');
      counter.requestUpdate();
      await counter.updateComplete;
      expect(numbers).to.deep.equal(['1,500']);
      expect(counter.matches(':state(ready)')).to.equal(true);
      counter.remove();
    });

    it('keeps its slotted content where the campaign has no figures', async () => {
      const counter = await fixture<PrisonerCounter>(
        html`<solidarity-prisoner-counter .campaign=${aCampaign()}>no count</solidarity-prisoner-counter>`,
      );
      expect(counter.status).to.equal('error');
      expect(counter.matches(':state(error)')).to.equal(true);
      expect(counter.error).to.have.property('path', 'figures');
      expect(counter.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });

    it('hides the figures of the former feed at once', async () => {
      const counter = await fixture<PrisonerCounter>(
        html`<solidarity-prisoner-counter lang="en" feed=${feedOf(campaign)}></solidarity-prisoner-counter>`,
      );
      await counter.settled;
      counter.feed = '/never-answered';
      await counter.updateComplete;
      expect(shown(counter.shadowRoot)).to.equal('');
      expect(counter.status).to.equal('waiting');
    });
  });

  describe('language', () => {
    for (const [lang, sentence, source] of [
      ['be', 'У Беларусі амаль 1500 палітвязняў.', '19 мая 2023 г. · Example Committee'],
      ['de-AT', 'In Belarus gibt es fast 1.500 politische Gefangene.', '19. Mai 2023 · Example Committee'],
    ]) {
      it(`is ${lang} with lang="${lang}"`, async () => {
        const counter = await aCounter({}, {lang});
        expect(shown(part(counter, 'sentence'))).to.equal(sentence);
        expect(shown(part(counter, 'source'))).to.equal(source);
      });
    }

    it('is that of an ancestor, separately for each element', async () => {
      const page = await fixture(html`
        <div>
          <p lang="be">
            <solidarity-prisoner-counter .now=${now} .campaign=${campaign}></solidarity-prisoner-counter>
          </p>
          <p lang="de">
            <solidarity-prisoner-counter .now=${now} .campaign=${campaign}></solidarity-prisoner-counter>
          </p>
        </div>
      `);
      const counters = [...page.querySelectorAll('solidarity-prisoner-counter')];
      await Promise.all(counters.map(({settled}) => settled));
      expect(counters.map(counter => shown(part(counter, 'sentence')))).to.deep.equal([
        'У Беларусі амаль 1500 палітвязняў.',
        'In Belarus gibt es fast 1.500 politische Gefangene.',
      ]);
    });

    it('changes when the page changes an ancestor’s', async () => {
      const page = await fixture<HTMLElement>(html`
        <div lang="en">
          <solidarity-prisoner-counter .now=${now} .campaign=${campaign}></solidarity-prisoner-counter>
        </div>
      `);
      const counter = page.querySelector('solidarity-prisoner-counter')!;
      await counter.settled;
      page.lang = 'be';
      await aTimeout(0);
      await counter.updateComplete;
      expect(shown(part(counter, 'sentence'))).to.equal('У Беларусі амаль 1500 палітвязняў.');
    });
  });

  describe('accessibility', () => {
    for (const [state, sections] of [
      ['it is ready', campaign],
      ['it is in error', aCampaign()],
    ] as const) {
      it(`passes the audit when ${state}`, async () => {
        const counter = await fixture(
          html`<solidarity-prisoner-counter lang="en" .now=${now} .campaign=${sections}
            >no count</solidarity-prisoner-counter
          >`,
        );
        await expect(counter).to.be.accessible();
      });
    }
  });
});
