import {countryCodeOf} from '../../reading/countries.mjs';

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
  const code = countryCodeOf(location);
  return code ? {...event, location: {...location, countryCode: code}} : event;
}
