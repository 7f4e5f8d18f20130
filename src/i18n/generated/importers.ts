// Generated from lit-localize.json. Do not edit; run npm run generate.

/** Imports the translations and the formats of each language. */
export const importers = {
  'be': () => Promise.all([import('./be.js'), import('./formats/be.js')]),
  'ru': () => Promise.all([import('./ru.js'), import('./formats/ru.js')]),
  'uk': () => Promise.all([import('./uk.js'), import('./formats/uk.js')]),
  'pl': () => Promise.all([import('./pl.js'), import('./formats/pl.js')]),
  'lt': () => Promise.all([import('./lt.js'), import('./formats/lt.js')]),
  'de': () => Promise.all([import('./de.js'), import('./formats/de.js')]),
  'nl': () => Promise.all([import('./nl.js'), import('./formats/nl.js')]),
  'pt-BR': () => Promise.all([import('./pt-BR.js'), import('./formats/pt-BR.js')]),
};
