/**
 * A copy of a campaign whose events name their country in `language` where they have its ISO code: browsers do not know the
 * names in all our languages, Node does. A code without a name stays.
 */
export function withCountryNames(campaign, language) {
  if (!Array.isArray(campaign.events)) return campaign;
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  const named = event => {
    const code = event.location?.addressCountry;
    const name = /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
    return name ? {...event, location: {...event.location, addressCountry: {[language]: name}}} : event;
  };
  return {...campaign, events: campaign.events.map(named)};
}
