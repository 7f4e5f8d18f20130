import {setTimeout as pause} from 'node:timers/promises';

/** Milliseconds that anything may take on a busy machine. */
const PATIENCE = 60_000;

/** Waits until `isSo`, which is asked again and again; fails with `what` was awaited. */
export async function until(isSo, what = String(isSo)) {
  for (const end = Date.now() + PATIENCE; !(await isSo()); await pause(50))
    if (Date.now() > end) throw new Error(`It did not come to pass: ${what}`);
}
