import type {Agreement, ConsentField, Person} from '../folder/folder.js';

/** Somebody whom the campaign shows, in one entry or several. */
export interface Somebody {
  /** The id, as the register has it; missing if the entry has none. */
  readonly id: string | undefined;
  readonly name: string;
  /** The entries that show the person, in the order of the campaign. */
  readonly entries: readonly Person[];
  /** What they show, in the order of the register. */
  readonly shows: readonly ConsentField[];
  /** Missing if the register has no row. */
  readonly agreement: Agreement | undefined;
  /** Why not all of it is published; empty if all is. */
  readonly gaps: readonly string[];
  /** Others with the same name who may be the same person: they have another id, or none, and are in other lists. */
  readonly namesakes: readonly Somebody[];
}

/** What somebody can agree to, in the order of the register, and what it is called. */
export const FIELDS: Readonly<Record<ConsentField, string>> = {
  name: 'Name',
  status: 'Where the person is: in prison, released',
  story: 'Story',
  portrait: 'Portrait',
  birthday: 'Birthday, without the year',
  address: 'Address for letters',
  poem: 'Poem',
};

/** The lists of the campaign that show people, as a sentence calls them. */
export const LISTS: Readonly<Record<Person['section'], string>> = {
  people: 'the list of names',
  stories: 'the stories',
  poems: 'the poems',
};

/** The names of the fields, in the order of the register. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly ConsentField[];

/**
 * Whom the campaign shows: entries with the same id are one person, since the register has one row for them. Entries without an id
 * are alone. Who has the same name may be the same person, unless both are in one list: there are namesakes.
 *
 * @param people - The entries, as the folder tells them.
 * @returns The people, in the order of the campaign.
 */
export function peopleOf(people: readonly Person[]): readonly Somebody[] {
  const groups = new Map<unknown, Person[]>();
  for (const entry of people) {
    const key = entry.id === undefined ? entry : comparable(entry.id);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const all = [...groups.values()].map(entries => {
    const shown = new Set(entries.flatMap(({shows}) => shows));
    return {
      id: entries[0]?.id,
      name: entries[0]?.name ?? '',
      entries,
      shows: FIELD_NAMES.filter(field => shown.has(field)),
      agreement: entries.find(({agreement}) => agreement)?.agreement,
      gaps: [...new Set(entries.flatMap(({gaps}) => gaps))],
      namesakes: [] as Somebody[],
    };
  });
  const byName = new Map<string, Set<(typeof all)[number]>>();
  for (const each of all)
    for (const name of each.entries.flatMap(({names}) => names))
      byName.set(name, (byName.get(name) ?? new Set()).add(each));
  for (const each of all) {
    const sameName = new Set(
      each.entries.flatMap(({names}) => names.flatMap(name => [...(byName.get(name) ?? [])])),
    );
    each.namesakes.push(...[...sameName].filter(other => other !== each && mayBeSame(each, other)));
  }
  return all;
}

/** Whether two may be one person: an author may have several poems, but no list of people has anybody twice. */
const mayBeSame = (one: Somebody, other: Somebody) =>
  !one.entries.some(({section}) =>
    other.entries.some(each => section !== 'poems' && each.section === section),
  );

/** Whether only poems are here: their ids are of their own, and their author is known by the name. */
export const isOfPoems = ({entries}: Somebody) => entries.every(({section}) => section === 'poems');

/** What tells one person from the others in the list: the id, else the way to the entry. */
export const keyOf = ({id, entries}: Somebody): string =>
  id === undefined ? (entries[0]?.keys.join('/') ?? '') : comparable(id);

/** As the publisher compares ids. */
export const comparable = (id: string) => id.normalize().trim().toLowerCase();

/** Those whose name or id has all words of a search; with `onlyGaps`, those of whom not all is published. */
export function found(people: readonly Somebody[], search: string, onlyGaps: boolean): readonly Somebody[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({name, id = '', gaps}) => {
    const text = `${name} ${id}`.toLowerCase();
    return (!onlyGaps || gaps.length > 0) && words.every(word => text.includes(word));
  });
}
