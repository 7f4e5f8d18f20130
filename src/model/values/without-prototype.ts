/** `value` without a prototype where it is a map: no name in a feed leads to what a page has put there. */
export function withoutPrototype<T>(value: T): T {
  return typeof value === 'object' ? Object.assign(Object.create(null), value) : value;
}
