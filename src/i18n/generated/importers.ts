// Do not edit: written by npm run generate.

/** Imports what a language says, and how it writes numbers and days. */
export const importers = {
  'be': () => Promise.all([import('./be.js'), import('./formats/be.js')]),
  'de': () => Promise.all([import('./de.js'), import('./formats/de.js')]),
};
