/** Milliseconds after which a press of Shift is forgotten, as in the "Exit this page" of the GOV.UK Design System. */
const MEMORY = 5_000;

const listeners = new Set<(presses: number) => void>();
let presses = 0;
/** Whether Shift is down, and nothing else has been pressed with it. */
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `listener` with how often Shift has been pressed by itself in a row; with 0 as soon as that is forgotten, or something else is pressed.
 * One listener for keys serves the page. Returns what ends it.
 */
export function onShiftPresses(listener: (presses: number) => void): () => void {
  if (!listeners.size) listen('addEventListener');
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    listen('removeEventListener');
    count(0);
  };
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['keydown', 'keyup', 'pointerdown'] as const) document[method](type, onPress, true);
}

/** Shift together with Alt or Ctrl chooses another keyboard, with a letter a capital, with the pointer a range: none of them counts. */
function onPress(event: Event): void {
  const {type, key, repeat, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
  if (type === 'keyup') {
    if (key === 'Shift' && isAlone) count(presses + 1);
    isAlone = false;
  } else if (!repeat) {
    isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (!isAlone) count(0);
  }
}

function count(now: number): void {
  clearTimeout(timer);
  if (now) timer = setTimeout(() => count(0), MEMORY);
  if (now === presses) return;
  presses = now;
  for (const listener of [...listeners]) listener(now);
}
