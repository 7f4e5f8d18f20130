/**
 * `value`, without a prototype if it is an object: a lookup by a key of a feed never finds what a page has added to
 * `Object.prototype`.
 */
export function withoutPrototype<T>(value: T): T {
  return typeof value === 'object' ? Object.assign(Object.create(null), value) : value;
}
