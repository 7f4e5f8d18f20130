import {setDefaultFeed} from '../feed/campaign-source.js';
import {load} from '../feed/load-campaign.js';
import {provideWords, type TargetLocale, type Words} from '../i18n/locale.js';

/** The digests of the words, SHA-256 in base64; the build writes them in, so that the script tag's `integrity` covers the words too. */
declare const WORDS_DIGESTS: Readonly<Record<TargetLocale, string>>;

/** For the scripts that hold all they run: the words and the default campaign, a file a language each, are under `folder`, beside the script. */
export function serveFrom(folder: URL): void {
  setDefaultFeed(`${folder.href}campaign/{lang}.json`);
  provideWords(async locale => {
    const digest = WORDS_DIGESTS[locale];
    const {href} = new URL(`words/${locale}.${wordsName(digest)}.json`, folder);
    return (await load(href, {integrity: `sha256-${digest}`})) as Words;
  });
}

/** What stands in the name of a words file, so that it may be cached for ever. */
function wordsName(digest: string): string {
  return digest.replace(/\W/g, '').slice(0, 8);
}
