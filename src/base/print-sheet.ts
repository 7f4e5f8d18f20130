import type {CSSResult} from 'lit';
import common from './sheet.styles.js';

/** What is printed, and how it looks on paper. */
export interface Sheet {
  readonly content: DocumentFragment;
  /** What it has beside the styles of every sheet. */
  readonly styles: CSSResult;
  /** Language of the content, a BCP 47 tag. */
  readonly lang: string;
}

/** Milliseconds within which a frame is there, and a browser that prints has begun to. */
const PATIENCE = 1_000;

/** The life of the sheet that was printed last. */
let life: AbortController | undefined;

/**
 * Asks the browser to print `sheet`, and nothing of the page around it: it is laid out in a hidden frame, which neither a strict
 * policy on styles nor Trusted Types forbid.
 *
 * Resolves with whether the browser has begun to print. It has not where the page itself is in a sandbox (which must then allow the
 * same origin and modals), nor where the browser cannot print, as inside many apps.
 */
export async function printSheet(sheet: Sheet): Promise<boolean> {
  life?.abort();
  life = new AbortController();
  const page = await emptyPage(sheet.content.ownerDocument, life);
  const view = page?.defaultView;
  if (!view) return false;
  fill(page, view, sheet);
  const begun = begins(view);
  view.print();
  return begun;
}

/** The document of a new frame that lasts as long as `life`; `null` where a sandbox keeps it from us. */
async function emptyPage(host: Document, life: AbortController): Promise<Document | null> {
  const frame = hiddenFrame(host);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  host.body.append(frame);
  life.signal.addEventListener('abort', () => frame.remove());
  endOnNextAct(host, life);
  await Promise.race([loaded, pause()]); // older Firefox puts another document into the frame a moment later
  return frame.contentDocument;
}

/** Not seen, but laid out, since nothing is printed of a frame with `display: none`; and no rule of the page changes that. */
function hiddenFrame(host: Document): HTMLIFrameElement {
  const frame = host.createElement('iframe');
  const look = {
    position: 'fixed',
    display: 'block',
    visibility: 'hidden',
    width: '0',
    height: '0',
    border: '0',
  };
  for (const [name, value] of Object.entries(look)) frame.style.setProperty(name, value, 'important');
  return frame;
}

/**
 * Ends `life` when the reader acts on the page again. `afterprint` comes too early for that: phones lay the sheet out anew as long
 * as their dialog is open.
 */
function endOnNextAct(host: Document, life: AbortController): void {
  const options = {capture: true, signal: life.signal};
  for (const act of ['pointerdown', 'keydown']) host.addEventListener(act, () => life.abort(), options);
}

function fill(page: Document, view: Window & typeof globalThis, {content, styles, lang}: Sheet): void {
  const sheet = new view.CSSStyleSheet(); // one that the page has made cannot be adopted by another document
  sheet.replaceSync(common.cssText + styles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = lang;
  page.title = '\u00a0'; // without a title of its own the sheet is headed with the page's
  page.body.append(content);
}

/** Whether `view` is about to print, as soon as it is; no later than in a second. */
function begins(view: Window): Promise<boolean> {
  const begun = new Promise<boolean>(resolve => {
    view.addEventListener('beforeprint', () => resolve(true), {once: true});
  });
  return Promise.race([begun, pause().then(() => false)]);
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, PATIENCE));
}
