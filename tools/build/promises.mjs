import replace from '@rollup/plugin-replace';

/**
 * Promises to host pages that Lit as published does not keep: the only changes that the build makes to a package.
 * None contains a variable name of Lit's minified code, so that other releases of Lit 3 work unchanged. The tests in
 * test/dist check each promise.
 */
const REPLACEMENTS = {
  // A page can allow the Trusted Types policy of this library without allowing every copy of Lit.
  'createPolicy("lit-html"': 'createPolicy("solidarity-lit"',
  // No version lists on `window`: litHtmlVersions, litElementVersions, reactiveElementVersions.
  'Versions??=[]': ',[]',
  // Only standard decorators need these three, and this library uses legacy ones. `Symbol` may be frozen, and the map
  // would be a global.
  'Symbol.metadata??=Symbol("metadata")': '0',
  '.litPropertyMetadata??=new WeakMap': '',
  'this[Symbol.metadata]': 'null',
  // An element of the page with the name `createTreeWalker` hides the document's; then the script would throw where it
  // is loaded, and `<solidarity-exit>` would not be there.
  '.createTreeWalker(': '&&Object.getPrototypeOf(document).createTreeWalker.call(document,',
};

/** A Rollup plugin that replaces code of Lit which would break a promise to host pages. */
export function promises() {
  return replace({
    include: [
      '**/node_modules/lit-html/**',
      '**/node_modules/lit-element/**',
      '**/node_modules/@lit/reactive-element/**',
    ],
    values: REPLACEMENTS,
    delimiters: ['', ''],
    preventAssignment: true,
  });
}
