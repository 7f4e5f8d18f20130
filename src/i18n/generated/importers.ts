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
  'fr': () => Promise.all([import('./fr.js'), import('./formats/fr.js')]),
  'cs': () => Promise.all([import('./cs.js'), import('./formats/cs.js')]),
  'lv': () => Promise.all([import('./lv.js'), import('./formats/lv.js')]),
  'it': () => Promise.all([import('./it.js'), import('./formats/it.js')]),
  'es': () => Promise.all([import('./es.js'), import('./formats/es.js')]),
  'sv': () => Promise.all([import('./sv.js'), import('./formats/sv.js')]),
};
