/** What a package's file holds and what the scripts hold instead, by the end of the file's path: [what to find, what to write]. */
const CHANGES = {
  // Lit asks `window` for polyfills, which no supported browser needs, and counts its versions there; ours leaves one mark of its own.
  'lit-html/lit-html.js': [
    [/[\w$]+\.litHtmlPolyfillSupport;[\w$]+\?\.\([\w$,]+\),/, '0;'],
    [/\([\w$]+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    // Its Trusted Types policy bears our name, so that a page can allow us without allowing every Lit.
    ['.createPolicy("lit-html"', '.createPolicy("solidarity-lit"'],
    // No template of ours holds a directive: what they need in elements, attributes and on the way out of the page goes.
    [/function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/, 'function M(t,i){return i}'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/class Z\{.*?\}\}(?=const j=)/, ''],
    [/const j=\{.*?\},B=/, 'const B='],
    ['j as _$LH,', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [/,?this\._\$AN=void 0/g, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [/get parentNode\(\)\{let t=.*?(?=_\$AI\(t,i=this\)\{t=M)/, ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    // Nor is any of them a part of an SVG or of MathML alone. An import of what is not exported fails the build.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/if\((this\.el=S.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i.*?\}(?=for\(;)/, '$1;'],
    ['T as mathml,', ''],
    [',w as svg', ''],
  ],
  'lit-element/lit-element.js': [
    [/[\w$]+\.litElementHydrateSupport\?\.[\s\S]*?litElementPolyfillSupport;[\w$]+\?\.\([^)]*\);/, '0;'],
    [/\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    // Only directives want to know whether they are in the page.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{.*?setConnected\(!0\)\}disconnectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/[\w$]+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    // Only standard decorators need these two, and both would stand on `window`.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^{}]*\}/, ''],
    // Only decorators call it, which the build turns into `static properties`.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // No property of ours has an accessor of its own, is written back to its attribute, or read from JSON in one: see properties.mjs.
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\)\}(?=\}let t=!1)/, ''],
    [
      /C\(t,s,\{useDefault.*?(?=,!0===e&&)/,
      'C(t,s){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [/toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/, ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ],
  // Every supported browser has adopted style sheets, and every sheet of ours is one piece of text.
  '@lit/reactive-element/css-tag.js': [
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
  ],
  // Every message of ours is words or `str`, and has an id of its own: no markup, no digests.
  '@lit/localize/internal/runtime-msg.js': [
    [
      /^[\s\S]*$/,
      `import {defaultMsg} from './default-msg.js';
import {joinStringsAndValues} from './str-tag.js';
export function runtimeMsg(templates, template, {id}) {
  const words = templates?.[id];
  if (!words) return defaultMsg(template);
  return typeof words === 'string' ? words : joinStringsAndValues(words.strings, template.values, words.values);
}`,
    ],
  ],
};

/**
 * Lit and localize without what our scripts never use and without marks on the page. Fails the build where something is not found,
 * since then the package has changed and each change must be looked at anew.
 */
export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const name = Object.keys(CHANGES).find(end => path.endsWith(`/node_modules/${end}`));
      if (!name) return null;
      const changed = CHANGES[name].reduce((before, [mark, instead]) => {
        const after = before.replace(mark, instead);
        if (after === before) throw new Error(`${name} has changed: ${mark} is not in it`);
        return after;
      }, code);
      return {code: changed, map: null};
    },
  };
}
