import {FeedError} from './feed-error.js';
import {loadCampaign} from './load-campaign.js';
import {page} from './shared-state.js';

/** Where an element's campaign comes from. */
export interface CampaignSource {
  /** Two sources of one key are one and the same campaign. */
  readonly key: unknown;
  /** The parsed JSON, of unknown shape; at once where the page has it already. Throws or rejects with a `FeedError`. */
  open(): unknown;
  /** The address of the file, whose content may change. */
  readonly url?: string;
}

/** A campaign that the page, or the element's own attributes, hold already; `key` where it is made anew each time. */
export const given = (json: unknown, key = json): CampaignSource => ({key, open: () => json});

/** Attributes that cannot be shown, and why. */
export const refused = (error: FeedError): CampaignSource => ({
  key: error.message,
  open: () => Promise.reject(error),
});

/** The file at an absolute URL; what was found there later, where it was looked at again. */
export const file = (url: string, maxBytes?: number): CampaignSource => {
  const {json} = page().looks.get(url) ?? {};
  return {key: json ?? `${maxBytes} ${url}`, url, open: () => json ?? loadCampaign(url, maxBytes)};
};

/** `address` against `base`. What is no address stays as it is: the load says so. */
export function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** A `<script type="application/json">` with this id in `root` or in a tree around it, also one that the parser has yet to come to. */
export const inline = (id: string, root: Document | ShadowRoot): CampaignSource => {
  const keys = inlineKeys.get(root) ?? {};
  inlineKeys.set(root, keys);
  return {key: (keys[`#${id}`] ??= {}), open: () => openInline(id, root)};
};

/** What stands for each id, by the root in which it is looked up: two roots may hold the same. */
const inlineKeys = new WeakMap<Node, Record<string, object>>();

let besideScript: string | undefined;

/** Names the campaign of elements that name none themselves: the file beside the script that the page loaded. */
export function setDefaultFeed(url: string): void {
  besideScript = url;
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

async function openInline(id: string, root: Document | ShadowRoot): Promise<unknown> {
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
