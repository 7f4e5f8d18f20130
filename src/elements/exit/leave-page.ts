import {unclobbered} from '../../base/page/unclobbered.js';

/** Covers the whole page, whatever its styles. */
const COVER =
  'display:block;position:fixed;inset:0;z-index:2147483647;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:Canvas;';

/** The parts of a window that are needed to leave the page. */
export type View = Pick<Window, 'document' | 'location'> & {readonly top: Omit<View, 'top'> | null};

/** A window with its frames, by index, and its classes. */
type Page = Window & typeof globalThis;

/**
 * Empties and covers the page at once, and replaces it with `address` in the history: the Back button does not return to
 * it, no referrer is sent, and the page cannot ask whether to leave. In a frame the whole page is replaced, or the frame
 * alone if a sandbox forbids that; a page of another origin around it stays in sight until it is left, and can ask.
 *
 * If one of these steps fails, the page is left all the same.
 */
export function leavePage(address: string, view: View = window): void {
  const {href, host} = new URL(address);
  attempt(() => unclobbered(view.document).open()); // not in XML
  attempt(() => conceal(view, host));
  attempt(() => conceal(view.top!, host)); // not at another origin
  try {
    (view.top ?? view).location.replace(href);
  } catch {
    view.location.replace(href);
  }
}

/** Covers a page, silences it, and gives it another title. */
function conceal(view: Omit<View, 'top'>, title: string): void {
  const page = unclobbered(view.document);
  const root = page.documentElement ?? page.appendChild(page.createElement('html'));
  attempt(() => cover(root, page.createElement('dialog')));
  attempt(() => silence(view as Page));
  const head = page.head ?? root.appendChild(page.createElement('head'));
  const referrer = head.appendChild(page.createElement('meta'));
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  Reflect.set(Object.getPrototypeOf(view.document) as Document, 'title', title, view.document);
}

function cover(root: Element, dialog: HTMLDialogElement): void {
  dialog.style.cssText = COVER.replaceAll(';', '!important;');
  root.append(dialog);
  dialog.showModal(); // above other dialogs, and the rest of the page becomes inert
}

/** Keeps a page, and the frames in it, from asking whether to leave: all ways to ask do nothing. */
function silence(view: Page): void {
  for (let index = 0; index < view.length; index++) attempt(() => silence(view[index] as Page));
  view.onbeforeunload = null;
  view.Event.prototype.preventDefault = () => undefined;
  Object.defineProperty(view.BeforeUnloadEvent.prototype, 'returnValue', {set: () => undefined});
}

function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // Leaving does not depend on this step.
  }
}
