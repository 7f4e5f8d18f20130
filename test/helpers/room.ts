/** Whether something around `node`, inside the element, cuts off what does not fit. */
function isClipped(node: Node): boolean {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}

/** All elements and texts in the shadow root of `host`, in their order. */
function nodesIn(host: Element): Node[] {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** The boxes that `node` draws; none where it is not seen, as in closed details. */
function boxesOf(node: Node): DOMRect[] {
  if (node instanceof Element) return node.checkVisibility() ? [node.getBoundingClientRect()] : [];
  const range = document.createRange();
  range.selectNode(node);
  return node.parentElement?.checkVisibility() ? [...range.getClientRects()] : [];
}

/** A box by its tag and class, a text by its words. */
const nameOf = (node: Node) =>
  node instanceof Element ? `<${node.localName} class="${node.className}">` : node.textContent!.trim();

/** By how many pixels `boxes` stick out of `room` at a side; negative where they do not. */
const excess = (boxes: DOMRect[], room: DOMRect) =>
  Math.max(...boxes.map(({left, right}) => Math.max(room.left - left, right - room.right)));

/** What sticks out of `host` farthest, at a side and by a pixel or more. */
export function outside(host: Element): string | undefined {
  const room = host.getBoundingClientRect();
  const found = nodesIn(host)
    .map(node => ({node, by: excess(boxesOf(node), room)}))
    .filter(({node, by}) => by >= 1 && !isClipped(node))
    .sort((one, other) => other.by - one.by);
  const [worst] = found;
  return worst && `${nameOf(worst.node)} by ${Math.round(worst.by)} px`;
}

/** Whether all that `box` does not show may be left out: it is for screen readers, an address that is copied, or a row of cards to go through. */
const mayCutOff = (box: Element) => box.matches('.unseen, .address, .row');

/** The texts of `host` that are cut off, or stick out of the control or the frame that they stand in. */
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
    // What scrolls, as a field does, cuts off nothing.
    const across = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
    const down = /hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1;
    return across || down ? `${nameOf(node)}: ${nameOf(node.firstChild ?? node)}` : [];
  });
}

/**
 * How far each box that is no run of text stands from both sides of `host`, and how wide it is: [start, end] in whole pixels. What lies in a box that
 * names its direction, as paper does, is left out.
 */
export function sides(host: Element): Map<Element, readonly [start: number, end: number]> {
  const room = host.getBoundingClientRect();
  const isRtl = getComputedStyle(host).direction === 'rtl';
  return new Map(
    nodesIn(host).flatMap(node => {
      if (!(node instanceof Element) || node instanceof SVGElement) return [];
      if (node.parentElement?.closest('[dir]')) return [];
      if (!node.checkVisibility() || /^(inline|contents|none)$/.test(getComputedStyle(node).display))
        return [];
      const {left, right} = node.getBoundingClientRect();
      const [fromLeft, fromRight] = [Math.round(left - room.left), Math.round(room.right - right)];
      return [[node, isRtl ? [fromRight, fromLeft] : [fromLeft, fromRight]] as const];
    }),
  );
}
