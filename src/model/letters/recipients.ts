import type {Consenting} from '../values/consent.js';
import type {Text} from '../values/text/text.js';
import type {LetterAddress} from '../sections/letters.js';

/** A person of the campaign, as far as letters are concerned. */
interface Person extends Consenting {
  readonly id: string;
  readonly name: Text;
  readonly address?: LetterAddress | undefined;
}

/** A person to whom readers can write. */
export type Recipient = Person & {readonly address: LetterAddress};

/**
 * The people of these lists, as sections read them, to whom readers can write: those with an address, which is there
 * only while they are held. Each is there once, as in the first list that has the person.
 */
export function recipientsOf(...lists: readonly (readonly Person[] | undefined)[]): Recipient[] {
  const people = new Map<string, Recipient>();
  for (const person of lists.flatMap(list => list ?? [])) {
    const {address} = person;
    if (address && !people.has(person.id)) people.set(person.id, {...person, address});
  }
  return [...people.values()];
}
