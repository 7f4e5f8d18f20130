import replace from '@rollup/plugin-replace';

/**
 * What a page was promised and Lit alone does not give: the only changes that the build makes to a package. None names a variable of
 * Lit's minified code, so another release of Lit 3 needs no touch. The tests in test/dist look at the promises, and fail where one is gone.
 */
const REPLACEMENTS = {
  // A page can allow our Trusted Types policy without allowing every copy of Lit.
  'createPolicy("lit-html"': 'createPolicy("solidarity-lit"',
  // No lists of versions on `window`: litHtmlVersions, litElementVersions, reactiveElementVersions.
  'Versions??=[]': ',[]',
  // Only standard decorators need these three. Ours are not, `Symbol` may be frozen, and the map would stand on `window`.
  'Symbol.metadata??=Symbol("metadata")': '0',
  '.litPropertyMetadata??=new WeakMap': '',
  'this[Symbol.metadata]': 'null',
};

/** Keeps our promises to host pages where Lit, as published, would break them. */
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
