import type {LocaleModule} from '@lit/localize';
import {setDefaultFeed} from '../feed/campaign-source.js';
import {load} from '../feed/load-campaign.js';
import type {Formats} from '../i18n/format.js';
import {provideWords, type TargetLocale} from '../i18n/locale.js';

/** The digests of the words, SHA-256 in base64; the build writes them in, so that the script tag's `integrity` covers the words too. */
declare const WORDS_DIGESTS: Readonly<Record<TargetLocale, string>>;

/** A message as a file holds it: words, or words with the numbers of the values between them. */
type PlainMessage = string | readonly (string | number)[];

interface WordsFile {
  readonly templates: Readonly<Record<string, PlainMessage>>;
  readonly formats: Formats;
}

/** For the scripts that hold all they run: the words and the default campaign are files under `folder`, beside the script. */
export function serveFrom(folder: URL): void {
  setDefaultFeed(new URL('campaign.json', folder).href);
  provideWords(async locale => {
    const digest = WORDS_DIGESTS[locale];
    const {href} = new URL(`words/${locale}.${wordsName(digest)}.json`, folder);
    const {templates, formats} = (await load(href, {integrity: `sha256-${digest}`})) as WordsFile;
    return {templates: revive(templates), formats};
  });
}

/** What stands in the name of a words file, so that it may be cached for ever. */
function wordsName(digest: string): string {
  return digest.replace(/\W/g, '').slice(0, 8);
}

function revive(messages: WordsFile['templates']): LocaleModule['templates'] {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      typeof message === 'string' ? message : asStr(message),
    ]),
  );
}

/** The form in which localize's `str` keeps a message with values. */
function asStr(message: readonly (string | number)[]) {
  return {
    strTag: true as const,
    strings: message.filter((_, index) => index % 2 === 0) as unknown as TemplateStringsArray,
    values: message.filter((_, index) => index % 2 === 1),
  };
}
