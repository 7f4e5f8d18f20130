/** What reactive-element.js of @lit/reactive-element holds, and what the scripts hold instead. */
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
  // No property of ours has an accessor of its own, is written back to its attribute, or says itself what a change is: see properties.mjs.
  [
    /static createProperty\(t,s=b\)\{.*?(?=static getPropertyOptions)/,
    `static createProperty(t, s) {
  const key = Symbol();
  if (s.state) s.attribute = false;
  this.elementProperties.set(t, s);
  e(this.prototype, t, {
    get() {
      return this[key];
    },
    set(value) {
      const old = this[key];
      this[key] = value;
      this.requestUpdate(t, old);
    },
  });
}`,
  ],
  [
    /requestUpdate\(t,s,i,e=!1,h\)\{.*?\}(?=async _\$EP)/,
    `requestUpdate(t, s) {
  if (t) {
    if (!f(this[t], s)) return;
    if (!this._$AL.has(t)) this._$AL.set(t, this.hasUpdated ? s : undefined);
  }
  if (!this.isUpdatePending) this._$ES = this._$EP();
}`,
  ],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\)\}(?=\}let t=!1)/, ''],
  [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)',
    'const t=this.properties;for(const i in t)',
  ],
  // Its attributes are words, numbers or switches, or are read by a function of the property.
  [/u=\{toAttribute.*?(?=,f=)/, 'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t'],
  [/b=\{attribute:.*?\}/, 'b=0'],
  [
    /_\$AK\(t,s\)\{.*?_\$Em=null\}\}/,
    `_$AK(t, s) {
  const property = this.constructor._$Eh.get(t);
  const {converter = u, type} = this.constructor.elementProperties.get(property);
  this[property] = converter(s, type);
}`,
  ],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  [',this._$Em=null', ''],
  // Every element of ours has a list of styles, and updates whenever it is asked to.
  [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(t){return t}'],
  ['t=this.shouldUpdate(s),t?(', ''],
  ['this.update(s)):this._$EM()', 'this.update(s)'],
  ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE(s)'],
  ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
  ['shouldUpdate(t){return!0}', ''],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  ['this._$Ep=void 0,this.isUpdatePending', 'this.isUpdatePending'],
  ['return this.finalize(),this._$Eh&&[', 'return this.finalize(),['],
  ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
];
