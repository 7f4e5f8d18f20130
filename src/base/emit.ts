/** Tells the page, through every shadow root around `element`, what has happened to it: fires `solidarity-<what>`. */
export function emit<T>(element: Element, what: string, detail: T): void {
  element.dispatchEvent(new CustomEvent(`solidarity-${what}`, {detail, bubbles: true, composed: true}));
}
