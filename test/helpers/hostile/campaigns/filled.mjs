/** Builds content of a given size for hostile campaigns. */

/** As many items as fit into `room` bytes of JSON, at least one; `item` returns each from its index. */
export function filled(room, item) {
  const items = [];
  for (let left = room, index = 0; left > 0; index++) {
    const next = item(index);
    left -= Buffer.byteLength(JSON.stringify(next)) + 1;
    if (left > 0 || !items.length) items.push(next);
  }
  return items;
}

/** A map from language tag to what `value` returns, with as many languages as fit into `room` bytes of JSON. */
export function filledMap(room, value) {
  return Object.fromEntries(filled(room, index => [tagOf(index), value()]));
}

/** A language tag for each index. */
function tagOf(index) {
  const letters = index
    .toString(26)
    .replace(/./g, digit => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)]);
  return letters.length > 3
    ? `${letters.slice(0, 3)}-${letters.slice(3).padStart(2, 'x')}`
    : letters.padStart(2, 'a');
}
