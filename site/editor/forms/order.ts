/** The order in which fields are filled in, by the definition that has them. What is not named comes after, as the schema has it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  campaign: ['name', 'date', 'languages', 'theme', 'url', 'timeZone', 'expires'],
  event: [
    'name',
    'startDate',
    'endDate',
    'location',
    'timeZone',
    'eventAttendanceMode',
    'organizer',
    'url',
    'description',
    'kind',
    'eventStatus',
    'isTentative',
    'placeOnRequest',
    'photography',
    'allDay',
    'opens',
    'closes',
  ],
  place: ['addressLocality', 'addressCountry', 'name', 'streetAddress', 'countryCode'],
  figure: ['value', 'qualifier', 'asOf', 'source', 'note', 'validUntil', 'breakdown'],
  growingFigure: ['value', 'qualifier', 'asOf', 'source', 'note', 'validUntil', 'breakdown'],
  story: [
    'name',
    'status',
    'before',
    'inPrison',
    'picture',
    'source',
    'address',
    'correction',
    'age',
    'birthDate',
  ],
  person: ['name', 'status', 'source', 'mail', 'address', 'age', 'birthDate'],
  adviceWithLink: ['text', 'source', 'url', 'linkText'],
};

/** The names of members in the order in which they are filled in. */
export function ordered(names: readonly string[], kind: string): string[] {
  const order = ORDER[kind] ?? [];
  return [...order.filter(name => names.includes(name)), ...names.filter(name => !order.includes(name))];
}
