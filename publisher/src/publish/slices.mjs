import {languages} from 'solidarity-widgets/campaign-tools';

/**
 * Parts of a campaign that are campaigns of their own, for pages that show no more: its figures, its events, and its events
 * of each country.
 *
 * @param {any} campaign - The campaign without people.
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

/** The events of each country whose name, or code, is known; the countries in the order of their codes. */
function byCountry(events) {
  const countries = new Map();
  for (const event of events) {
    const code = countryCode(event.location?.addressCountry);
    if (code && !countries.has(code)) countries.set(code, []);
    if (code) countries.get(code).push(event);
  }
  return [...countries].sort(([one], [other]) => (one < other ? -1 : 1));
}

function countryCode(country) {
  const forms = typeof country === 'string' ? [country] : Object.values(country ?? {});
  codes ??= codesByName();
  return forms.map(form => codes.get(form.trim().toLowerCase())).find(Boolean);
}

let codes;

/** The codes of all countries, in small letters, by the code and by the name in each of our languages. */
function codesByName() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap(one => letters.map(other => `${one}${other}`)).filter(isCurrent);
  const found = new Map();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    for (const code of regions) {
      const name = names.of(code)?.toLowerCase();
      if (!name) continue;
      found.set(code.toLowerCase(), code.toLowerCase());
      if (!found.has(name)) found.set(name, code.toLowerCase());
    }
  }
  return found;
}

/** Codes of the past, such as DD, have the name of the country that came after. */
const isCurrent = code => new Intl.Locale(`und-${code}`).region === code;
