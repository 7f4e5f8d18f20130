import {isServer} from 'lit';

/** The attribute `name` of the nearest element that has it and is not empty: `from` itself, or one around it, through every shadow root. */
export function inherited(from: Element, name: string): string | null {
  return nearest(from, `[${name}]:not([${name}=""])`)?.getAttribute(name) ?? null;
}

/** Whether `from` stands on a site whose readers must not be led into danger: something around it has `data-solidarity-cautious`. */
export function isCautious(from: Element): boolean {
  return !!nearest(from, '[data-solidarity-cautious]');
}

function nearest(from: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = isServer ? null : from; at && !found; at = hostOf(at))
    found = at.closest(selector);
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Attributes that an element heeds on whatever stands around it. */
const HEEDED = ['lang', 'data-solidarity-feed', 'data-solidarity-links', 'data-solidarity-cautious'];

/** What can stand in surroundings, and be drawn anew when they change. */
type Watcher = Element & {requestUpdate(): void};

const watchers = new Set<Watcher>();
let observer: MutationObserver | undefined;

/**
 * Draws `element` anew when an attribute that elements heed changes anywhere in the trees that stand around it now, or around another
 * that watches: one observer serves the page.
 */
export function watchAround(element: Watcher): void {
  observer ??= new MutationObserver(() => watchers.forEach(watcher => watcher.requestUpdate()));
  watchers.add(element);
  for (let at: Element | null = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), {attributeFilter: HEEDED, subtree: true});
}

/** Ends the watch. */
export function leaveAround(element: Watcher): void {
  watchers.delete(element);
  if (!watchers.size) observer?.disconnect();
}
