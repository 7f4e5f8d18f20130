import {nextFrame} from '@open-wc/testing';

/** What takes the place of the clock and of timers. */
export interface Time {
  /** Milliseconds until each timer that is set rings. */
  pauses(): number[];
  /** Lets `ms` pass, timers ring, and what was woken be drawn. */
  pass(ms: number): Promise<void>;
}

/** Takes the place of the clock and of timers in each test of the suite that calls it; the clock goes on from test to test. */
export function standInForTime(): Time {
  const real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now};
  /** Timers that are set: what they do, and when. */
  const timers = new Map<number, {ring: () => void; due: number}>();
  let ids = 0;
  let now = Date.parse('2023-05-21T12:00:00Z');

  beforeEach(() => {
    timers.clear();
    Date.now = () => now;
    window.setTimeout = ((ring: () => void, pause = 0) => {
      timers.set(++ids, {ring, due: now + pause});
      return ids;
    }) as typeof window.setTimeout;
    window.clearTimeout = id => void timers.delete(id as number);
  });
  afterEach(() => {
    Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
    Date.now = real.now;
  });

  return {
    pauses: () => [...timers.values()].map(({due}) => due - now),
    pass: async ms => {
      now += ms;
      for (const [id, {ring, due}] of [...timers])
        if (due <= now) {
          timers.delete(id);
          ring();
        }
      await frames();
    },
  };
}

/** Lets the page be drawn and looked at, which takes the browser a frame or two. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** Says that the page is seen, or hidden, or online, or not, and tells it so; `afterEach` this is undone. */
export function standInForSurroundings(): {show(seen: boolean): void; connect(online: boolean): void} {
  const undo = () => {
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'onLine');
  };
  afterEach(undo);
  return {
    show: seen => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: !seen});
      document.dispatchEvent(new Event('visibilitychange'));
    },
    connect: online => {
      Object.defineProperty(navigator, 'onLine', {configurable: true, value: online});
      window.dispatchEvent(new Event(online ? 'online' : 'offline'));
    },
  };
}
