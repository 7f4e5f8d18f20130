import {render, type CSSResult, type TemplateResult} from 'lit';
import {unclobbered} from '../../base/page/unclobbered.js';
import {markUnrecorded} from '../fields/unrecorded.js';
import common from './sheet.styles.js';

/** What is printed, and how it looks on paper. */
export interface Sheet {
  readonly content: DocumentFragment;
  /** Styles in addition to those of every sheet. */
  readonly styles: CSSResult;
  /** Language of the content, a BCP 47 tag, and its direction. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Renders `template` into a fragment, for the content of a sheet. */
export function renderForSheet(template: TemplateResult): DocumentFragment {
  const content = unclobbered(document).createDocumentFragment();
  render(template, content);
  return content;
}

/** Milliseconds to wait for the frame to load, and then for the browser to start to print. */
const TIMEOUT = 1_000;

/**
 * Invisible but laid out, since browsers print nothing of a frame with `display: none`; no style of the page
 * overrides it.
 */
const INVISIBLE = 'position:fixed;display:block;visibility:hidden;width:0;';

/** Removes the frame and the listeners of the last sheet. */
let lastSheet: AbortController | undefined;

/** Removes the last sheet from the page, if it is still there. */
export function removeSheet(): void {
  lastSheet?.abort();
  lastSheet = undefined;
}

/**
 * Prints `sheet` instead of the page: it is laid out in an invisible frame, which works under a strict `style-src`
 * and Trusted Types.
 *
 * Resolves with whether the browser has started to print. It does not if the page itself is in a sandbox, unless that
 * has `allow-same-origin` and `allow-modals`, nor if the browser cannot print, as in many in-app browsers.
 */
export async function printSheet({content, styles, lang, dir = 'ltr'}: Sheet): Promise<boolean> {
  const host = unclobbered(content.ownerDocument);
  const frame = host.createElement('iframe');
  frame.style.cssText = INVISIBLE.replaceAll(';', '!important;');
  markUnrecorded(frame); // a sheet holds what the reader has written
  removeSheet();
  lastSheet = new AbortController();
  const {signal} = lastSheet;
  signal.addEventListener('abort', () => frame.remove());
  // Keep the frame until the reader uses or leaves the page: phones lay it out again after `afterprint`, in their dialog.
  for (const type of ['pointerdown', 'keydown', 'pagehide'])
    host.defaultView!.addEventListener(type, removeSheet, {capture: true, signal});
  const loaded = occurs(frame, 'load', signal);
  host.body.append(frame);
  await loaded; // older versions of Firefox replace the frame's document a moment later
  const page = frame.contentDocument; // `null` in a sandbox without the same origin
  const view = page?.defaultView;
  if (!view) return false;
  const sheet = new view.CSSStyleSheet(); // a document can only adopt sheets created in it
  sheet.replaceSync(common.cssText + styles.cssText);
  page.adoptedStyleSheets = [sheet];
  Object.assign(page.documentElement, {lang, dir});
  page.title = '\u00a0'; // with an empty title browsers print that of the page
  markUnrecorded(page.body); // some recorders look into a frame that they leave out
  page.body.append(content);
  const started = occurs(view, 'beforeprint', signal);
  try {
    view.print();
  } catch {
    return false; // some apps have no such function, or one that throws
  }
  return started;
}

/**
 * Resolves with true when `target` fires an event of this type; with false after the time-out, or when `signal`
 * aborts.
 */
function occurs(target: EventTarget, type: string, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (hasOccurred: boolean) => {
      clearTimeout(timer);
      resolve(hasOccurred);
    };
    const timer = setTimeout(finish, TIMEOUT, false);
    target.addEventListener(type, () => finish(true));
    signal.addEventListener('abort', () => finish(false));
  });
}
