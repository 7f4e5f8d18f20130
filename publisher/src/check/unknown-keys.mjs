import {didYouMean, similar} from './words/similar.mjs';

/** Usual words for what the campaign calls otherwise. */
const USUAL = {
  title: ['name'],
  label: ['name'],
  start: ['startDate'],
  begin: ['startDate'],
  date: ['startDate', 'asOf', 'on'],
  end: ['endDate'],
  zone: ['timeZone'],
  tz: ['timeZone'],
  city: ['addressLocality'],
  town: ['addressLocality'],
  country: ['addressCountry'],
  street: ['streetAddress'],
  address: ['streetAddress'],
  venue: ['location', 'name'],
  place: ['location'],
  organiser: ['organizer'],
  image: ['picture', 'poster'],
  photo: ['picture', 'poster'],
  portrait: ['picture'],
  type: ['kind'],
  status: ['eventStatus'],
  online: ['eventAttendanceMode'],
  link: ['url'],
  href: ['url'],
  website: ['url'],
  text: ['description'],
  number: ['value'],
  count: ['value'],
  language: ['inLanguage', 'languages'],
};

/** A warning for every key that elements do not know, and so do not show. */
export function unknownKeys({places, finding}) {
  return places
    .filter(({value, members}) => members && typeof value === 'object' && value && !Array.isArray(value))
    .flatMap(({keys, value, members}) =>
      Object.keys(value)
        // Editors complete and check by it.
        .filter(key => !Object.hasOwn(members, key) && key !== '$schema')
        .map(key => {
          const free = Object.keys(members).filter(member => !Object.hasOwn(value, member));
          const usual = Object.hasOwn(USUAL, key.toLowerCase()) ? USUAL[key.toLowerCase()] : [];
          const meant = similar(key, free) ?? usual.find(word => free.includes(word));
          const word = JSON.stringify(key.slice(0, 80));
          return finding(
            'warning',
            [...keys, key],
            didYouMean(`${word} is not known here, and not shown.`, meant),
          );
        }),
    );
}
