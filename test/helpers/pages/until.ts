import {waitUntil} from '@open-wc/testing';

/** Milliseconds that a page may take on a busy machine, where three browsers share two cores. */
const LIMIT = 20_000;

/** Waits until `holds` returns a truthy value; fails with the description `what`. */
export function until(holds: () => unknown, what?: string): Promise<void> {
  return waitUntil(() => Boolean(holds()), what, {timeout: LIMIT});
}
