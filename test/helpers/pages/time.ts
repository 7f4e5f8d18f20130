import {nextFrame} from '@open-wc/testing';

/** A fake clock with timers. */
export interface Time {
  /** Milliseconds until each active timer fires. */
  pauses(): number[];
  /** Advances the clock by `ms`, fires timers, and waits for renders. */
  pass(ms: number): Promise<void>;
}

/** Replaces the clock and timers in each test of the calling suite; the clock continues from test to test. */
export function standInForTime(): Time {
  const real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now};
  /** Active timers: their callbacks and times. */
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

/** Waits until the page is painted and observers have run, which takes a frame or two. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** Sets whether the page is visible and online, with the events for it; reset after each test. */
export function standInForSurroundings(): {show(seen: boolean): void; connect(online: boolean): void} {
  // On the prototype, where the library reads it: an element of a page could have this name.
  const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
  const undo = () => {
    Object.defineProperty(Document.prototype, 'hidden', hidden);
    Reflect.deleteProperty(navigator, 'onLine');
  };
  afterEach(undo);
  return {
    show: seen => {
      Object.defineProperty(Document.prototype, 'hidden', {configurable: true, get: () => !seen});
      document.dispatchEvent(new Event('visibilitychange'));
    },
    connect: online => {
      Object.defineProperty(navigator, 'onLine', {configurable: true, value: online});
      window.dispatchEvent(new Event(online ? 'online' : 'offline'));
    },
  };
}
