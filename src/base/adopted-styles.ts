import type {CSSResult, LitElement} from 'lit';

/**
 * Makes the style sheets of `element` anew where it has lost them on its way into another document: a sheet belongs to the document
 * that it was made in.
 */
export function keepStyles(element: LitElement): void {
  const {styles = []} = element.constructor as {styles?: readonly CSSResult[]};
  const {defaultView} = element.ownerDocument;
  const root = element.shadowRoot;
  if (!root || root.adoptedStyleSheets.length || !defaultView) return;
  root.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
