/** Milliseconds after which the promise resolves on a page that is not painted, such as a hidden one. */
const TIMEOUT = 200;

/** Resolves when the current state of the page has been painted; at the latest after 200 ms. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, TIMEOUT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
