/**
 * Parts of a campaign that are campaigns of their own, for pages that show no more: its figures, its events, its events of
 * each country, and what elements with people read, which names their file.
 *
 * @param {any} campaign - The campaign without people, with the codes of countries.
 * @returns {[name: string, slice: any][]} The slices by name, such as `figures` and `events-lt`.
 */
export function slicesOf({figures, events, people, ...campaign}) {
  const membersOf = keys =>
    Object.fromEntries(keys.flatMap(key => (key in campaign ? [[key, campaign[key]]] : [])));
  const head = membersOf(HEAD);
  return [
    ...(figures ? [['figures', {...head, figures}]] : []),
    ...(events ? [['events', {...head, events}]] : []),
    ...(people ? [['people', {...head, people: `../${people}`, ...membersOf(WITH_PEOPLE)}]] : []),
    ...[...byCountry(events ?? [])].map(([code, own]) => [`events-${code}`, {...head, events: own}]),
  ];
}

/** What a campaign says about itself. */
export const HEAD = ['version', 'name', 'date', 'timeZone', 'url', 'languages', 'updated', 'expires'];

/** What elements that show people read beside them. */
const WITH_PEOPLE = ['stories', 'poems', 'letters', 'postcards'];

/** The events of each country whose code is known; the countries in the order of their codes. */
function byCountry(events) {
  const countries = new Map();
  for (const event of events) {
    const code = event.location?.countryCode?.toLowerCase();
    if (code && !countries.has(code)) countries.set(code, []);
    if (code) countries.get(code).push(event);
  }
  return [...countries].sort(([one], [other]) => (one < other ? -1 : 1));
}
