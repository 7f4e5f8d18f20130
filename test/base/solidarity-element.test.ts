import {expect, fixture, html} from '@open-wc/testing';
import type {SectionReady} from '../../src/base/progress.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {aCampaign, aFigure} from '../helpers/campaigns/campaign.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFeedUrl, jsonOf, later, standInForNetwork} from '../helpers/pages/network.js';
import {held, Probe} from '../helpers/elements/probe.js';
import {part, parts, shown} from '../helpers/elements/shown.js';

describe('SolidarityElement', () => {
  const network = standInForNetwork();
  const lines = listenToConsole();

  const aProbe = (campaign: unknown) =>
    fixture<Probe>(
      html`<solidarity-probe lang="en" .campaign=${campaign as never}>no number</solidarity-probe>`,
    );

  /** Sets another campaign. */
  async function give(probe: Probe, campaign: object): Promise<void> {
    probe.campaign = campaign as Probe['campaign'];
    await probe.updateComplete;
  }

  const isSlotted = ({shadowRoot}: Probe) => shadowRoot!.querySelector('slot')?.assignedNodes().length === 1;
  const marks = (probe: Probe) => ['ready', 'error'].filter(state => probe.matches(`:state(${state})`));

  /** The events of the library that reach the document. */
  function heard(): readonly CustomEvent[] {
    const events: CustomEvent[] = [];
    const note = (event: Event) => void events.push(event as CustomEvent);
    for (const type of ['solidarity-ready', 'solidarity-error']) {
      document.addEventListener(type, note);
      listening.push(() => document.removeEventListener(type, note));
    }
    return events;
  }
  const listening: (() => void)[] = [];
  afterEach(() => listening.splice(0).forEach(stop => stop()));

  describe('while it waits', () => {
    it('shows its slotted content and fires no event', async () => {
      const answer = later();
      network.answer = () => answer.promise;
      const events = heard();
      const probe = await fixture<Probe>(
        html`<solidarity-probe lang="en" feed=${aFeedUrl()}>no number</solidarity-probe>`,
      );
      expect(isSlotted(probe)).to.equal(true);
      expect(probe.status).to.equal('waiting');
      expect(probe.error).to.equal(undefined);
      expect(marks(probe)).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      answer.resolve(jsonOf(held(7)));
      expect(await probe.settled).to.equal('ready');
    });
  });

  describe('when it is ready', () => {
    it('shows its section in its own language instead of its slotted content', async () => {
      const probe = await aProbe(held(7));
      expect(shown(part(probe, 'number'))).to.equal('7');
      expect(probe.shadowRoot!.querySelector('slot')).to.equal(null);
      expect(part(probe, 'number')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    });

    it('has the status and resolves its promise with it', async () => {
      const probe = await aProbe(held(7));
      expect(await probe.settled).to.equal('ready');
      expect(probe.status).to.equal('ready');
      expect(probe.error).to.equal(undefined);
      expect(marks(probe)).to.deep.equal(['ready']);
    });

    it('fires one event when everything is rendered, across shadow roots', async () => {
      const events = heard();
      const root = (await fixture(html`<div></div>`)).attachShadow({mode: 'open'});
      const probe = document.createElement('solidarity-probe');
      const seen: string[] = [];
      probe.addEventListener('solidarity-ready', () => {
        seen.push(shown(part(probe, 'number')), probe.status, ...marks(probe));
      });
      Object.assign(probe, {lang: 'en', campaign: {...held(7), updated: '2023-05-20'}});
      root.append(probe);
      await probe.settled;
      expect(seen).to.deep.equal(['7', 'ready', 'ready']);
      expect(events.map(({type, detail}) => [type, detail])).to.deep.equal([
        ['solidarity-ready', {updated: '2023-05-20', faults: []} satisfies SectionReady],
      ]);
      for (const change of [{lang: 'de'}, {now: new Date()}, {headingLevel: 4}]) {
        Object.assign(probe, change);
        await probe.updateComplete;
      }
      expect(events).to.have.length(1);
    });

    it('reports what was left out, in the event and in the console', async () => {
      const events = heard();
      const daysInPrison = {...aFigure(), source: undefined};
      await aProbe(aCampaign({figures: {prisoners: aFigure(), daysInPrison: daysInPrison as never}}));
      const [fault] = (events[0]!.detail as SectionReady).faults;
      expect(fault).to.include({code: 'schema', path: 'figures.daysInPrison.source'});
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(
        /^solidarity-widgets: <solidarity-probe> leaves out figures\.daysInPrison\.source: /,
      );
    });

    it('fires another event for another campaign', async () => {
      const events = heard();
      const probe = await aProbe(held(1));
      await give(probe, {...held(2), updated: '2023-05-22'});
      expect(shown(part(probe, 'number'))).to.equal('2');
      expect(events.map(({detail}) => (detail as SectionReady).updated)).to.deep.equal([
        '2023-05-19',
        '2023-05-22',
      ]);
    });
  });

  describe('when there is nothing to show', () => {
    it('shows its slotted content and has a status and an error', async () => {
      const probe = await aProbe({...held(7), version: 2});
      expect(isSlotted(probe)).to.equal(true);
      expect(await probe.settled).to.equal('error');
      expect(probe.status).to.equal('error');
      expect(probe.error).to.include({code: 'version', path: 'version'});
      expect(marks(probe)).to.deep.equal(['error']);
    });

    it('reports the reason once, with an event and in the console', async () => {
      const events = heard();
      const probe = await aProbe({...held(7), version: 3});
      expect(events.map(({type}) => type)).to.deep.equal(['solidarity-error']);
      expect(events[0]!.detail).to.equal(probe.error);
      expect(lines).to.deep.equal([`solidarity-widgets: <solidarity-probe> ${probe.error!.message}`]);
      probe.lang = 'de';
      await probe.updateComplete;
      expect(events).to.have.length(1);
      expect(lines).to.have.length(1);
    });

    it('logs an error once for many elements', async () => {
      const wrong = {...held(7), version: 4};
      await Promise.all([aProbe(wrong), aProbe(wrong), aProbe(wrong)]);
      expect(lines).to.have.length(1);
    });

    it('is in error where its section is empty', async () => {
      const probe = await aProbe(aCampaign({figures: {}}));
      expect(isSlotted(probe)).to.equal(true);
      expect(probe.error).to.include({code: 'missing', path: 'solidarity-probe'});
    });

    it('becomes ready with a campaign that can be shown, and in error again without', async () => {
      const events = heard();
      const probe = await aProbe(aCampaign());
      for (const campaign of [held(7), aCampaign()]) await give(probe, campaign);
      expect(events.map(({type}) => type)).to.deep.equal([
        'solidarity-error',
        'solidarity-ready',
        'solidarity-error',
      ]);
      expect(isSlotted(probe)).to.equal(true);
      expect(marks(probe)).to.deep.equal(['error']);
      expect(await probe.settled).to.equal('error');
    });
  });

  it('creates a new promise when it waits for another campaign', async () => {
    const probe = await aProbe(held(7));
    const before = probe.settled;
    const answer = later();
    network.answer = () => answer.promise;
    Object.assign(probe, {campaign: undefined, feed: aFeedUrl()});
    await probe.updateComplete;
    expect(probe.status).to.equal('waiting');
    expect(marks(probe)).to.deep.equal([]);
    expect(probe.settled).not.to.equal(before);
    answer.resolve(jsonOf({}, {status: 404}));
    expect(await probe.settled).to.equal('error');
  });

  it('takes properties that were set before it was defined', async () => {
    const around = await fixture(html`<div></div>`);
    const early = document.createElement('solidarity-late-probe') as Probe;
    Object.assign(early, {lang: 'en', campaign: held(7)});
    around.append(early);
    customElements.define('solidarity-late-probe', class extends Probe {});
    expect(await early.settled).to.equal('ready');
    expect(shown(part(early, 'number'))).to.equal('7');
  });

  describe('when rendering fails', () => {
    /** A probe that fails to render figures over 100. */
    async function aFragileProbe(value: number): Promise<Probe> {
      const around = await fixture(html`<div></div>`);
      const probe = document.createElement('solidarity-probe');
      const {draw} = probe;
      probe.draw = figure => {
        if (figure.value > 100) throw new RangeError(`${figure.value} is too many`);
        return draw.call(probe, figure);
      };
      Object.assign(probe, {lang: 'en', campaign: held(value)});
      probe.append('no number');
      around.append(probe);
      await probe.settled;
      return probe;
    }

    const uncaught: unknown[] = [];
    const note = (event: Event) => void uncaught.push(event);
    beforeEach(() => {
      uncaught.length = 0;
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
    });
    afterEach(() => {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(uncaught).to.deep.equal([]);
    });

    it('shows its slotted content and reports the error without an uncaught exception', async () => {
      const events = heard();
      const probe = await aFragileProbe(101);
      expect(isSlotted(probe)).to.equal(true);
      expect(probe.error).to.include({code: 'element', path: 'solidarity-probe'});
      expect(probe.error!.cause).to.be.instanceOf(RangeError);
      expect(events.map(({type, detail}) => [type, (detail as FeedError).message])).to.deep.equal([
        ['solidarity-error', 'solidarity-probe: cannot render: RangeError: 101 is too many'],
      ]);
      expect(lines).to.have.length(1);
    });

    it('reports the error once, however often it is updated', async () => {
      const events = heard();
      const probe = await aFragileProbe(102);
      for (const headingLevel of [4, 5]) {
        probe.headingLevel = headingLevel;
        await probe.updateComplete;
      }
      expect(events).to.have.length(1);
    });

    it('recovers with a campaign that can be rendered, and can fail again', async () => {
      const events = heard();
      const probe = await aFragileProbe(103);
      await give(probe, held(7));
      expect(parts(probe, 'number').map(shown)).to.deep.equal(['7']);
      await give(probe, held(104));
      expect(isSlotted(probe)).to.equal(true);
      expect(part(probe, 'number')).to.equal(null);
      expect(events.map(({type}) => type)).to.deep.equal([
        'solidarity-error',
        'solidarity-ready',
        'solidarity-error',
      ]);
    });
  });
});
