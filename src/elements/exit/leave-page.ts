/** Covers the whole page, whatever its styles. */
const COVER =
  'display:block;position:fixed;inset:0;z-index:2147483647;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:Canvas;';

/** The parts of a window that are needed to leave the page. */
export type View = Pick<Window, 'document' | 'location'> & {readonly top: Pick<Window, 'location'> | null};

/**
 * Covers the page at once, and replaces it with `address` in the history: the Back button does not return to it, and
 * no referrer is sent. In a frame the whole page is replaced, or the frame alone if a sandbox forbids that.
 */
export function leavePage(address: string, {document, location, top}: View = window): void {
  const cover = document.createElement('dialog');
  cover.style.cssText = COVER.replaceAll(';', '!important;');
  document.documentElement.append(cover);
  cover.showModal(); // above other dialogs, and the rest of the page becomes inert
  const {href, host} = new URL(address);
  document.title = host;
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  document.head.append(referrer);
  try {
    (top ?? {location}).location.replace(href);
  } catch {
    location.replace(href);
  }
}
