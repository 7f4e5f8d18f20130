import type {CSSResult, LitElement} from 'lit';
import {unclobbered} from './unclobbered.js';

/**
 * Creates the style sheets of `element` again where it has lost them: a constructed style sheet belongs to the
 * document it was created in, and the browser drops it when the element moves to another document.
 */
export function restoreStyles(element: LitElement): void {
  const {styles = []} = element.constructor as {styles?: readonly CSSResult[]};
  const {defaultView} = unclobbered(element.ownerDocument);
  const root = element.shadowRoot;
  if (!root || root.adoptedStyleSheets.length || !defaultView) return;
  root.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
