import type {FeedError} from './feed-error.js';

/** What came of an attempt: its value, or why there is none. */
export interface Outcome<T> {
  readonly value?: T | undefined;
  readonly error?: FeedError | undefined;
}

/** The outcome of `act`, which fails with a `FeedError` if at all. */
export async function outcome<T>(act: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return {value: await act()};
  } catch (error) {
    return {error: error as FeedError};
  }
}
