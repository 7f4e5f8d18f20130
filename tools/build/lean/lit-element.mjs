/** What lit-element/lit-element.js holds, and what the scripts hold instead. */
export default [
  [/[\w$]+\.litElementHydrateSupport\?\.[\s\S]*?litElementPolyfillSupport;[\w$]+\?\.\([^)]*\);/, '0;'],
  [/\([\w$]+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // Only directives want to know whether they are in the page.
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [/connectedCallback\(\)\{.*?setConnected\(!0\)\}disconnectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
];
