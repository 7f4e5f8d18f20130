/** Whether an ancestor of `node` within the element clips overflow. */
function isClipped(node: Node): boolean {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}

/** All elements and texts in the shadow root of `host`, in document order. */
function nodesIn(host: Element): Node[] {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** The boxes of `node`; none if it is not rendered, as in closed details. */
function boxesOf(node: Node): DOMRect[] {
  if (node instanceof Element) return node.checkVisibility() ? [node.getBoundingClientRect()] : [];
  const range = document.createRange();
  range.selectNode(node);
  return node.parentElement?.checkVisibility() ? [...range.getClientRects()] : [];
}

/** A description of `node`: tag and class, or the text. */
const nameOf = (node: Node) =>
  node instanceof Element ? `<${node.localName} class="${node.className}">` : node.textContent!.trim();

/** The pixels by which `boxes` overflow `room` horizontally; negative if they do not. */
const excess = (boxes: DOMRect[], room: DOMRect) =>
  Math.max(...boxes.map(({left, right}) => Math.max(room.left - left, right - room.right)));

/** The largest horizontal overflow of `host`, of at least a pixel. */
export function outside(host: Element): string | undefined {
  const room = host.getBoundingClientRect();
  const found = nodesIn(host)
    .map(node => ({node, by: excess(boxesOf(node), room)}))
    .filter(({node, by}) => by >= 1 && !isClipped(node))
    .sort((one, other) => other.by - one.by);
  const [worst] = found;
  return worst && `${nameOf(worst.node)} by ${Math.round(worst.by)} px`;
}

/** Whether hidden overflow of `box` is intended: text for screen readers, an address to copy, or a scrollable row of cards. */
const mayCutOff = (box: Element) => box.matches('.unseen, .address, .row');

/** The texts of `host` that are clipped, or overflow their control or frame. */
export function cutOff(host: Element): string[] {
  return nodesIn(host).flatMap(node => {
    const box = node.parentElement?.closest('button, summary, [part=safety], [part=status], .tag');
    if (node instanceof Text)
      return box &&
        node.textContent!.trim() &&
        !node.parentElement!.closest('.unseen') &&
        excess(boxesOf(node), box.getBoundingClientRect()) >= 1
        ? `${nameOf(node)} in ${nameOf(box)}`
        : [];
    const {overflowX, overflowY} = getComputedStyle(node as Element);
    if ((overflowX === 'visible' && overflowY === 'visible') || mayCutOff(node as Element)) return [];
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = node as Element;
    // A scrollable element, such as a field, clips nothing.
    const across = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
    const down = /hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1;
    return across || down ? `${nameOf(node)}: ${nameOf(node.firstChild ?? node)}` : [];
  });
}

/**
 * The distances of each box, except runs of text, from the start and the end of `host`, in whole pixels. Content of a box that
 * sets its own direction, as paper does, is left out.
 */
export function sides(host: Element): Map<Element, readonly [start: number, end: number]> {
  const room = host.getBoundingClientRect();
  const isRtl = host.shadowRoot!.querySelector<HTMLElement>('.box')?.dir === 'rtl';
  return new Map(
    nodesIn(host).flatMap(node => {
      if (!(node instanceof Element) || node instanceof SVGElement) return [];
      if (node.parentElement?.closest('[dir]:not(.box)')) return [];
      if (!node.checkVisibility() || /^(inline|contents|none)$/.test(getComputedStyle(node).display))
        return [];
      const {left, right} = node.getBoundingClientRect();
      const [fromLeft, fromRight] = [Math.round(left - room.left), Math.round(room.right - right)];
      return [[node, isRtl ? [fromRight, fromLeft] : [fromLeft, fromRight]] as const];
    }),
  );
}
