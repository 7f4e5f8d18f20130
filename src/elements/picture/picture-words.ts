import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {inLocale} from '../../i18n/locale.js';
import {PLACEHOLDER, splitAtPlaceholder} from '../../i18n/placeholder.js';
import type {Figure} from '../../model/sections/figures.js';
import type {PictureTexts} from '../../model/sharing/picture-layout.js';
import type {FigureSentences} from '../../parts/figures/figure-sentences.js';
import {sourceSentence} from '../../parts/text/source-line.js';

/** What a picture says of a figure. */
export interface PictureWords {
  readonly texts: PictureTexts;
  /** The same as a text, for people who do not see the picture: a line for each of its parts. */
  readonly description: string;
  /** The description as markup, with the language of the source's name. */
  readonly content: TemplateResult;
}

/** The words of a picture in the language of `writer`, whose translations have loaded. */
export function pictureWords(
  figure: Figure,
  {now, then}: FigureSentences,
  isPast: boolean,
  hashtag: string | undefined,
  writer: Writer,
): PictureWords {
  const {locale, formats} = writer;
  const number = formatNumber(figure.value, formats);
  const day = formatDay(figure.asOf, formats).replace(/\s/g, '\u00a0'); // on one line
  const name = writer.plain(figure.source.name);
  const [sentence, sourceLine] = inLocale(locale, () =>
    isPast ? [then(figure, locale, day), sourceSentence()] : [now(figure, locale), sourceOnDay(day)],
  );
  const [before, after] = splitAtPlaceholder(sentence);
  const sentenceWithNumber = sentence.replace(PLACEHOLDER, number);
  const [start, end] = splitAtPlaceholder(
    [sentenceWithNumber, sourceLine, hashtag].filter(Boolean).join('\n'),
  );
  return {
    texts: {
      before: before.trim(),
      number,
      after: after.trim(),
      source: sourceLine.replace(PLACEHOLDER, () => name),
      hashtag,
    },
    description: start + name + end,
    content: html`${start}${writer.text(figure.source.name)}${end}`,
  };
}

/** A sentence about the past has the day already. */
const sourceOnDay = (day: string) =>
  msg(str`Source: ${PLACEHOLDER}, as of ${day}`, {
    id: 'figure.source',
    desc: 'The name of who counted, then the day',
  });
