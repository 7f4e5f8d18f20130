/** What lit-element/lit-element.js holds, and what the scripts hold instead. */
export default [
  [/[\w$]+\.litElementHydrateSupport\?\.[\s\S]*?litElementPolyfillSupport;[\w$]+\?\.\([^)]*\);/, '0;'],
  [/\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // Only directives want to know whether they are in the page.
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [/connectedCallback\(\)\{.*?setConnected\(!0\)\}disconnectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
  ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
  ['this.renderOptions={host:this}', 'this.renderOptions={}'],
  [',this._$Do=void 0', ''],
  // Our elements make their own root and say themselves what they render; nothing is left of a drawing by a server.
  [/createRenderRoot\(\)\{.*?,t\}(?=update)/, ''],
  ['render(){return r}', ''],
  [',noChange as r', ''],
  ['i._$litElement$=!0,', ''],
  ['i["finalized"]=!0,', ''],
];
