import type {Locale} from '../../i18n/locale.js';
import type {Figure} from '../../model/sections/figures.js';

type Counted = Pick<Figure, 'qualifier' | 'value'>;

/** How a figure is said, in whole sentences with `GAP` where its number goes. */
export interface FigureSentences {
  /** Of a figure that may be shown as today's. */
  now(figure: Counted, locale: Locale): string;
  /** Of a figure of the past; `day` is written out. */
  then(figure: Counted, locale: Locale, day: string): string;
}
