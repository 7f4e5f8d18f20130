import type {TemplateResult} from 'lit';
import type {Writer} from '../../base/language/writer.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {PLACEHOLDER} from '../../i18n/placeholder.js';
import type {Figure} from '../../model/sections/figures.js';
import {renderSource} from '../text/source-line.js';
import type {FigureSentences} from './figure-sentences.js';

/** A figure and the tense in which it is stated. */
export interface StatedFigure {
  readonly figure: Figure;
  readonly isPast: boolean;
}

/** The sentence that states the figure, with `PLACEHOLDER` where its number goes. */
export function sentenceOf(
  {figure, isPast}: StatedFigure,
  {now, then}: FigureSentences,
  {locale, formats}: Writer,
): string {
  return isPast ? then(figure, locale, formatDay(figure.asOf, formats)) : now(figure, locale);
}

/** The same sentence with its number. */
export function withNumber(sentence: string, {value}: Figure, {formats}: Writer): string {
  return sentence.replace(PLACEHOLDER, formatNumber(value, formats));
}

/** "19 May 2023 · Example Committee"; without the day after a sentence in the past tense, which has it already. */
export function renderFigureSource({figure, isPast}: StatedFigure, writer: Writer): TemplateResult {
  const {asOf, source} = figure;
  const row = isPast ? undefined : `${formatDay(asOf, writer.formats)} · ${PLACEHOLDER}`;
  return renderSource(source, writer, {sentence: row});
}
