/** Over all of the page, whatever the styles of the page say. */
const COVER =
  'display:block;position:fixed;inset:0;z-index:2147483647;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:Canvas;';

/** What of a window is needed to leave it. */
export type View = Pick<Window, 'document' | 'location'> & {readonly top: Pick<Window, 'location'> | null};

/**
 * Covers the page at once, and goes to `address` in its place: the Back button does not lead to the page again, and the other side is not told
 * where the reader comes from. From a frame the whole page goes, unless a sandbox keeps it; then the frame does.
 */
export function leavePage(address: string, {document, location, top}: View = window): void {
  const cover = document.createElement('dialog');
  cover.style.cssText = COVER.replaceAll(';', '!important;');
  document.documentElement.append(cover);
  cover.showModal(); // above the dialogs of the page, which nobody can press or hear any more
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
