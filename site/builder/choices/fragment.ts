import {folderAddress, sitePath} from './address.js';
import type {SCHEMES} from './choices.js';
import {ALLOWS, type Choices, COLOURS, type Colour, DEFAULTS, FILES, type Palette} from './choices.js';
import {isColour} from './contrast.js';
import type {BuilderElement} from './element.js';
import {faultOf} from './values.js';

/** What the fragment of an address says, and what it said that was left out. */
export interface FragmentReading {
  readonly choices: Choices;
  /** Sentences in English, each with the field that it is about. */
  readonly faults: readonly string[];
}

/** What can be chosen. */
export interface Known {
  readonly elements: readonly BuilderElement[];
  readonly languages: readonly string[];
}

/**
 * The choices as the fragment of an address, without `#`: what is as usual is left out, and so are options that would lead
 * readers, or what they write, to somebody else. What is in an opened file is never in it.
 *
 * @param choices - The choices.
 * @param elements - The elements.
 */
export function fragmentOf(choices: Choices, elements: readonly BuilderElement[]): string {
  const fields = new URLSearchParams({element: choices.element});
  for (const key of ['lang', 'campaign', 'allows', 'files', 'path'] as const)
    if (choices[key] !== DEFAULTS[key]) fields.set(key, choices[key]);
  if (choices.isCautious) fields.set('cautious', '');
  for (const [scheme, palette] of Object.entries(choices.colours))
    for (const [name, value] of Object.entries(palette)) fields.set(colourField(name, scheme), value);
  const {options = []} = elements.find(({name}) => name === choices.element) ?? {};
  for (const {name, isPrivate} of options) {
    const value = choices.options[name];
    if (value !== undefined && !isPrivate) fields.set(name, value);
  }
  return fields.toString().replace(/=(?=&|$)/g, '');
}

/**
 * The choices that the fragment of an address names. Whoever has sent it may be a stranger: each field is of a list, and each
 * value is checked.
 *
 * @param fragment - The fragment, with or without `#`.
 * @param known - What can be chosen.
 */
export function readFragment(fragment: string, {elements, languages}: Known): FragmentReading {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const faults: string[] = [];
  const take = <T>(field: string, usual: T, read: (text: string) => T | undefined, hint: string): T => {
    const text = fields.get(field);
    fields.delete(field);
    const value = text === null ? usual : read(text);
    if (value === undefined) faults.push(`${field}: ${hint}`);
    return value ?? usual;
  };
  const oneOf = <T extends string>(field: string, usual: T, all: readonly T[]) =>
    take(field, usual, text => all.find(each => each === text), `choose one of ${all.join(', ')}.`);

  const element = oneOf(
    'element',
    DEFAULTS.element,
    elements.map(({name}) => name),
  );
  const choices: Choices = {
    element,
    lang: oneOf('lang', DEFAULTS.lang, languages),
    campaign: take('campaign', '', folderAddress, 'write the address of a published folder, with https://.'),
    allows: oneOf('allows', DEFAULTS.allows, ALLOWS),
    files: oneOf('files', DEFAULTS.files, FILES),
    path: take('path', DEFAULTS.path, sitePath, 'write a path such as /solidarity/.'),
    isCautious: take('cautious', false, text => text === '' || undefined, 'it takes no value.'),
    colours: {
      light: paletteIn('light', take),
      dark: paletteIn('dark', take),
    },
    options: {},
  };
  const options: Record<string, string> = {};
  const {options: all = []} = elements.find(({name}) => name === element) ?? {};
  fields.forEach((value, name) => {
    const option = all.find(each => each.name === name);
    const fault = option && !option.isPrivate ? faultOf(option, value) : 'this cannot be in an address.';
    if (fault) faults.push(`${name}: ${fault}`);
    else options[name] = value;
  });
  return {choices: {...choices, options}, faults};
}

function paletteIn(
  scheme: (typeof SCHEMES)[number],
  take: (field: string, usual: string, read: (text: string) => string | undefined, hint: string) => string,
): Palette {
  const found = COLOURS.map(name => [
    name,
    take(
      colourField(name, scheme),
      '',
      text => (isColour(text) ? text : undefined),
      'write a colour such as #f5c400.',
    ),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value)) as Partial<Record<Colour, string>>;
}

const colourField = (name: string, scheme: string) => (scheme === 'dark' ? `${name}-dark` : name);
