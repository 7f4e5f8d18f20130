import {LANGUAGES_AT_RISK} from '../../../src/i18n/language.js';
import type {BuilderElement} from './element.js';

/** What a site lets its authors paste. */
export const ALLOWS = ['scripts', 'html', 'frame', 'picture'] as const;
export type Allows = (typeof ALLOWS)[number];

/** Where readers get the files: from a copy on the embedder's own site, or from the campaign's host. */
export const FILES = ['mine', 'campaign'] as const;
export type Files = (typeof FILES)[number];

/** The colours that can be chosen, by the names of their custom properties without `--solidarity-`. */
export const COLOURS = ['ink', 'paper', 'accent', 'on-accent'] as const;
export type Colour = (typeof COLOURS)[number];
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** CSS colours by name; what is not chosen is missing. */
export type Palette = Readonly<Partial<Record<Colour, string>>>;

/** Everything that can be chosen in the builder. */
export interface Choices {
  /** The name of the element, a tag without `solidarity-`. */
  readonly element: string;
  /** A language of the library. */
  readonly lang: string;
  /** The address of a published folder of somebody else; empty: that of this builder. */
  readonly campaign: string;
  readonly allows: Allows;
  readonly files: Files;
  /** Where the copy is on the embedder's site, a path that begins and ends with a slash. */
  readonly path: string;
  readonly isCautious: boolean;
  /** Attributes of the element by name; one without a value is an empty text. */
  readonly options: Readonly<Record<string, string>>;
  readonly colours: Readonly<Record<Scheme, Palette>>;
}

/** What is chosen before anybody has chosen anything. */
export const DEFAULTS: Choices = {
  element: 'prisoner-counter',
  lang: 'en',
  campaign: '',
  allows: 'scripts',
  files: 'mine',
  path: '/solidarity/',
  isCautious: false,
  options: {},
  colours: {light: {}, dark: {}},
};

/** Whether readers of a language are those in danger. */
export const isAtRisk = (lang: string): boolean => (LANGUAGES_AT_RISK as readonly string[]).includes(lang);

/** The choices in another language: a cautious page where its readers are at risk. */
export const withLanguage = (choices: Choices, lang: string): Choices => ({
  ...choices,
  lang,
  isCautious: choices.isCautious || isAtRisk(lang),
});

/** What a site with nothing but frames or pictures cannot have: files of its own. */
const WITHOUT_FILES: readonly Allows[] = ['frame', 'picture'];

/**
 * The choices for a site that allows something else. Whoever can paste no more than a frame or a picture can mostly put no files
 * anywhere, so they come from the campaign's host, unless somebody chooses otherwise after that.
 */
export const withAllows = (choices: Choices, allows: Allows): Choices => ({
  ...choices,
  allows,
  files: WITHOUT_FILES.includes(allows) ? 'campaign' : choices.files,
});

/** The choices with another element, of which only options that it has too are kept. */
export function withElement(choices: Choices, {name, options}: BuilderElement): Choices {
  const known = new Set(options.map(option => option.name));
  const kept = Object.entries(choices.options).filter(([option]) => known.has(option));
  return {...choices, element: name, options: Object.fromEntries(kept)};
}
