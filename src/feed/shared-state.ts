/** The event fired on `window` when what is shown of a campaign has changed; every element then renders again. */
export const CHANGED = 'solidarity-changed';

/**
 * The state that all copies of this library share on a page. The names are a contract: copies may be of different
 * versions.
 */
interface SharedState {
  /** The requested files, by key: the address of one that nothing has to prove. */
  readonly requests: Map<string, Promise<unknown>>;
  /** The size limit of each campaign in bytes, by address: the largest that any element allows. */
  readonly limits: Map<string, number>;
  /** The state of polling, by key. */
  readonly looks: Map<string, PollState>;
  /** The highest serial that was read, of each signed campaign by its key, and of all that the same public keys sign. */
  readonly serials: Map<string, number>;
  /** The highest serial that has been stopped, by the public key of the campaign. */
  readonly stopped: Map<string, number>;
}

/** The state of polling of one campaign. */
export interface PollState {
  /** When it was last polled, in milliseconds since 1970. */
  at: number;
  /** The content found by the last poll, if it differs from the first load. */
  json?: unknown;
  /** Until when the server wants no requests, in milliseconds since 1970. */
  away?: number;
}

const KEY = Symbol.for('solidarity-widgets');

/**
 * The only global of this library: `window[Symbol.for('solidarity-widgets')]`, not enumerable. Adds members that an
 * older version on the page did not create.
 */
export function sharedState(): SharedState {
  const holder = globalThis as {[KEY]?: Record<keyof SharedState, Map<string, unknown>>};
  if (!holder[KEY]) Object.defineProperty(holder, KEY, {value: {}});
  const state = holder[KEY]!;
  for (const part of ['requests', 'limits', 'looks', 'serials', 'stopped'] as const)
    state[part] ??= new Map();
  return state as SharedState;
}

/** The key of the file at `url` in the shared state; one that is proven by digests or keys is a file of its own. */
export const fileKey = (url: string, ...proofs: (string | undefined)[]): string =>
  [url, ...proofs].filter(Boolean).join(' | '); // no address has a space

/** The state of polling of the file with this key. A new state starts as if polled now. */
export function pollStateOf(key: string): PollState {
  const {looks} = sharedState();
  const state = looks.get(key) ?? {at: Date.now()};
  looks.set(key, state);
  return state;
}
