import {nothing, type TemplateResult} from 'lit';

/**
 * Where the rows of lists are drawn. A row that goes leaves its place empty, so that the others stay in theirs, and with them what has
 * the focus; only what comes before others gives all of a list new places.
 */
export class Places {
  readonly #lists = new Map<string, readonly unknown[]>();

  /** What `draw` makes of each of `items`, which `keyOf` tells apart, in the places of `list`. */
  fill<T>(
    list: string,
    items: readonly T[],
    keyOf: (item: T) => unknown,
    draw: (item: T) => TemplateResult,
  ): (TemplateResult | typeof nothing)[] {
    const drawn = new Map(items.map(item => [keyOf(item), draw(item)]));
    const keys = [...drawn.keys()];
    const last = this.#lists.get(list) ?? [];
    const staying = last.filter(key => drawn.has(key));
    const kept = staying.length && staying.every((key, index) => key === keys[index]);
    const places = kept ? [...last, ...keys.slice(staying.length)] : keys;
    this.#lists.set(list, places);
    return places.map(key => drawn.get(key) ?? nothing);
  }
}
