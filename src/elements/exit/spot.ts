/** Pixels between the link and the edges of the window. */
const GAP = 8;

/** Windows up to this width, in pixels, are those of phones: there the link is at the bottom. */
const NARROW = 480;

/**
 * Where a link of the size of `room` is placed in `view`, all in the same pixels: over `room` if all of it is in `view`,
 * else in a corner, at the end of the lines rather than at their beginning. The first of these places that does not cover
 * `focused` is taken.
 */
export function spotFor(room: DOMRect, view: DOMRect, isRightToLeft: boolean, focused?: DOMRect): DOMRect {
  const {width, height} = room;
  const columns = [view.right - width - GAP, view.left + GAP];
  const rows = [view.top + GAP, view.bottom - height - GAP];
  if (isRightToLeft) columns.reverse();
  if (view.width <= NARROW) rows.reverse();
  const spots = columns.flatMap(left => rows.map(top => new DOMRect(left, top, width, height)));
  if (isWithin(room, view)) spots.unshift(room);
  return spots.find(spot => !focused || !overlap(spot, focused)) ?? spots[0]!;
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
