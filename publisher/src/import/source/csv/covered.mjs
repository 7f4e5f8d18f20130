/** The members of an event that a column of texts fills. */
const PATHS = {
  title: 'name',
  description: 'description',
  venue: 'location.name',
  street: 'location.streetAddress',
  city: 'location.addressLocality',
};

/** The members that depend on a column besides. */
const MEMBERS = {
  status: ['eventStatus', 'isTentative'],
  kind: ['kind'],
  online: ['eventAttendanceMode'],
  link: ['url'],
  organiser: ['organizer'],
  country: ['location.addressCountry'],
  city: ['location.addressCountry'],
  venue: ['placeOnRequest'],
  street: ['placeOnRequest'],
  onRequest: ['placeOnRequest'],
};

/**
 * Whether a spreadsheet can say something of a member of an event: where it has no column for it, it says nothing, and the
 * campaign keeps what it has.
 *
 * @param {{field: string, language?: string}[]} columns - The columns that are known.
 * @param {string} first - The language of texts whose column names none.
 * @returns {(path: string) => boolean} Whether it has a column for the member at a path such as `name.be`.
 */
export function coverage(columns, first) {
  const paths = new Set(['startDate', 'endDate', 'allDay', 'timeZone', 'opens', 'closes']);
  for (const {field, language = first} of columns) {
    for (const member of MEMBERS[field] ?? []) paths.add(member);
    if (PATHS[field]) for (const path of [PATHS[field], `${PATHS[field]}.${language}`]) paths.add(path);
  }
  return path => paths.has(path.startsWith('organizer.') ? 'organizer' : path);
}
