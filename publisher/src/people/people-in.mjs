/**
 * An entry of a campaign that shows a person.
 *
 * @typedef {object} Entry
 * @property {'people' | 'stories' | 'poems'} section - Where it is.
 * @property {object} item - As it is in the campaign.
 * @property {(string | number)[]} keys - The way to it in the campaign.
 * @property {string} path - The same, such as `stories.people[2]`.
 * @property {string} name - Whom it shows, for a coordinator.
 * @property {string[]} names - Every form of the name.
 * @property {{state?: string, asOf?: string} | undefined} status - The status of the person.
 * @property {string[]} shows - What it shows, in the words of a consent.
 * @property {string[]} ids - Its own id; for a poem, also the ids under which its author is in the campaign.
 */

/**
 * Whoever a campaign shows, in its people, its stories and its poems.
 *
 * @param {object} campaign - The campaign as it was parsed, of any shape.
 * @returns {Entry[]} The entries, in the order of the campaign.
 */
export function peopleIn(campaign) {
  const entries = SECTIONS.flatMap(({section, list, person = item => item, shows}) => {
    const items = campaign?.[section]?.[list];
    return (Array.isArray(items) ? items : []).flatMap((item, index) => {
      if (typeof item !== 'object' || !item) return [];
      const {name, status} = person(item) ?? {};
      return {
        section,
        item,
        keys: [section, list, index],
        path: `${section}.${list}[${index}]`,
        name: formsOf(name)[0] ?? `entry ${index + 1}`,
        names: formsOf(name),
        status,
        shows: shows(item),
        ids: typeof item.id === 'string' ? [item.id] : [],
      };
    });
  });
  const listed = sameNameIn(entries.filter(({section}) => section !== 'poems'));
  return entries.map(entry =>
    // A poem is linked to its author by the name alone: poems have ids of their own.
    entry.section === 'poems'
      ? {...entry, ids: [...entry.ids, ...listed(entry).flatMap(({ids}) => ids)]}
      : entry,
  );
}

/**
 * Finds who has the same name among some entries: in any script, in whatever way it is typed.
 *
 * @param {Entry[]} entries - The entries, of people and of poems.
 * @returns {(entry: Entry) => Entry[]} The entries with a name of the given one, in their order; without itself.
 */
export function sameNameIn(entries) {
  const byName = new Map();
  for (const entry of entries)
    for (const name of new Set(entry.names.map(nameAsRead))) {
      const found = byName.get(name);
      if (found) found.push(entry);
      else byName.set(name, [entry]);
    }
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return entry =>
    [...new Set(entry.names.flatMap(name => byName.get(nameAsRead(name)) ?? []))]
      .filter(other => other !== entry)
      .sort((one, other) => order.get(one) - order.get(other));
}

const SECTIONS = [
  {
    section: 'people',
    list: 'persons',
    shows: ({address, birthDate}) =>
      ['name', 'status', address && 'address', birthDate && 'birthday'].filter(Boolean),
  },
  {
    section: 'stories',
    list: 'people',
    shows: ({picture, before, inPrison, address}) =>
      ['name', 'status', (before || inPrison) && 'story', picture && 'portrait', address && 'address'].filter(
        Boolean,
      ),
  },
  {section: 'poems', list: 'works', person: ({author}) => author, shows: () => ['name', 'poem']},
];

const formsOf = name =>
  (typeof name === 'string' ? [name] : Object.values(name ?? {})).filter(form => typeof form === 'string');

/** A name as it is read: accents may be letters of their own, spaces and apostrophes of any kind. */
export const nameAsRead = name =>
  name
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
