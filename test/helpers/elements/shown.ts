import '../../../src/embed/bundled-words.js';

/** The visible text of `node`, with each run of white space as one space. */
export function shown(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first part with this name in an element's shadow root. */
export function part<T extends Element = HTMLElement>(element: Element, name: string): T | null {
  return element.shadowRoot!.querySelector<T>(`[part~="${name}"]`);
}

/** All parts with this name in an element's shadow root. */
export function parts<T extends Element = HTMLElement>(element: Element, name: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`)];
}
