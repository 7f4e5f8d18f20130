import {FeedError} from './feed-error.js';
import {loadCampaign} from './load-campaign.js';

/** Where an element's campaign comes from. */
export type CampaignSource =
  /** The page, or the element's own attributes, hold it already. */
  | {readonly kind: 'given'; readonly json: unknown}
  /** What the element's own attributes say cannot be shown. */
  | {readonly kind: 'refused'; readonly error: FeedError}
  /** A file, by its absolute URL. */
  | {readonly kind: 'url'; readonly url: string; readonly maxBytes?: number}
  /** A `<script type="application/json">` with this id in `root` or in its document. */
  | {readonly kind: 'inline'; readonly id: string; readonly root: Document | ShadowRoot};

/** Whether both name the same campaign, so that nothing has to be read anew. */
export function sameSource(a: CampaignSource | undefined, b: CampaignSource | undefined): boolean {
  if (a?.kind === 'given' && b?.kind === 'given') return a.json === b.json;
  if (a?.kind === 'refused' && b?.kind === 'refused') return a.error.message === b.error.message;
  if (a?.kind === 'url' && b?.kind === 'url') return a.url === b.url;
  if (a?.kind === 'inline' && b?.kind === 'inline') return a.id === b.id && a.root === b.root;
  return a === b;
}

/**
 * The parsed JSON of `source`, of unknown shape.
 *
 * @throws {FeedError} As `loadCampaign` does, and `missing` or `syntax` for an inline campaign.
 */
export function openSource(source: CampaignSource): Promise<unknown> {
  switch (source.kind) {
    case 'given':
      return Promise.resolve(source.json);
    case 'refused':
      return Promise.reject(source.error);
    case 'url':
      return loadCampaign(source.url, source.maxBytes);
    case 'inline':
      return openInline(source.id, source.root);
  }
}

let besideScript: string | undefined;

/** Names the campaign of elements that name none themselves: the file beside the script that the page loaded. */
export function setDefaultFeed(url: string): void {
  besideScript = url;
}

/** The campaign beside our script; `undefined` where a bundler has put us into a script of its own. */
export function defaultFeed(): string | undefined {
  return besideScript;
}

async function openInline(id: string, root: Document | ShadowRoot): Promise<unknown> {
  const {ownerDocument} = root.getElementById(id) ?? {ownerDocument: document};
  const read = () => {
    const script = root.getElementById(id) ?? ownerDocument.getElementById(id);
    if (!script) throw new FeedError('missing', `#${id}`, 'no element with this id');
    try {
      return JSON.parse(script.textContent ?? '') as unknown;
    } catch (cause) {
      throw new FeedError('syntax', `#${id}`, 'no JSON', {cause});
    }
  };
  if (ownerDocument.readyState !== 'loading') return read();
  try {
    return read();
  } catch {
    // Not there yet, or the parser is in the midst of it.
    await new Promise(resolve => ownerDocument.addEventListener('DOMContentLoaded', resolve, {once: true}));
    return read();
  }
}
