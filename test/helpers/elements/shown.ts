import '../../../src/embed/bundled-words.js';

/**
 * The text of `node`, with each run of white space as one space, and a space around each block; without what repeats its
 * words for screen readers.
 */
export function shown(node: Node | null | undefined): string {
  return [...textsIn(node)].join('').replace(/\s+/g, ' ').trim();
}

function* textsIn(node: Node | null | undefined): Iterable<string> {
  if (node?.nodeType === Node.TEXT_NODE) yield node.nodeValue ?? '';
  const isRepeated = (child: Node) => child instanceof Element && child.matches('.sentence > .unseen');
  for (const child of node?.childNodes ?? []) {
    if (isRepeated(child)) continue;
    const around = isBlock(child) ? ' ' : '';
    yield around;
    yield* textsIn(child);
    yield around;
  }
}

const isBlock = (node: Node) =>
  node instanceof Element && node.matches('dd, details, div, dt, li, p, summary');

/** The first part with this name in an element's shadow root. */
export function part<T extends Element = HTMLElement>(element: Element, name: string): T | null {
  return element.shadowRoot!.querySelector<T>(`[part~="${name}"]`);
}

/** All parts with this name in an element's shadow root. */
export function parts<T extends Element = HTMLElement>(element: Element, name: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`)];
}
