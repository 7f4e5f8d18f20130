import type {Locale} from '../../i18n/locale.js';
import type {Figure} from '../../model/sections/figures.js';

type Counted = Pick<Figure, 'qualifier' | 'value'>;

/** The sentences that state a figure, with `PLACEHOLDER` where its number goes. */
export interface FigureSentences {
  /** The sentence for a figure that still holds today. */
  now(figure: Counted, locale: Locale): string;
  /** The sentence for a figure of the past; `day` is already formatted. */
  then(figure: Counted, locale: Locale, day: string): string;
}
