/** What reactive-element.js of @lit/reactive-element holds, and what the scripts hold instead. */
export default [
  [/[\w$]+\.reactiveElementPolyfillSupport/, 'void 0'],
  [/\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // What a class is asked for, without symbols as names, and without getters that a page might have put there before.
  [
    /static _\$Ei\(\)\{.*?(?=constructor\(\))/,
    `static finalize() {
  if (this.hasOwnProperty('finalized')) return;
  this.finalized = true;
  const above = n(this);
  above.finalize();
  this.elementProperties = new Map(above.elementProperties);
  if (this.hasOwnProperty('properties'))
    for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
  this._$Eh = new Map();
  for (const [name, {attribute = name.toLowerCase()}] of this.elementProperties) if (attribute) this._$Eh.set(attribute, name);
}`,
  ],
  ['s(t,this.constructor.elementStyles)', 's(t,this.constructor.styles)'],
  ['y.elementStyles=[],', ''],
  // Only standard decorators need these two, and both would stand on `window`.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  // Only decorators call it, which the build turns into `static properties`.
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  // The values of properties stand in an object of their own: an element with many keys that are no names is kept as a slow dictionary.
  // No property of ours has an accessor of its own, is written back to its attribute, or says itself what a change is: see properties.mjs.
  [
    /static createProperty\(t,s=b\)\{.*?(?=static getPropertyOptions)/,
    `static createProperty(t, s) {
  this.elementProperties.set(t, s);
  e(this.prototype, t, {
    get() {
      return this._$values[t];
    },
    set(value) {
      const old = this._$values[t];
      this._$values[t] = value;
      this.requestUpdate(t, old);
    },
  });
}`,
  ],
  [
    /requestUpdate\(t,s,i,e=!1,h\)\{.*?\}(?=async _\$EP)/,
    `requestUpdate(t, s) {
  if ((!t || f(this[t], s)) && !this.isUpdatePending) this._$ES = this._$EP();
}`,
  ],
  // No element updates before it stands in the page, and has its root since then.
  [
    /if\(!this\.hasUpdated\)\{.*?\}(?=let t=!1)/,
    'if(this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
  ],
  [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  // Its attributes are words, numbers or switches, or are read by a function of the property.
  [/u=\{toAttribute.*?(?=,f=)/, 'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t'],
  [/b=\{attribute:.*?\}/, 'b=0'],
  [
    /attributeChangedCallback\(t,s,i\)\{.*?_\$AK\(t,s\)\{.*?_\$Em=null\}\}/,
    `attributeChangedCallback(t, _, s) {
  const property = this.constructor._$Eh.get(t);
  const {converter = u, type} = this.constructor.elementProperties.get(property);
  this[property] = converter(s, type);
}`,
  ],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  [',this._$Em=null', ''],
  // Every element of ours has a list of styles, and updates whenever it is asked to.
  ['t=this.shouldUpdate(s),t?(', ''],
  ['this.update(s)):this._$EM()', 'this.update()'],
  ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE()'],
  ['shouldUpdate(t){return!0}', ''],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  ['this._$Ep=void 0,this.isUpdatePending', 'this._$values={},this.isUpdatePending'],
  // Controllers come with their element, and none of them asks to be told before an update.
  [
    '(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()',
    'this._$EO=[...this._$EO??[],t]',
  ],
  ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
  // Who was waiting for the element to stand in the page is let go.
  ['this.enableUpdating(!0)', 'this.enableUpdating?.(this.enableUpdating=void 0)'],
  ['enableUpdating(t){}', ''],
  // What subclasses might do otherwise, and ours do not.
  ['this.attachShadow(this.constructor.shadowRootOptions)', "this.attachShadow({mode:'open'})"],
  ['y.shadowRootOptions={mode:"open"},', ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  ['willUpdate(t){}', ''],
  ['this._$Ev()}_$Ev(){', ''],
  // Our elements update in their own time: see SolidarityElement.scheduleUpdate.
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
    'await this.scheduleUpdate();return!this.isUpdatePending',
  ],
  ['scheduleUpdate(){return this.performUpdate()}', 'scheduleUpdate(){this.performUpdate()}'],
  // No element of ours asks which of its properties have changed.
  ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
  ['_$EM(){this._$AL=new Map,', '_$EM(){'],
  ['let t=!1;const s=this._$AL;', ''],
  ['this.willUpdate(s)', 'this.willUpdate()'],
  ['_$AE(t){', '_$AE(){'],
  ['this.updated(t)', 'this.updated()'],
  ['updated(t){}', 'updated(){}'],
  ['update(t){', 'update(){'],
  ['return this.finalize(),this._$Eh&&[', 'return this.finalize(),['],
  ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
];
