import {FeedError} from './feed-error.js';
import {loadCampaign} from './load-campaign.js';
import {sharedState} from './shared-state.js';

/** Where an element's campaign comes from. */
export interface CampaignSource {
  /** Identifies the content: two sources with the same key have the same content. */
  readonly key: unknown;
  /** The address of the file that is shown, which can be polled; absent if the campaign is not a file. */
  readonly url?: string;
  /** The address of the fallback file. It stays the same when the content or the language changes. */
  readonly fallbackUrl?: string;
  /**
   * The parsed JSON, of unknown shape; not a promise if the page already has it. Throws or rejects with a
   * `FeedError`.
   */
  open(): unknown;
}

/** A campaign that the page sets as an object. */
export const objectSource = (json: unknown): CampaignSource => ({key: json, open: () => json});

/** Addresses at which the server has no file. */
const missingFiles = new Set<string>();

/**
 * The file at the absolute address `url`, or its newer content if polling has found one. If the server has no such
 * file, the file at `fallbackUrl`, for at most one more request.
 */
export function fileSource(url: string, fallbackUrl = url, maxBytes?: number): CampaignSource {
  const shownUrl = missingFiles.has(url) ? fallbackUrl : url;
  const json = sharedState().looks.get(shownUrl)?.json;
  const load = async (): Promise<unknown> => {
    try {
      return await loadCampaign(shownUrl, maxBytes);
    } catch (error) {
      if (shownUrl === fallbackUrl || !isMissingFile(error)) throw error;
      missingFiles.add(url);
      return loadCampaign(fallbackUrl, maxBytes);
    }
  };
  return {key: json ?? `${maxBytes} ${url}`, url: shownUrl, fallbackUrl, open: () => json ?? load()};
}

/**
 * Whether the server has no such file: it answered 403, 404 or 410, or sent an HTML page instead of JSON, with status
 * 200.
 */
function isMissingFile(error: unknown): boolean {
  const cause = (error as Error | undefined)?.cause as Partial<Response> | undefined;
  return [200, 403, 404, 410].includes(cause?.status ?? 0);
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
  return {key: (keys[`#${id}`] ??= {}), open: () => openScript(id, root)};
}

/** The key of each id, by the root in which it is looked up: two roots may have the same id. */
const scriptKeys = new WeakMap<Node, Record<string, object>>();

let defaultAddress: string | undefined;

/**
 * Sets the campaign of elements that name none: an absolute address, with `{lang}` if there is one file per language.
 */
export function setDefaultFeed(address: string): void {
  defaultAddress = address;
}

/** The address of the default campaign, beside the script of this library; `undefined` in the script of a bundler. */
export function defaultFeed(): string | undefined {
  return defaultAddress;
}

/**
 * The JSON script with this id in `root`, or in the nearest enclosing tree that has one. Other elements with the id
 * are passed over: a visitor's comment may have one.
 */
function scriptIn(root: Document | ShadowRoot, id: string): Element | null {
  const {host} = root as Partial<ShadowRoot>;
  return (
    root.querySelector(`script[type="application/json"]#${CSS.escape(id)}`) ??
    (host ? scriptIn(host.getRootNode() as ShadowRoot, id) : null)
  );
}

async function openScript(id: string, root: Document | ShadowRoot): Promise<unknown> {
  const page = root.ownerDocument ?? root;
  const read = (): unknown => {
    const script = scriptIn(root, id);
    if (!script) throw new FeedError('missing', `#${id}`, 'no JSON script with this id');
    try {
      return JSON.parse(script.textContent ?? '');
    } catch (cause) {
      throw new FeedError('syntax', `#${id}`, 'not JSON', {cause});
    }
  };
  try {
    return read();
  } catch (error) {
    if (page.readyState !== 'loading') throw error;
  }
  // The parser has not reached the script, or is still inside it.
  await new Promise(resolve => page.addEventListener('DOMContentLoaded', resolve, {once: true}));
  return read();
}
