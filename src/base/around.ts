import {isServer} from 'lit';

/** The attribute `name` of the nearest element that has it and is not empty: `from` itself, or one around it, through every shadow root. */
export function inherited(from: Element, name: string): string | null {
  if (isServer) return null;
  for (let at: Element | null = from; at; at = hostOf(at)) {
    const found = at.closest(`[${name}]:not([${name}=""])`);
    if (found) return found.getAttribute(name);
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Attributes that an element heeds on whatever stands around it. */
const HEEDED = ['lang', 'data-solidarity-feed', 'data-solidarity-links'];

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * Calls `changed` when an attribute that elements heed changes anywhere in the trees around `element`. One observer a tree serves
 * all elements in it. Returns what ends the watch.
 */
export function watchAround(element: Element, changed: () => void): () => void {
  const ends: (() => void)[] = [];
  for (let at: Element | null = element; at; at = hostOf(at)) ends.push(watch(at.getRootNode(), changed));
  return () => ends.forEach(end => end());
}

function watch(root: Node, changed: () => void): () => void {
  let known = watches.get(root);
  if (!known) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach(listener => listener()));
    observer.observe(root, {attributeFilter: HEEDED, subtree: true});
    watches.set(root, (known = {observer, listeners}));
  }
  const {observer, listeners} = known;
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}
