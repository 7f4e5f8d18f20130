import {waitUntil} from '@open-wc/testing';

/** Milliseconds that a page may take on a busy machine: three browsers share two cores. */
const LIMIT = 20_000;

/** Waits until `holds` gives something that is true; fails with `what` was awaited. */
export function until(holds: () => unknown, what?: string): Promise<void> {
  return waitUntil(() => Boolean(holds()), what, {timeout: LIMIT});
}
