import {parse} from 'parse5';
import {readAddress} from '../../reading/addresses.mjs';
import {placeFields} from '../../reading/place-fields.mjs';
import {published} from '../../reading/plain.mjs';
import {readDays} from '../../reading/days.mjs';
import {localTimeOf} from '../../reading/zones.mjs';
import {readKind} from '../../reading/words.mjs';
import {quoted, Refused} from '../../reading/refused.mjs';
import {decode} from '../../reading/decode.mjs';
import {partsOfPlace} from './located-text.mjs';

/** Types of schema.org that are events, and do not end so. */
const EVENT_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Event|Festival|Hackathon|CourseInstance|EventSeries)$/;

const KNOWN = new Set(
  (
    '@type @id @context name startDate endDate description location url eventStatus eventAttendanceMode organizer identifier ' +
    'inLanguage image mainEntityOfPage'
  ).split(' '),
);

const MEMBERS = [
  ...['name', 'startDate', 'endDate', 'allDay', 'timeZone', 'opens', 'closes', 'location'],
  ...['eventAttendanceMode', 'organizer', 'eventStatus', 'kind', 'url', 'description'],
];

/**
 * Reads the schema.org events of a page, which stand in it as JSON-LD.
 *
 * @param {Buffer} bytes - The page.
 * @param {{name: string, languages: string[]}} options - Its name, for messages, and the languages of the campaign: texts are in
 *   the language of the page, else in the first one.
 * @returns {import('./spreadsheet.mjs').Source} Its events.
 */
export function readPage(bytes, {name, languages: [first = 'en']}) {
  const findings = [];
  const tell = (level, message, more) => findings.push({level, message, file: name, ...more});
  const {scripts, language = first} = readHtml(decode(bytes, name).text);
  const objects = scripts.flatMap((script, index) => {
    try {
      return eventsIn(JSON.parse(script));
    } catch {
      tell('error', `Its ${index + 1}. block of JSON-LD is not JSON, and was left out.`);
      return [];
    }
  });
  if (!objects.length)
    tell('error', 'It has no schema.org events (JSON-LD). Import a spreadsheet or a calendar instead.');
  const dropped = new Set();
  const found = [];
  const refused = [];
  for (const [index, object] of objects.entries()) {
    for (const key of Object.keys(object)) if (!KNOWN.has(key)) dropped.add(key);
    const title = Object.values(textsOf(object.name, language))[0]?.replace(/\s+/g, ' ').slice(0, 80);
    const about = title ?? `event ${index + 1}`;
    const key = keyOf(object);
    try {
      found.push({
        event: eventOf(object, {language, warn: message => tell('warning', message, {about})}),
        about,
        key,
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell('error', error.message, {about});
      refused.push({key});
    }
  }
  if (dropped.size) {
    const names = [...dropped].map(each => each.replace(/[^\w:@-]/g, '').slice(0, 40)).sort();
    tell('warning', `These properties were left out: ${names.slice(0, 20).join(', ')}.`);
  }
  const covers = path =>
    MEMBERS.includes(path.split('.')[0]) &&
    (!/^(?:name|description)\./.test(path) || path.endsWith(`.${language}`));
  return {kind: 'page', found, refused, covers, findings};
}

/** The blocks of JSON-LD of a page, and its language. */
function readHtml(html) {
  const scripts = [];
  let language;
  // A list instead of recursion: a page may be nested deeper than the stack.
  const nodes = [parse(html)];
  while (nodes.length) {
    const node = nodes.pop();
    const attribute = key => node.attrs?.find(({name}) => name === key)?.value;
    if (node.nodeName === 'html' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(attribute('lang') ?? ''))
      language = attribute('lang');
    if (node.nodeName === 'script' && /^application\/ld\+json\b/i.test(attribute('type') ?? ''))
      scripts.push((node.childNodes ?? []).map(({value = ''}) => value).join(''));
    nodes.push(...[...(node.childNodes ?? [])].reverse(), ...(node.content ? [node.content] : []));
  }
  return {scripts, language};
}

/** The events in JSON-LD, wherever they stand in it; those inside an event, such as its parts, are not events of their own. */
function eventsIn(json) {
  const found = [];
  const values = [json];
  while (values.length && found.length < 10_000) {
    const value = values.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && [value['@type']].flat().some(type => EVENT_TYPES.test(type)))
      found.push(value);
    else values.push(...Object.values(value).slice(0, 10_000).reverse());
  }
  return found;
}

function eventOf(object, {language, warn}) {
  const name = textsOf(object.name, language);
  if (!Object.keys(name).length) throw new Refused('The name is missing.');
  if (object.eventSchedule) throw new Refused('It repeats. Make an event for each day.');
  const places = [object.location].flat().filter(Boolean);
  const isVirtual = each =>
    typeof each === 'object' && [each['@type']].flat().some(type => /VirtualLocation$/.test(type));
  const site = places.find(each => !isVirtual(each));
  const {cityName, country, ...written} = placeOf(site);
  const place = fields =>
    placeFields(
      {...written, city: cityName ? {[language]: cityName} : {}, cityName, country, zone: ''},
      fields,
      warn,
    );
  const when = timed(object, place);
  const isOnline = places.some(isVirtual);
  const said = schemaWord(object.eventAttendanceMode, /^(?:Offline|Online|Mixed)EventAttendanceMode$/);
  const mode =
    said ?? (isOnline ? (site ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode') : undefined);
  const status = schemaWord(
    object.eventStatus,
    /^Event(?:Cancelled|Postponed|Rescheduled|MovedOnline|Scheduled)$/,
  );
  if (object.eventStatus && !status)
    throw new Refused('Its eventStatus is none of schema.org. Set it right on the page.');
  const description = textsOf(object.description, language);
  const organizer = organisationOf(object.organizer);
  const kind = [object['@type']]
    .flat()
    .map(type => TYPES[String(type).replace(/^.*\//, '')] ?? readKind(String(type)))
    .find(Boolean);
  const url = urlOf(object.url);
  return {
    name,
    ...when,
    ...(mode && mode !== 'OfflineEventAttendanceMode' && {eventAttendanceMode: mode}),
    ...(organizer && {organizer: {name: organizer}}),
    ...(status && status !== 'EventScheduled' && {eventStatus: status}),
    ...(kind && {kind}),
    ...(url && {url}),
    ...(Object.keys(description).length && {description}),
  };
}

const TYPES = {MusicEvent: 'concert', ExhibitionEvent: 'exhibition', LiteraryEvent: 'reading'};

function timed({startDate, endDate}, place) {
  const [start, end] = [momentOf(startDate), endDate ? momentOf(endDate) : undefined];
  if (!start) throw new Refused('Its startDate is missing.');
  if (!start.time) {
    const fields = {startDate: start.day, ...(end && end.day > start.day && {endDate: end.day})};
    return {...fields, ...place(fields)};
  }
  if (end && !end.time)
    throw new Refused(
      'Its startDate has a time, and its endDate has none. Set one of them right on the page.',
    );
  const placed = place({startDate: `${start.day}T${start.time}`});
  // A moment with an offset is certain, so it is told in the place's own clocks.
  const local = moment =>
    moment.instant === undefined
      ? `${moment.day}T${moment.time}`
      : localTimeOf(placed.timeZone, moment.instant);
  const fields = {startDate: local(start), ...(end && {endDate: local(end)})};
  if (fields.endDate === fields.startDate) delete fields.endDate;
  if (fields.endDate < fields.startDate) throw new Refused('It ends before it begins.');
  return {...fields, ...placed};
}

/** A day, with a time if there is one, and the moment if it has an offset. */
function momentOf(value) {
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    value.trim(),
  );
  if (!match)
    throw new Refused(`${quoted(value)} is no day or time of schema.org, such as 2027-05-21T18:00.`);
  const [, day, time, offset] = match;
  readDays(day);
  const instant = offset
    ? Date.parse(`${day}T${time}${offset.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`)
    : undefined;
  if ((time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) || Number.isNaN(instant))
    throw new Refused(`${quoted(value)} is no time.`);
  return {day, time, instant};
}

function placeOf(site) {
  if (!site) return {cityName: '', country: ''};
  if (typeof site === 'string') return partsOfPlace(published(site));
  const {name, address} = site;
  if (typeof address !== 'object' || address === null) {
    const parts = partsOfPlace(plainText(address));
    // Of an address in one line the first part is the street, since the house has a name of its own.
    const street = [parts.name, parts.street].filter(Boolean).join(', ');
    return {...parts, name: plainText(name), street};
  }
  const country = address.addressCountry;
  return {
    name: plainText(name),
    street: plainText(address.streetAddress),
    cityName: plainText(address.addressLocality),
    country: plainText(typeof country === 'object' && country ? country.name : country),
  };
}

/** The name of an organisation; a person is not named. */
function organisationOf(organizer) {
  const all = [organizer].flat().filter(each => typeof each === 'object' && each !== null);
  const found = all.find(each =>
    [each['@type']].flat().some(type => /(?:Organization|NGO|Corporation|Group)$/.test(type)),
  );
  return found ? plainText(found.name) : undefined;
}

function schemaWord(value, pattern) {
  const word = typeof value === 'string' ? value.replace(/^https?:\/\/schema\.org\//, '') : '';
  return pattern.test(word) ? word : undefined;
}

/** The texts by language of `"a"`, `{"@value": "a", "@language": "be"}`, or a list of them. */
function textsOf(value, language) {
  const texts = {};
  for (const each of [value].flat()) {
    const tag = each?.['@language'];
    const key = typeof tag === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : language;
    const text = plainText(each?.['@value'] ?? each);
    if (text) texts[key] ??= text;
  }
  return texts;
}

/** A text without markup: descriptions are often HTML. */
function plainText(value) {
  if (typeof value !== 'string') return '';
  if (!/[<&]/.test(value)) return published(value);
  let text = '';
  const nodes = [parse(value)];
  while (nodes.length) {
    const node = nodes.pop();
    if (node.nodeName === '#text') text += node.value;
    if (['br', 'p', 'div', 'li'].includes(node.nodeName)) text += '\n';
    if (!['script', 'style', 'template'].includes(node.nodeName))
      nodes.push(...[...(node.childNodes ?? [])].reverse());
  }
  return published(text.replace(/\n{3,}/g, '\n\n'));
}

function urlOf(value) {
  try {
    return typeof value === 'string' ? readAddress(value, () => undefined) : undefined;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function keyOf({'@id': id, url, identifier}) {
  const key = [id, identifier, url].find(each => typeof each === 'string' && each);
  return key?.slice(0, 500);
}
