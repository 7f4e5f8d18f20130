/** Milliseconds after which a page that paints nothing, such as a hidden one, is not waited for. */
const PATIENCE = 200;

/** Calls `work` once, as soon as what is drawn now has been painted. */
export function afterPaint(work: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    work();
  };
  setTimeout(once, PATIENCE);
  requestAnimationFrame(() => setTimeout(once));
}
