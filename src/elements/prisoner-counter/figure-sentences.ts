import type {Figure} from '../../model/figures.js';

type Counted = Pick<Figure, 'qualifier' | 'value'>;

/** How a figure is said, in whole sentences with `GAP` where its number goes. */
export interface FigureSentences {
  /** Of a figure that may be shown as today's. */
  now(figure: Counted, locale: string): string;
  /** Of a figure of the past; `day` is written out. */
  then(figure: Counted, locale: string, day: string): string;
}
