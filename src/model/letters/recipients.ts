import type {PersonStatus} from '../values/person-status.js';
import type {Text} from '../values/text/text.js';
import type {LetterAddress} from '../sections/letters.js';

/** A person of the campaign, as far as letters are concerned. */
interface Person {
  readonly id: string;
  readonly name: Text;
  readonly status: PersonStatus;
  readonly address?: LetterAddress | undefined;
}

/** A person to whom readers can write. */
export type Recipient = Person & {readonly address: LetterAddress};

/** The address to write to; `undefined` for a person who is no longer held. */
const letterAddressOf = ({address, status}: Pick<Person, 'address' | 'status'>): LetterAddress | undefined =>
  status.state === 'held' ? address : undefined;

/**
 * The people of these lists to whom readers can write: those who are held and have an address. Each is there once, as
 * in the first list that has the person.
 */
export function recipientsOf(...lists: readonly (readonly Person[] | undefined)[]): Recipient[] {
  const people = new Map<string, Recipient>();
  for (const person of lists.flatMap(list => list ?? [])) {
    const address = letterAddressOf(person);
    if (address && !people.has(person.id)) people.set(person.id, {...person, address});
  }
  return [...people.values()];
}
