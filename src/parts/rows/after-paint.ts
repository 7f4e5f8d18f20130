/** Milliseconds after which a page that paints nothing, such as a hidden one, is not waited for. */
const PATIENCE = 200;

/** Resolves as soon as what is drawn now has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
