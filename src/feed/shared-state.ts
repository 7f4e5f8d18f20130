/** What all copies of this library share on one page. The names are a contract: another version may be on the page as well. */
interface SharedState {
  /** Campaigns asked for, by address. */
  readonly requests: Map<string, Promise<unknown>>;
  /** The bytes that each may have, by address: the most that any element allows. */
  readonly limits: Map<string, number>;
  /** How far polling is, by address. */
  readonly looks: Map<string, PollState>;
}

/** How far the polling of one campaign is. */
export interface PollState {
  /** When it was last polled, in milliseconds since 1970. */
  at: number;
  /** What the last poll found, if it differs from what was first loaded. */
  json?: unknown;
  /** Until when its server wants no requests, in milliseconds since 1970. */
  away?: number;
}

const KEY = Symbol.for('solidarity-widgets');

/**
 * The library's one mark on the page: `window[Symbol.for('solidarity-widgets')]`, not enumerable. Parts that an older version did not
 * make are added.
 */
export function sharedState(): SharedState {
  const holder = globalThis as {[KEY]?: Record<keyof SharedState, Map<string, unknown>>};
  if (!holder[KEY]) Object.defineProperty(holder, KEY, {value: {}});
  const state = holder[KEY]!;
  for (const part of ['requests', 'limits', 'looks'] as const) state[part] ??= new Map();
  return state as SharedState;
}

/** The polling of the campaign at `url`; where it is new, it counts from now on. */
export function pollStateOf(url: string): PollState {
  const {looks} = sharedState();
  const state = looks.get(url) ?? {at: Date.now()};
  looks.set(url, state);
  return state;
}
