import {msg} from '@lit/localize';
import {unclobbered} from '../../base/page/unclobbered.js';

/** Milliseconds before the address of a saved file is revoked: the browser may still be reading it. */
const REVOKE_DELAY = 60_000;

/** Starts the download of a file; call it in a click handler, or the browser may block it. */
export function saveFile(name: string, content: Blob): void {
  const link = unclobbered(document).createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(URL.revokeObjectURL, REVOKE_DELAY, link.href);
}

/**
 * The message after `saveFile`, before another way to the same: a page cannot know whether the browser has saved the
 * file, which in-app browsers and sandboxed frames do not.
 */
export const savedMessage = () =>
  msg('The file has been passed to your browser. Check your downloads.', {id: 'events.saved'});
