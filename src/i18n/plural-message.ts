import {msg} from '@lit/localize';
import type {Locale} from './locale.js';
import {pluralCategory} from './plural.js';

type Template = Parameters<typeof msg>[0];

/** `msg`, under a name that the extraction of messages does not follow: here the template is no literal. */
const say = msg as unknown as (template: Template, options: {id: string}) => string;

/** A message of the group `family` in the form that `locale` uses with `n`; the build writes groups of messages in this way. */
export function pluralMessage(
  locale: Locale,
  n: number,
  family: string,
  one: Template,
  other: Template,
): string {
  const category = pluralCategory(locale, n);
  return say(category === 'one' ? one : other, {id: `${family}.${category}`});
}
