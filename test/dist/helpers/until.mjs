import {setTimeout as pause} from 'node:timers/promises';

/** Milliseconds that a step may take on a busy machine. */
const PATIENCE = 60_000;

/** Polls until `isSo` returns true; fails with the description `what`. */
export async function until(isSo, what = String(isSo)) {
  for (const end = Date.now() + PATIENCE; !(await isSo()); await pause(50))
    if (Date.now() > end) throw new Error(`It did not come to pass: ${what}`);
}
