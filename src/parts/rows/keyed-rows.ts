import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Renderable} from '../../base/drawing/renderable.js';
import type {Text} from '../../model/values/text/text.js';

/** A thing that campaigns list, with its id if it has one. */
interface Listed {
  readonly id?: string | undefined;
  readonly name: Text;
}

/**
 * A row for each item. Its nodes belong to the item for as long as it is listed, and are never reused for another.
 * Items with the same key are distinguished by their order.
 */
export function keyedRows<T>(
  items: readonly T[],
  keyOfItem: (item: T) => string,
  renderRow: (item: T, index: number) => TemplateResult,
): Renderable {
  const counts = new Map<string, number>();
  const rows = items.map((item, index) => {
    const key = keyOfItem(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    // Rendered here, not later by `repeat`: in the language of the element, and where its errors are caught.
    return {key: `${count} ${key}`, row: renderRow(item, index)};
  });
  return repeat(
    rows,
    ({key}) => key,
    ({row}) => row,
  ) as Renderable; // Lit does not say what it is
}

/** The key of an item: its id, else its name. */
export const keyOf = ({id, name}: Listed): string => id ?? JSON.stringify(name);
