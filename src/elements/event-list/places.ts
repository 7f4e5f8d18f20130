import {nothing, type TemplateResult} from 'lit';

/**
 * Keeps the DOM nodes of list rows in place. A removed row leaves its place empty, so that the other rows keep their
 * nodes, and with them the focus. Only a row inserted before others gives all rows of the list new places.
 */
export class Places {
  readonly #lists = new Map<string, readonly unknown[]>();

  /**
   * Renders `items` in the places of `list`, `nothing` in its empty places. `keyOf` identifies an item from one
   * render to the next.
   */
  render<T>(
    list: string,
    items: readonly T[],
    keyOf: (item: T) => unknown,
    renderItem: (item: T) => TemplateResult,
  ): (TemplateResult | typeof nothing)[] {
    const rendered = new Map(items.map(item => [keyOf(item), renderItem(item)]));
    const keys = [...rendered.keys()];
    const last = this.#lists.get(list) ?? [];
    const remaining = last.filter(key => rendered.has(key));
    const isUnmoved = remaining.length && remaining.every((key, index) => key === keys[index]);
    const places = isUnmoved ? [...last, ...keys.slice(remaining.length)] : keys;
    this.#lists.set(list, places);
    return places.map(key => rendered.get(key) ?? nothing);
  }
}
