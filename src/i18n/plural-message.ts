import {msg} from '@lit/localize';
import {pluralCategory} from './plural.js';

/** A message of the group `family` in the form that `locale` uses with `n`; the build writes groups of messages in this way. */
export function pluralMessage<T extends Parameters<typeof msg>[0]>(
  locale: string,
  n: number,
  family: string,
  one: T,
  other: T,
): string {
  const category = pluralCategory(locale, n);
  return msg(category === 'one' ? one : other, {id: `${family}.${category}`}) as string;
}
