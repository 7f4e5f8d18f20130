import {FeedError} from './feed-error.js';
import {loadCampaign, type FileLimits} from './load-campaign.js';
import {isTrustedFile} from './trusted-source.js';
import {parse} from './parse.js';
import type {PolledFile} from './poll.js';
import {fileKey, sharedState} from './shared-state.js';
import {isStoppedAt, olderError, stoppedError} from './stop.js';

/** Where an element's campaign comes from. */
export interface CampaignSource extends Partial<PolledFile> {
  /** Identifies the content: two sources with the same key have the same content. */
  readonly key: unknown;
  /** The address of the file that is shown, which can be polled; absent if the campaign is not a file. */
  readonly url?: string;
  /** Identifies the campaign: it stays the same when the content or the language changes; absent if it is not a file. */
  readonly campaign?: string;
  /** Other files that belong to the campaign. */
  readonly others?: readonly CampaignSource[];
  /** The digests of which the file must have one, as in the attribute `integrity` of HTML. */
  readonly integrity?: string | undefined;
  /**
   * Whether the page trusts the campaign: it holds the campaign itself, or has named its digest or the key that has signed
   * it, or the file is on its origin or beside our script. Nothing else is trusted.
   */
  readonly isTrusted: boolean;
  /**
   * The parsed JSON, of unknown shape; not a promise if the page already has it. Throws or rejects with a
   * `FeedError`.
   */
  open(): unknown;
}

/** Whether a source has yet to load. Not `instanceof`: the page may have replaced `Promise` by its own class. */
export const isPromise = (opened: unknown): opened is Promise<unknown> =>
  typeof (opened as Promise<unknown> | null)?.then === 'function';

/** A campaign that the page sets as an object. */
export const objectSource = (json: unknown): CampaignSource => ({
  key: json,
  isTrusted: true,
  open: () => json,
});

/** Addresses at which the server has no file. */
const missingFiles = new Set<string>();

/** SHA-384 digests. Browsers ignore what they do not know in such a list, and would then compare nothing. */
const DIGESTS = /^(?:\s*sha384-[\w+/]{64}(?!\S))+\s*$/;

/**
 * The file at the absolute address `url`, or its newer content if polling has found one. If the server has no such
 * file, the file at `fallbackUrl`, for at most one more request. With `integrity` it never changes.
 */
export function fileSource(
  url: string,
  {fallbackUrl = url, ...limits}: FileLimits & {readonly fallbackUrl?: string} = {},
): CampaignSource {
  const {maxBytes, integrity, keys, withdrawalKeys, opened} = limits;
  const campaign = fileKey(fallbackUrl, integrity, keys, withdrawalKeys);
  const shownUrl = missingFiles.has(url) ? fallbackUrl : url;
  const {looks, serials} = sharedState();
  let json = integrity ? undefined : looks.get(fileKey(shownUrl, keys, withdrawalKeys))?.json;
  if (keys && json) noteSerial(json, keys, campaign);
  const isOff = !!keys && serials.has(campaign) && isStoppedAt(serials.get(campaign)!, keys);
  if (isOff) json = undefined;
  const load = async (): Promise<unknown> => {
    if (integrity && !DIGESTS.test(integrity))
      throw new FeedError('schema', 'feed-integrity', 'expected "sha384-…"');
    try {
      return await loadCampaign(shownUrl, limits);
    } catch (error) {
      if (shownUrl === fallbackUrl || !isMissingFile(error, integrity)) throw error;
      if (!integrity) missingFiles.add(url);
      return loadCampaign(fallbackUrl, limits);
    }
  };
  const loadSigned = async (): Promise<unknown> => {
    const signed = await load();
    if (isStoppedAt(serialOf(signed), keys!)) throw stoppedError(shownUrl);
    if (noteSerial(signed, keys!, campaign)) return signed;
    throw olderError(shownUrl);
  };
  return {
    key: json ?? [maxBytes, fileKey(url, integrity, keys, withdrawalKeys), isOff].join(' '),
    campaign,
    url: shownUrl,
    integrity,
    keys,
    withdrawalKeys,
    opened,
    isTrusted: !!(integrity || keys) || isTrustedFile(shownUrl),
    open: () => json ?? (keys ? loadSigned() : load()),
  };
}

/**
 * Notes the serial of a file of `campaign`, which is the same in all its languages, also for all that `keys` have signed;
 * `false` if the page has shown a higher one of this campaign.
 */
function noteSerial(json: unknown, keys: string, campaign: string): boolean {
  const {serials} = sharedState();
  const own = serialOf(json);
  for (const name of [keys, campaign]) serials.set(name, Math.max(serials.get(name) ?? 0, own));
  return own === serials.get(campaign);
}

/** The serial of a file, of unknown shape: 0 without one. */
function serialOf(json: unknown): number {
  const {serial} = Object(json) as {serial?: unknown};
  return typeof serial === 'number' ? serial : 0;
}

/**
 * Whether the server has no such file: it answered 403, 404 or 410, or sent an HTML page instead of JSON, with status
 * 200. With `integrity` the browser hides the status, because the page that says so has another digest: then it is any
 * answer that `fetch` rejects, but not one that is too slow.
 */
function isMissingFile(error: unknown, integrity: string | undefined): boolean {
  const {cause} = (error ?? {}) as {cause?: Partial<Response & Error>};
  return (!!integrity && cause?.name === 'TypeError') || [200, 403, 404, 410].includes(cause?.status ?? 0);
}

/**
 * `address`, resolved against `base`. An invalid address is returned unchanged, so that loading it reports the error.
 */
export function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/**
 * The `<script type="application/json">` with this id in `root` or in an enclosing tree; it may come later in a
 * document that is still being parsed.
 */
export function scriptSource(id: string, root: Document | ShadowRoot): CampaignSource {
  const keys = scriptKeys.get(root) ?? {};
  scriptKeys.set(root, keys);
  return {key: (keys[`#${id}`] ??= {}), isTrusted: true, open: () => openScript(id, root)};
}

/** The key of each id, by the root in which it is looked up: two roots may have the same id. */
const scriptKeys = new WeakMap<Node, Record<string, object>>();

/**
 * The JSON script with this id in `root`, or in the nearest enclosing tree that has one. Other elements with the id
 * are passed over: a visitor's comment may have one.
 */
function scriptIn(root: Document | ShadowRoot, id: string): Element | null {
  const host = own(root as ShadowRoot, 'host');
  return (
    own(root, 'querySelector').call(root, `script[type="application/json"]#${CSS.escape(id)}`) ??
    (host ? scriptIn(host.getRootNode() as ShadowRoot, id) : null)
  );
}

/** A member of `node` as browsers define it: elements of the page can hide those of a document by their names. */
const own = <T extends Node, K extends keyof T>(node: T, name: K): T[K] =>
  Reflect.get(Object.getPrototypeOf(node) as T, name, node);

async function openScript(id: string, root: Document | ShadowRoot): Promise<unknown> {
  const page = own(root as Node, 'ownerDocument') ?? (root as Document);
  const read = (): unknown => {
    const script = scriptIn(root, id);
    if (!script) throw new FeedError('missing', `#${id}`, 'no JSON script with this id');
    try {
      return parse(script.textContent ?? '');
    } catch (cause) {
      throw new FeedError('syntax', `#${id}`, 'not JSON', {cause});
    }
  };
  try {
    return read();
  } catch (error) {
    if (own(page, 'readyState') !== 'loading') throw error;
  }
  // The parser has not reached the script, or is still inside it.
  const once = (resolve: () => void) =>
    own(page, 'addEventListener').call(page, 'DOMContentLoaded', resolve, {once: true});
  await new Promise<void>(once);
  return read();
}
