import {modeHsl, modeLch, modeLrgb, modeOklch, modeRgb, parse, useMode, wcagContrast} from 'culori/fn';
import {type Palette, SCHEMES, type Scheme} from './choices.js';

[modeRgb, modeHsl, modeLch, modeLrgb, modeOklch].forEach(mode => useMode(mode));

/** Whether a text is an opaque colour of CSS, such as `#f5c400` or `rebeccapurple`. */
export function isColour(text: string): boolean {
  const isWritten = /^[\w#(),.%\s-]{1,60}$/.test(text) && !/^[\da-f]+$/i.test(text); // f5c400 lacks its #
  const colour = isWritten ? parse(text) : undefined;
  return colour !== undefined && (colour.alpha ?? 1) === 1;
}

/** Two colours that are seen on each other, with their contrast. */
export interface Contrast {
  readonly scheme: Scheme;
  readonly what: string;
  /** The ratio of WCAG 2.2, from 1 to 21. */
  readonly ratio: number;
  /** The least that we ask for. */
  readonly least: number;
}

/** What stands on what, and the least contrast: ours for text is that of level AAA, for what is only seen that of AA. */
const PAIRS = [
  ['Text on its ground', 'ink', 'paper', 7],
  ['Text on the accent', 'on-accent', 'accent', 7],
  ['The accent on the ground', 'accent', 'paper', 3],
] as const;

/** What is there where no colour is chosen: a usual page in each scheme, and the accent of the library. */
const USUAL: Record<Scheme, Required<Palette>> = {
  light: {ink: '#111', paper: '#fff', accent: '#f5c400', 'on-accent': '#111'},
  dark: {ink: '#eee', paper: '#111', accent: '#f5c400', 'on-accent': '#111'},
};

/**
 * The contrasts of chosen colours, by the formula of WCAG 2.2 (1.4.3 and 1.4.11).
 *
 * @param colours - The colours of both schemes.
 * @returns A row for each pair of which a colour was chosen; what is chosen for light pages is seen on dark ones, too. The accent
 *   alone on a light ground is only a line below text, so it is compared where it or the ground was chosen.
 */
export function contrastsOf(colours: Readonly<Record<Scheme, Palette>>): Contrast[] {
  return SCHEMES.flatMap(scheme => {
    const chosen = {...(scheme === 'dark' ? colours.light : {}), ...colours[scheme]};
    const all = {...USUAL[scheme], ...chosen};
    return PAIRS.filter(([, one, other]) => chosen[one] || chosen[other]).map(
      ([what, one, other, least]) => ({
        scheme,
        what,
        ratio: Math.floor(wcagContrast(all[one], all[other]) * 100) / 100,
        least,
      }),
    );
  });
}
