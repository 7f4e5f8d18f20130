/** What @lit/reactive-element/reactive-element.js holds, and what the scripts hold instead. */
export default [
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
];
