import {languages} from 'solidarity-widgets/campaign-tools';

/**
 * A copy of a campaign whose events have the ISO code of their country, where its name or code is known in one of our
 * languages: pages choose events by it.
 */
export function withCountryCodes(campaign) {
  if (!campaign.events) return campaign;
  return {...campaign, events: campaign.events.map(withCode)};
}

function withCode(event) {
  const {location} = event;
  const countryCode = location?.countryCode ?? codeOf(location?.addressCountry);
  return countryCode ? {...event, location: {...location, countryCode}} : event;
}

function codeOf(country) {
  const names = typeof country === 'string' ? [country] : Object.values(country ?? {});
  codes ??= codesByName();
  return names.map(name => codes.get(name.trim().toLowerCase())).find(Boolean);
}

let codes;

/** The codes of all countries, by the code and by the name in each of our languages, in small letters. */
function codesByName() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap(one => letters.map(other => `${one}${other}`)).filter(isCurrent);
  const found = new Map();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    for (const code of regions) {
      const name = names.of(code)?.toLowerCase();
      if (!name) continue;
      found.set(code.toLowerCase(), code);
      if (!found.has(name)) found.set(name, code);
    }
  }
  return found;
}

/** Codes of the past, such as DD, have the name of the country that came after. */
const isCurrent = code => new Intl.Locale(`und-${code}`).region === code;
