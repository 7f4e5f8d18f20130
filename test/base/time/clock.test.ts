import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {Clock, untilMidnight} from '../../../src/base/time/clock.js';
import {define} from '../../../src/base/define.js';
import {CHANGED} from '../../../src/feed/shared-state.js';
import {frames, standInForSurroundings, standInForTime} from '../../helpers/pages/time.js';

/** An element that counts its renders and asks to be rendered again after `pause`. */
class ClockProbe extends LitElement {
  pause: number | undefined = 1_000;
  drawn = 0;
  written = 0;
  writes = false;

  constructor() {
    super();
    new Clock(this);
  }

  changesIn(): number | undefined {
    return this.pause;
  }

  writeChange(): boolean {
    if (this.writes) this.written += 1;
    return this.writes;
  }

  protected override render(): TemplateResult {
    this.drawn += 1;
    return html`<p>${this.drawn}</p>`;
  }
}

define('solidarity-clock-probe', ClockProbe);

const HOUR = 3_600_000;

describe('Clock', () => {
  const {pauses, pass} = standInForTime();
  const {show} = standInForSurroundings();

  async function aProbe(pause: number | undefined = 1_000): Promise<ClockProbe> {
    const probe = document.createElement('solidarity-clock-probe') as ClockProbe;
    probe.pause = pause;
    const around = await fixture(html`<div></div>`);
    around.append(probe);
    await frames();
    return probe;
  }

  it('renders its element again at the due moment, not before, and repeatedly', async () => {
    const probe = await aProbe();
    expect(probe.drawn).to.equal(1);
    await pass(999);
    expect(probe.drawn).to.equal(1);
    await pass(1);
    expect(probe.drawn).to.equal(2);
    await pass(1_000);
    expect(probe.drawn).to.equal(3);
  });

  it('asks its element after each update when the next change is due', async () => {
    const probe = await aProbe(9_000);
    probe.pause = 5_000;
    probe.requestUpdate();
    await frames();
    expect(pauses()).to.deep.equal([5_000]);
  });

  it('renders at whole seconds, and so at most once a second, however soon the next change is due', async () => {
    const probe = await aProbe(1);
    for (let passed = 0; passed < 3_000; passed += 250) await pass(250);
    expect(probe.drawn).to.equal(4);
    probe.pause = 0;
    for (let passed = 0; passed < 3_000; passed += 250) await pass(250);
    expect(probe.drawn).to.equal(7);
    probe.pause = 1_700;
    await pass(1_000);
    expect([probe.drawn, ...pauses()]).to.deep.equal([8, 2_000]);
  });

  it('lets its element write a change without a render, until it declines', async () => {
    const probe = await aProbe();
    probe.writes = true;
    await pass(1_000);
    await pass(1_000);
    expect([probe.written, probe.drawn]).to.deep.equal([2, 1]);
    expect(pauses()).to.deep.equal([1_000]);
    probe.writes = false;
    await pass(1_000);
    expect([probe.written, probe.drawn]).to.deep.equal([2, 2]);
    expect(pauses()).to.deep.equal([1_000]);
  });

  it('renders an element that writes its changes in full before the page is printed', async () => {
    const probe = await aProbe();
    probe.writes = true;
    window.dispatchEvent(new Event('beforeprint'));
    await frames();
    expect([probe.written, probe.drawn]).to.deep.equal([0, 2]);
  });

  it('sets no timer where no change is due', async () => {
    const probe = await aProbe();
    probe.pause = undefined;
    await pass(1_000);
    expect(probe.drawn).to.equal(2);
    expect(pauses()).to.deep.equal([]);
  });

  for (const [what, tell] of [
    ['is printed', () => window.dispatchEvent(new Event('beforeprint'))],
    ['becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is online again', () => window.dispatchEvent(new Event('online'))],
    ['has another campaign', () => window.dispatchEvent(new Event(CHANGED))],
  ] as const)
    it(`renders an overdue element off the screen when the page ${what}`, async () => {
      const probe = await aProbe();
      probe.style.cssText = 'position: absolute; inset-block-start: 20000px';
      await frames();
      await pass(2_000);
      expect(probe.drawn).to.equal(1);
      tell();
      await frames();
      expect(probe.drawn).to.equal(2);
    });

  it('sets one timer for the page, for the earliest change', async () => {
    const probes = await Promise.all([5_000, 2_000, 9_000, 2_000, 7_000].map(aProbe));
    expect(pauses()).to.deep.equal([2_000]);
    await pass(2_000);
    expect(probes.map(({drawn}) => drawn)).to.deep.equal([1, 2, 1, 2, 1]);
    expect(pauses()).to.deep.equal([2_000]);
    await pass(2_000);
    expect(pauses()).to.deep.equal([1_000]);
  });

  it('supports delays beyond the limit of a browser timer', async () => {
    const probe = await aProbe(25 * 24 * HOUR);
    expect(pauses()).to.deep.equal([2_000_000_000]);
    await pass(2_000_000_000);
    expect(probe.drawn).to.equal(1);
    await pass(25 * 24 * HOUR - 2_000_000_000);
    expect(probe.drawn).to.equal(2);
  });

  it('neither asks nor sets a timer for an element that is rendered after its removal', async () => {
    const probe = await aProbe();
    probe.remove();
    expect(pauses()).to.deep.equal([]);
    let asked = 0;
    Object.defineProperty(probe, 'pause', {get: () => ++asked});
    probe.requestUpdate();
    await frames();
    expect([probe.drawn, asked, pauses()]).to.deep.equal([2, 0, []]);
  });

  describe('while the page is hidden', () => {
    it('sets no timer and renders nothing', async () => {
      const probe = await aProbe();
      show(false);
      expect(pauses()).to.deep.equal([]);
      await pass(HOUR);
      expect(probe.drawn).to.equal(1);
      probe.requestUpdate();
      await frames();
      expect(pauses()).to.deep.equal([]);
    });

    it('renders all elements when the page is visible again, and continues', async () => {
      const [soon, late] = [await aProbe(1_000), await aProbe(2 * HOUR)];
      show(false);
      await pass(HOUR);
      show(true);
      await frames();
      expect([soon.drawn, late.drawn]).to.deep.equal([2, 2]);
      expect(pauses()).to.deep.equal([1_000]);
    });
  });

  describe('while an element is off the screen', () => {
    afterEach(() => scrollTo(0, 0));

    /** An element far below the visible area. */
    async function aFarProbe(pause?: number): Promise<ClockProbe> {
      const probe = await aProbe(pause);
      probe.parentElement!.style.paddingBlock = '9000px';
      await frames();
      return probe;
    }

    it('sets no timer for it and does not render it', async () => {
      const probe = await aFarProbe();
      expect(pauses()).to.deep.equal([]);
      await pass(HOUR);
      expect(probe.drawn).to.equal(1);
    });

    it('continues for other elements', async () => {
      const seen = await aProbe(5_000);
      const far = await aFarProbe(1_000);
      expect(pauses()).to.deep.equal([5_000]);
      await pass(5_000);
      expect([seen.drawn, far.drawn]).to.deep.equal([2, 1]);
    });

    it('renders it when it is scrolled into view after the due moment', async () => {
      const probe = await aFarProbe();
      await pass(HOUR);
      probe.scrollIntoView();
      await frames();
      expect(probe.drawn).to.equal(2);
      expect(pauses()).to.deep.equal([1_000]);
    });

    it('only sets the timer when it is scrolled into view before the due moment', async () => {
      const probe = await aFarProbe(2 * HOUR);
      await pass(HOUR);
      probe.scrollIntoView();
      await frames();
      expect(probe.drawn).to.equal(1);
      expect(pauses()).to.deep.equal([HOUR]);
    });
  });

  it('ignores a removed element, and renders it when it is inserted again', async () => {
    const probe = await aProbe();
    const around = probe.parentElement!;
    probe.remove();
    expect(pauses()).to.deep.equal([]);
    await pass(HOUR);
    expect(probe.drawn).to.equal(1);
    around.append(probe);
    await frames();
    expect(probe.drawn).to.equal(2);
  });

  it('removes its listeners and timers with the last element', async () => {
    const probe = await aProbe();
    const listeners: string[] = [];
    for (const target of [document, window] as EventTarget[]) {
      const remove = target.removeEventListener.bind(target);
      target.removeEventListener = (type, listener) => {
        listeners.push(type);
        remove(type, listener);
      };
    }
    probe.remove();
    for (const target of [document, window]) Reflect.deleteProperty(target, 'removeEventListener');
    expect(listeners).to.deep.equal(['visibilitychange', 'beforeprint', 'online', CHANGED]);
    expect(pauses()).to.deep.equal([]);
  });
});

describe('untilMidnight', () => {
  for (const [time, ms] of [
    ['2023-05-21T23:59:59.999', 1],
    ['2023-05-21T12:00:00', 12 * HOUR],
    ['2023-05-21T00:00:00', 24 * HOUR],
    ['2023-12-31T23:00:00', HOUR],
    ['2024-02-28T22:30:00', 1.5 * HOUR],
  ] as const)
    it(`is ${ms} ms at ${time} local time`, () => {
      expect(untilMidnight(new Date(time))).to.equal(ms);
    });

  it('ends at the start of the next day even when clocks change', () => {
    for (let day = 0; day < 366; day++) {
      const now = new Date(2024, 0, 1 + day, 15, 30);
      const then = new Date(now.getTime() + untilMidnight(now));
      expect(then.getTime()).to.equal(new Date(2024, 0, 2 + day).getTime());
    }
  });
});
