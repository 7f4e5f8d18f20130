import {focusedElement, unclobbered} from '../../base/page/unclobbered.js';

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
/** What the listeners know of `isShiftHeard`. */
let wasHeard = true;

/**
 * Calls `listener` with the number of presses of Shift alone in a row; with 0 after five seconds without one, when
 * anything else is pressed, and when `isShiftHeard` changes. One listener for keys serves the page. Returns a function
 * that removes `listener`.
 */
export function onShiftPresses(listener: (presses: number) => void): () => void {
  if (!listeners.size) {
    listen('addEventListener');
    wasHeard = isShiftHeard();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    listen('removeEventListener');
    setPresses(0);
  };
}

/** Whether keys are heard: not while the focus is inside a frame, such as a player, or outside of this one. */
export function isShiftHeard(): boolean {
  const isInFrame = /^(?:iframe|frame|object|embed)$/.test(focusedElement()?.localName ?? '');
  return !isInFrame && (self === top || unclobbered(document).hasFocus());
}

/** On the window: elements of the page can hide the functions of the document. */
function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['keydown', 'keyup', 'pointerdown'] as const) window[method](type, onPress, true);
  for (const type of ['blur', 'focus'] as const) window[method](type, onFocus);
}

/**
 * Shift with Alt or Ctrl switches the keyboard layout, with a letter it types a capital, with the pointer it selects:
 * none of them counts.
 */
function onPress(event: Event): void {
  const {type, key, repeat, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
  if (!wasHeard) onFocus();
  if (type === 'keyup') {
    if (key === 'Shift' && isAlone) setPresses(presses + 1);
    isAlone = false;
  } else if (!repeat) {
    isAlone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    if (!isAlone) setPresses(0);
  }
}

/** After the browser has moved the focus. */
function onFocus(): void {
  setTimeout(() => {
    if (wasHeard === isShiftHeard()) return;
    wasHeard = !wasHeard;
    setPresses(0, true);
  });
}

function setPresses(next: number, isNews = next !== presses): void {
  clearTimeout(timer);
  if (next) timer = setTimeout(() => setPresses(0), RESET_DELAY);
  presses = next;
  if (isNews) for (const listener of [...listeners]) listener(next);
}
