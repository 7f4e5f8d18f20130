import {expect} from '@open-wc/testing';
import {FeedError} from '../../../src/feed/feed-error.js';

/** The error that a load rejects with. */
export async function failureOf(load: Promise<unknown>): Promise<FeedError> {
  const error = await load.then(
    () => expect.fail('it was loaded'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

/** From this delay on, a timer is a time limit, in milliseconds. */
const LIMIT = 10_000;

/** Makes timers of the library fire at once, but for time limits; returns their delays. */
export function hurryTimers(): readonly number[] {
  const real = window.setTimeout;
  const pauses: number[] = [];
  beforeEach(() => {
    pauses.length = 0;
    window.setTimeout = ((ring: () => void, pause = 0) => {
      if (pause >= LIMIT) return real(ring, pause);
      pauses.push(pause);
      return real(ring);
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = real;
  });
  return pauses;
}
