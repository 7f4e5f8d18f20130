/** A copy of `items`, sorted by `keyOf` in ascending order; items with equal keys stay in their order. */
export function sortBy<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  return items
    .map(item => ({key: keyOf(item), item}))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({item}) => item);
}
