import {render, type CSSResult, type TemplateResult} from 'lit';
import common from './sheet.styles.js';

/** What is printed, and how it looks on paper. */
export interface Sheet {
  readonly content: DocumentFragment;
  /** What it has beside the styles of every sheet. */
  readonly styles: CSSResult;
  /** Language of the content, a BCP 47 tag. */
  readonly lang: string;
}

/** `template` drawn by itself, for a sheet. */
export function drawnForSheet(template: TemplateResult): DocumentFragment {
  const content = document.createDocumentFragment();
  render(template, content);
  return content;
}

/** Milliseconds within which a frame is there, and a browser that prints has begun to. */
const PATIENCE = 1_000;

/** Not seen, but laid out, since nothing is printed of a frame with `display: none`; and no rule of the page changes that. */
const UNSEEN = 'position:fixed;display:block;visibility:hidden;width:0;';

/** Ends what is there of the sheet that was printed last. */
let last: AbortController | undefined;

/** Takes what was printed out of the page, where it is there still. */
export function dropSheet(): void {
  last?.abort();
  last = undefined;
}

/**
 * Asks the browser to print `sheet`, and nothing of the page around it: it is laid out in a hidden frame, which neither a strict
 * policy on styles nor Trusted Types forbid.
 *
 * Resolves with whether the browser has begun to print. It has not where the page itself is in a sandbox (which must then allow the
 * same origin and modals), nor where the browser cannot print, as inside many apps.
 */
export async function printSheet({content, styles, lang}: Sheet): Promise<boolean> {
  const host = content.ownerDocument;
  const frame = host.createElement('iframe');
  frame.style.cssText = UNSEEN.replaceAll(';', '!important;');
  dropSheet();
  last = new AbortController();
  const {signal} = last;
  signal.addEventListener('abort', () => frame.remove());
  // It lasts until the reader acts on the page again, since phones lay it out anew after `afterprint`, in their dialog; or leaves it.
  for (const act of ['pointerdown', 'keydown', 'pagehide'])
    host.defaultView!.addEventListener(act, dropSheet, {capture: true, signal});
  const loaded = happens(frame, 'load', signal);
  host.body.append(frame);
  await loaded; // older Firefox puts another document into the frame a moment later
  const page = frame.contentDocument; // `null` where a sandbox keeps it from us
  const view = page?.defaultView;
  if (!view) return false;
  const sheet = new view.CSSStyleSheet(); // one that the page has made cannot be adopted by another document
  sheet.replaceSync(common.cssText + styles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = lang;
  page.title = '\u00a0'; // without a title of its own the sheet is headed with the page's
  page.body.append(content);
  const begun = happens(view, 'beforeprint', signal);
  view.print();
  return begun;
}

/** Whether an event of this type comes to `target`, as soon as it does; no later than in a second, or when `signal` ends all. */
function happens(target: EventTarget, type: string, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const end = (isHere: boolean) => {
      clearTimeout(timer);
      resolve(isHere);
    };
    const timer = setTimeout(end, PATIENCE, false);
    target.addEventListener(type, () => end(true));
    signal.addEventListener('abort', () => end(false));
  });
}
