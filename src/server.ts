/**
 * For servers and generators of static pages: the whole library with the words of all languages, which then need no loading.
 * Whatever draws elements with `@lit-labs/ssr` in the same process has them.
 */
import './index.js';
import {allWords} from './i18n/generated/all-words.js';
import {keepWords, type TargetLocale} from './i18n/locale.js';

for (const [locale, words] of Object.entries(allWords)) keepWords(locale as TargetLocale, words);

export {inTimeZone} from './embed/server/in-time-zone.js';
export {renderToString, type RenderOptions} from './embed/server/render-to-string.js';
export {setServerDefaults, type ServerDefaults} from './embed/server/server-defaults.js';
