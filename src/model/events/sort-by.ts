/** `items` sorted by their `key`; what has the same key stays in its order. */
export function inOrder<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return items
    .map(item => ({at: key(item), item}))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({item}) => item);
}
