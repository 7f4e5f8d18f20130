/** As many events as the list shows at first. */
const MOST = 30;

const SCHEMA = 'https://schema.org/';

/**
 * The coming events as search engines read them: JSON-LD with the words of schema.org, and nothing that the elements do not
 * say.
 *
 * @param {any} campaign - The campaign, cut for a language.
 * @param {string} day - The ISO day.
 * @returns {object | undefined} The data; `undefined` without a coming event.
 */
export function eventData({events = []}, day) {
  const coming = events.filter(({startDate, endDate}) => (endDate ?? startDate) >= day);
  coming.sort((one, other) =>
    one.startDate < other.startDate ? -1 : Number(one.startDate > other.startDate),
  );
  if (!coming.length) return undefined;
  return {'@context': SCHEMA, '@graph': coming.slice(0, MOST).map(dataOf)};
}

function dataOf(event) {
  const {
    name,
    startDate,
    endDate,
    opens,
    closes,
    eventAttendanceMode,
    eventStatus,
    organizer,
    description,
    url,
  } = event;
  return {
    '@type': 'Event',
    name: textOf(name),
    startDate: opens ? `${startDate}T${opens}` : startDate,
    endDate: opens && closes && closes > opens ? `${endDate ?? startDate}T${closes}` : endDate,
    eventStatus: `${SCHEMA}${eventStatus ?? 'EventScheduled'}`,
    eventAttendanceMode: `${SCHEMA}${modeOf(eventStatus, eventAttendanceMode)}`,
    location: locationOf(event),
    organizer: organizer && {'@type': 'Organization', name: textOf(organizer.name), url: organizer.url},
    description: description && textOf(description),
    url,
  };
}

const ONLINE = 'OnlineEventAttendanceMode';

const modeOf = (status, mode = 'OfflineEventAttendanceMode') =>
  status === 'EventMovedOnline' ? ONLINE : mode;

function locationOf({location, url, eventStatus, eventAttendanceMode}) {
  const mode = modeOf(eventStatus, eventAttendanceMode);
  const online = url && {'@type': 'VirtualLocation', url};
  if (mode === ONLINE) return online;
  return mode.startsWith('Mixed') && online ? [placeOf(location), online].filter(Boolean) : placeOf(location);
}

function placeOf(location) {
  if (!location) return undefined;
  const {name, streetAddress, addressLocality, addressCountry, countryCode} = location;
  return {
    '@type': 'Place',
    name: textOf(name ?? addressLocality),
    address: {
      '@type': 'PostalAddress',
      streetAddress: textOf(streetAddress),
      addressLocality: textOf(addressLocality),
      addressCountry: countryCode ?? textOf(addressCountry),
    },
  };
}

/** A text of a campaign that was cut for one language. */
const textOf = text => (typeof text === 'object' ? Object.values(text)[0] : text);
