/**
 * What of a page cannot be read because something is in its way. Runs in the page.
 *
 * @param {string} selector - The part of the page that is looked at.
 * @returns {string[]} Texts and fields that lie over each other, or reach out of the window; in words.
 */
export function crowdingIn(selector) {
  const {document, innerWidth} = globalThis;
  const TOLERANCE = 1;
  const isShown = node => node.checkVisibility() && !node.closest('.screen-reader-text');
  const isText = ({nodeType, data}) => nodeType === 3 && data.trim() !== '';
  const isField = node => node.matches('input:not([type="hidden"]), select, textarea, button');
  /** Of texts, the lines themselves: the grounds that some have may touch each other. */
  const rectsOf = node => {
    if (isField(node)) return [...node.getClientRects()];
    const range = document.createRange();
    return [...node.childNodes]
      .filter(isText)
      .flatMap(text => (range.selectNodeContents(text), [...range.getClientRects()]));
  };
  const boxes = [...document.querySelectorAll(`${selector} *`)]
    .filter(node => isShown(node) && (isField(node) || [...node.childNodes].some(isText)))
    .map(node => ({node, rects: rectsOf(node)}));
  const nameOf = node => (node.textContent.trim() || node.name || node.localName).slice(0, 60);
  const over = (one, other) =>
    one.left < other.right - TOLERANCE &&
    other.left < one.right - TOLERANCE &&
    one.top < other.bottom - TOLERANCE &&
    other.top < one.bottom - TOLERANCE;
  const isApart = (one, other) => !one.contains(other) && !other.contains(one);
  const out = boxes
    .filter(({rects}) => rects.some(({left, right}) => left < -TOLERANCE || right > innerWidth + TOLERANCE))
    .map(({node}) => `“${nameOf(node)}” reaches out of the window`);
  const covered = boxes.flatMap(({node, rects}, index) =>
    boxes
      .slice(index + 1)
      .filter(other => isApart(node, other.node) && rects.some(a => other.rects.some(b => over(a, b))))
      .map(other => `“${nameOf(node)}” and “${nameOf(other.node)}” lie over each other`),
  );
  return [...out, ...covered];
}
