/** What all copies of this library share on one page. */
interface Page {
  /** Campaigns asked for, by address. */
  readonly requests: Map<string, Promise<unknown>>;
  /** Bytes that each may have: the most that any element has asked for. */
  readonly limits: Map<string, number>;
  /** Those that are looked at again, by address. */
  readonly looks: Map<string, Look>;
}

/** The looks at a campaign after the first. */
export interface Look {
  /** When the last one began, in milliseconds since 1970. */
  at: number;
  /** What was last found, where it is another than the first look found. */
  json?: unknown;
  /** Until when its server wants to be left alone, in milliseconds since 1970. */
  away?: number;
}

const MARK = Symbol.for('solidarity-widgets');

/**
 * The library's one mark on the page: `window[Symbol.for('solidarity-widgets')]`, not enumerable. Another version of the library may
 * have set it, without what has come since.
 */
export function page(): Page {
  const holder = globalThis as {[MARK]?: Record<keyof Page, Map<string, unknown>>};
  if (!holder[MARK]) Object.defineProperty(holder, MARK, {value: {}});
  const mark = holder[MARK]!;
  for (const part of ['requests', 'limits', 'looks'] as const) mark[part] ??= new Map();
  return mark as Page;
}

/** The looks at the campaign at `url`, the first of which is now where there was none. */
export function lookAt(url: string): Look {
  const {looks} = page();
  const look = looks.get(url) ?? {at: Date.now()};
  looks.set(url, look);
  return look;
}
