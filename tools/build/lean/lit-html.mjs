/** What lit-html/lit-html.js holds, and what the scripts hold instead. */
export default [
  [/[\w$]+\.litHtmlPolyfillSupport;[\w$]+\?\.\([\w$,]+\),/, '0;'],
  [/\([\w$]+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // Its Trusted Types policy bears our name, so that a page can allow us without allowing every Lit.
  ['.createPolicy("lit-html"', '.createPolicy("solidarity-lit"'],
  // Templates are taken apart by the build: see templates.mjs. What does so in the page goes, and what is left reads `[html, parts]`.
  [/h="\$lit\$",.*?(?=l=document)/, ''],
  [/f="\[.*?(?=E=Symbol)/, 'b=(t,...i)=>({_$litType$:t,values:i}),'],
  ['C=new WeakMap,', ''],
  [
    /function V\(t,i\)\{.*?\}\}(?=function M)/,
    `
// Without Array.from, which old libraries replace.
const parts = ([, list]) => [...list.matchAll(/(\\d+)([.?@]?)([^,]*)/g)].map(
  ([, index, kind, name]) => ({index: +index, name, ctor: {'.': I, '?': L, '@': z}[kind] ?? H}),
);
const content = ([html]) => {
  const template = l.createElement('template');
  template.innerHTML = e ? e.createHTML(html) : html;
  return template.content;
};
`,
  ],
  // A part of a template is a place for content, or an attribute.
  [
    /u\(t\)\{const\{el:.*?,e\}(?=p\(t\))/,
    `u() {
  const {el, parts} = this._$AD;
  const root = l.importNode(el, true);
  P.currentNode = root;
  let at = -1;
  this._$AV = parts.map(({index, name, ctor}) => {
    for (; at < index; at++) P.nextNode();
    const node = P.currentNode;
    return name ? new ctor(node, name) : new k(node, node.nextSibling);
  });
  P.currentNode = l;
  return root;
}`,
  ],
  [
    'for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'for(const s of this._$AV)s._$AI(t[i++])',
  ],
  [
    /const\{values:i,_\$litType\$:s\}=t,e=.*?,s\);/,
    'const{values:i,_$litType$:e}=t;e.el||(e.el=content(e),e.parts=parts(e));',
  ],
  [/_\$AC\(t\)\{.*?\}(?=k\(t\)\{)/, ''],
  [/constructor\(t,i,s,e,h\)\{this\.type=1,(.*?),this\._\$AM=e.*?\}(?=_\$AI)/, 'constructor(t,i){$1}'],
  [/_\$AI\(t,i=this,s,e\)\{.*?o&&!e&&this\.j\(t\)\}/, '_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}'],
  // No template of ours holds a directive: what they need in elements, attributes and on the way out of the page goes.
  [/function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/, ''],
  ['t=M(this,t,i),', ''],
  [/class Z\{.*?\}\}(?=const j=)/, ''],
  [/const j=\{.*?\},B=/, 'const B='],
  ['j as _$LH,', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u()', 'u()'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [/,?this\._\$AN=void 0/g, ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/get parentNode\(\)\{let t=.*?(?=_\$AI\(t,i=this\))/, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  [',this._$AM=i}', '}'],
  [/,this\._\$AM=[se](?=,)/g, ''],
  // Only directives say that nothing has changed.
  ['&&t!==E&&this._(t)', '&&this._(t)'],
  ['E=Symbol.for("lit-noChange"),', ''],
  ['Symbol.for("lit-nothing")', 'Symbol()'],
  ['E as noChange,', ''],
  // Our elements draw at the end of their root, which is empty by then.
  [/D=\(t,i,s\)=>\{.*?,h\}/, 'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}'],
  // Nor is any of them a part of an SVG or of MathML alone. An import of what is not exported fails the build.
  ['T as mathml,', ''],
  [',w as svg', ''],
  // What a part is, and what it belongs to, is for directives too.
  [/this\.type=\d,?/g, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),\}/g, ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),}', ''],
  // A listener is a function that knows its `this`, and is heard in the way that the browser listens by itself.
  [
    /_\$AI\(t,i=this\)\{if\(\(t=.*?\}(?=handleEvent)/,
    `_$AI(t) {
  const isHeard = value => typeof value === 'function';
  if (isHeard(t) !== isHeard(this._$AH)) this.element[isHeard(t) ? 'addEventListener' : 'removeEventListener'](this.name, this);
  this._$AH = t;
}`,
  ],
  [/handleEvent\(t\)\{.*?\}(?=\})/, 'handleEvent(t){this._$AH(t)}'],
  // So no part has to know the options of its root.
  ['constructor(t,i,s,e){', 'constructor(t,i){'],
  ['this._$AB=i,this.options=e', 'this._$AB=i'],
  ['constructor(t,i){this._$AV=[],this._$AD=t}', 'constructor(t){this._$AD=t}'],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['this.O(c()),this,this.options)', 'this.O(c()))'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
];
