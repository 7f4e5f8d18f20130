/**
 * Tells the page, through every shadow root around `element`, what has happened to it: fires `solidarity-<what>`. Returns whether nobody has
 * prevented what the element does then.
 */
export function emit<T>(element: Element, what: string, detail: T): boolean {
  return element.dispatchEvent(
    new CustomEvent(`solidarity-${what}`, {detail, bubbles: true, composed: true, cancelable: true}),
  );
}
