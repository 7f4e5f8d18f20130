import {setDefaultFeed} from '../feed/trusted-source.js';
import {load} from '../feed/load-campaign.js';
import {provideWords, type TargetLocale, type Words} from '../i18n/locale.js';
import {unclobbered} from '../base/page/unclobbered.js';

/**
 * SHA-256 digests of the translation files, in base64. The build inserts them, so that the script's `integrity` also
 * covers these files.
 */
declare const WORDS_DIGESTS: Readonly<Record<TargetLocale, string>>;

/**
 * Loads translations and the default campaign from `folder`, beside the script: one file per language each. For
 * self-contained scripts. A page that may request nothing can hold the translations itself.
 */
export function serveFrom(folder: URL): void {
  setDefaultFeed(`${folder.href}campaign/{lang}.json`);
  provideWords(async locale => {
    const held = heldWords(locale);
    if (held) return held;
    const digest = WORDS_DIGESTS[locale];
    const {href} = new URL(`words/${locale}.${nameHash(digest)}.json`, folder);
    return (await load(href, {integrity: `sha256-${digest}`})) as Words;
  });
}

/** The translations in `<script type="application/json" id="solidarity-words-be">`, if the page has it. */
function heldWords(locale: TargetLocale): Words | null {
  const script = unclobbered(document).querySelector(
    `script[type="application/json"]#solidarity-words-${locale}`,
  );
  return script && JSON.parse(script.textContent);
}

/** The hash in the name of a translation file, which allows caching it forever. */
function nameHash(digest: string): string {
  return digest.replace(/\W/g, '').slice(0, 8);
}
