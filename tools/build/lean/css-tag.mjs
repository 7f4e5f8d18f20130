/** What @lit/reactive-element/css-tag.js holds, and what the scripts hold instead. */
export default [
  [
    /^[\s\S]*$/,
    `export class CSSResult {
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([text]) => new CSSResult(text);
export const unsafeCSS = text => new CSSResult(text);
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = style => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(style => style.styleSheet);
};`,
  ],
];
