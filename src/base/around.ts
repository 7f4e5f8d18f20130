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

/**
 * Calls `changed` when an attribute that elements heed changes anywhere in the trees around `element`. Returns what ends the watch.
 */
export function watchAround(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let at: Element | null = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), {attributeFilter: HEEDED, subtree: true});
  return () => observer.disconnect();
}
