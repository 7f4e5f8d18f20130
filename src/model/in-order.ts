/** `items` sorted by their `key`; what has the same key stays in its order. */
export function inOrder<T>(items: readonly T[], key: (item: T) => string | number): T[] {
  return items
    .map(item => [key(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);
}
