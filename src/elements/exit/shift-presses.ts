/**
 * Milliseconds after the last press of Shift when the count starts again, as in the "Exit this page" of the GOV.UK
 * Design System.
 */
const RESET_DELAY = 5_000;

const listeners = new Set<(presses: number) => void>();
let presses = 0;
/** Whether Shift is down and no other key has been pressed with it. */
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `listener` with the number of presses of Shift alone in a row; with 0 after five seconds without one, or when
 * anything else is pressed. One listener for keys serves the page. Returns a function that removes `listener`.
 */
export function onShiftPresses(listener: (presses: number) => void): () => void {
  if (!listeners.size) listen('addEventListener');
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    listen('removeEventListener');
    setPresses(0);
  };
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['keydown', 'keyup', 'pointerdown'] as const) document[method](type, onPress, true);
}

/**
 * Shift with Alt or Ctrl switches the keyboard layout, with a letter it types a capital, with the pointer it selects:
 * none of them counts.
 */
function onPress(event: Event): void {
  const {type, key, repeat, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
  if (type === 'keyup') {
    if (key === 'Shift' && isAlone) setPresses(presses + 1);
    isAlone = false;
  } else if (!repeat) {
    isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (!isAlone) setPresses(0);
  }
}

function setPresses(next: number): void {
  clearTimeout(timer);
  if (next) timer = setTimeout(() => setPresses(0), RESET_DELAY);
  if (next === presses) return;
  presses = next;
  for (const listener of [...listeners]) listener(next);
}
