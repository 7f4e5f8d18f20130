/**
 * Fires `solidarity-<name>` on `element`: it bubbles, leaves every shadow root, and can be cancelled. Returns false
 * if a listener has prevented the default action.
 */
export function emit<T>(element: Element, name: string, detail: T): boolean {
  return element.dispatchEvent(
    new CustomEvent(`solidarity-${name}`, {detail, bubbles: true, composed: true, cancelable: true}),
  );
}
