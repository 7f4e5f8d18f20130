import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {unclobbered} from '../../base/page/unclobbered.js';

export interface PosterHost extends ReactiveControllerHost, HTMLElement {
  readonly poster: boolean;
}

/** The paper of `page: solidarity-poster`. A shadow root cannot say it: there rules for pages have no effect. */
const PAPER = '@page solidarity-poster{size:A3;margin:15mm}';

/**
 * While the page is printed, gives a poster a sheet of its own, in A3, and leaves the paper of all else as it is. The
 * rule is in the document only for that time.
 */
export class PosterPaper implements ReactiveController {
  private sheet: CSSStyleSheet | undefined;

  constructor(private readonly host: PosterHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.handleEvent();
  }

  handleEvent(event?: Event): void {
    const {adoptedStyleSheets: sheets, defaultView: view} = unclobbered(this.host.ownerDocument);
    const at = this.sheet ? sheets.indexOf(this.sheet) : -1;
    if (at >= 0) sheets.splice(at, 1); // unless the page has taken it away
    this.sheet = undefined;
    if (event?.type !== 'beforeprint' || !this.host.poster || !view) return;
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(PAPER);
    sheets.push(this.sheet);
  }
}
