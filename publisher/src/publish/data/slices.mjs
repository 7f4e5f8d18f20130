/**
 * Parts of a campaign that are campaigns of their own, for pages that show no more: its figures, its events, and its events
 * of each country.
 *
 * @param {any} campaign - The campaign without people, with the codes of countries.
 * @returns {[name: string, slice: any][]} The slices by name, such as `figures` and `events-lt`.
 */
export function slicesOf({figures, events, ...campaign}) {
  const head = Object.fromEntries(HEAD.flatMap(key => (key in campaign ? [[key, campaign[key]]] : [])));
  return [
    ...(figures ? [['figures', {...head, figures}]] : []),
    ...(events ? [['events', {...head, events}]] : []),
    ...[...byCountry(events ?? [])].map(([code, own]) => [`events-${code}`, {...head, events: own}]),
  ];
}

const HEAD = ['version', 'name', 'date', 'timeZone', 'url', 'languages', 'updated', 'expires'];

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
