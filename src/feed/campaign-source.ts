import {FeedError} from './feed-error.js';
import {loadCampaign} from './load-campaign.js';
import {sharedState} from './shared-state.js';

/** Where an element's campaign comes from. */
export interface CampaignSource {
  /** Two sources of one key hold the same content. */
  readonly key: unknown;
  /** The address of the file that is shown, which can be polled; absent where there is no file. */
  readonly url?: string;
  /** The address of the file to fall back on: it stays the same while the content or the language changes. */
  readonly fallbackUrl?: string;
  /** The parsed JSON, of unknown shape; at once where the page has it already. Throws or rejects with a `FeedError`. */
  open(): unknown;
}

/** A campaign that a page hands over as an object. */
export const objectSource = (json: unknown): CampaignSource => ({key: json, open: () => json});

/** Files that servers do not have. */
const absent = new Set<string>();

/**
 * The file at an absolute address, or what polling has found there since. Where the server says that there is no such file, it is the one at
 * `fallbackUrl`: with one request more, and never two.
 */
export function fileSource(url: string, fallbackUrl = url, maxBytes?: number): CampaignSource {
  const shownUrl = absent.has(url) ? fallbackUrl : url;
  const json = sharedState().looks.get(shownUrl)?.json;
  const load = async (): Promise<unknown> => {
    try {
      return await loadCampaign(shownUrl, maxBytes);
    } catch (error) {
      if (shownUrl === fallbackUrl || !isAbsent(error)) throw error;
      absent.add(url);
      return loadCampaign(fallbackUrl, maxBytes);
    }
  };
  return {key: json ?? `${maxBytes} ${url}`, url: shownUrl, fallbackUrl, open: () => json ?? load()};
}

/** Whether a server has said that it has no such file: by its status, or with a page in the place of JSON. */
function isAbsent(error: unknown): boolean {
  const cause = (error as Error | undefined)?.cause as Partial<Response> | undefined;
  return [200, 403, 404, 410].includes(cause?.status ?? 0);
}

/** `address` against `base`. What is no address stays as it is: loading it says so. */
export function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** A `<script type="application/json">` with this id in `root` or in a tree around it, also one that the parser has yet to come to. */
export function scriptSource(id: string, root: Document | ShadowRoot): CampaignSource {
  const keys = scriptKeys.get(root) ?? {};
  scriptKeys.set(root, keys);
  return {key: (keys[`#${id}`] ??= {}), open: () => openScript(id, root)};
}

/** What stands for each id, by the root in which it is looked up: two roots may hold the same id. */
const scriptKeys = new WeakMap<Node, Record<string, object>>();

let besideScript: string | undefined;

/** Names the campaign of elements that name none: an absolute address, with `{lang}` where there is a file a language. */
export function setDefaultFeed(address: string): void {
  besideScript = address;
}

/** The campaign beside our script; `undefined` where a bundler has put us into a script of its own. */
export function defaultFeed(): string | undefined {
  return besideScript;
}

/** The element with this id in `root`, or in the nearest tree around it that has one. */
function elementIn(root: Document | ShadowRoot, id: string): Element | null {
  const {host} = root as Partial<ShadowRoot>;
  return root.getElementById(id) ?? (host ? elementIn(host.getRootNode() as ShadowRoot, id) : null);
}

async function openScript(id: string, root: Document | ShadowRoot): Promise<unknown> {
  const page = root.ownerDocument ?? root;
  const read = (): unknown => {
    const script = elementIn(root, id);
    if (!script) throw new FeedError('missing', `#${id}`, 'no element with this id');
    try {
      return JSON.parse(script.textContent ?? '');
    } catch (cause) {
      throw new FeedError('syntax', `#${id}`, 'no JSON', {cause});
    }
  };
  try {
    return read();
  } catch (error) {
    if (page.readyState !== 'loading') throw error;
  }
  // Not there yet, or the parser is in the midst of it.
  await new Promise(resolve => page.addEventListener('DOMContentLoaded', resolve, {once: true}));
  return read();
}
