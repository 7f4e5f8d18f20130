import {quoted, Refused} from './refused.mjs';
import {folded, plain} from './plain.mjs';

/** Minutes by which clocks are ahead of UTC that an abbreviation may mean: people write CET in summer too. */
const ABBREVIATIONS = {
  gmt: [0, 60],
  bst: [60],
  wet: [0, 60],
  west: [60],
  cet: [60, 120],
  cest: [120],
  mez: [60, 120],
  mesz: [120],
  eet: [120, 180],
  eest: [180],
  oez: [120, 180],
  msk: [180],
  мск: [180],
  est: [-300, -240],
  edt: [-240],
  et: [-300, -240],
  cst: [-360, -300],
  cdt: [-300],
  ct: [-360, -300],
  mst: [-420, -360],
  mdt: [-360],
  pst: [-480, -420],
  pdt: [-420],
  pt: [-480, -420],
  aest: [600, 660],
  aedt: [660],
};

/** Words that only say that the place's own clocks are meant. */
const LOCAL =
  /^(?:local(?: time)?|ortszeit|lokal|мясцовы(?: час)?|местное(?: время)?|czas lokalny|vietos laikas|here|same|-)$/;

/** Whether `zone` is a time zone that browsers know, by its IANA name: `Europe/Berlin`, and neither `CET` nor `+03:00`. */
export const isZone = zone => /^(?:[A-Za-z_]+\/[\w/+-]+|UTC)$/.test(zone) && isKnown(zone);

const known = new Map();

/** Whether browsers know `zone`, also as one of the abbreviations that have no summer time, such as `EST`. */
export function isKnown(zone) {
  if (!known.has(zone)) known.set(zone, canonical(zone) !== undefined);
  return known.get(zone);
}

/** The name that a zone has today: `Europe/Warsaw` for `Poland`; `undefined` if it is not known. */
export function canonical(zone) {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The minutes by which clocks in `zone` are ahead of UTC at a local time: an ISO day, with a time or without. */
export function offsetOf(zone, localTime) {
  const asUtc = Date.parse(`${localTime.slice(0, 10)}T${localTime.slice(11, 16) || '12:00'}Z`);
  const first = offsetAt(zone, asUtc);
  return offsetAt(zone, asUtc - first * 60_000);
}

/** The local time in `zone` of a moment in milliseconds: `2027-05-21T18:00`. */
export function localTimeOf(zone, moment) {
  return new Date(moment + offsetAt(zone, moment) * 60_000).toISOString().slice(0, 16);
}

/**
 * What a cell says of the time zone.
 *
 * @returns {{zone: string} | {offsets: number[]} | {isLocal: true} | {place: string}} An IANA name; the offsets from UTC, in
 *   minutes, that are meant by an abbreviation; that the place's clocks are meant; or else the name of a place.
 */
export function readZone(text) {
  const written = plain(text).replace(/[−–]/g, '-');
  if (!written || LOCAL.test(written)) return {isLocal: true};
  const iana = text.trim().replace(/ /g, '_');
  if (iana !== 'UTC' && isZone(iana)) return {zone: properName(iana)};
  const offset = /^\(?(?:utc|gmt|z)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?\)?$/.exec(written);
  if (offset) return {offsets: [(offset[1] === '-' ? -1 : 1) * (offset[2] * 60 + +(offset[3] ?? 0))]};
  if (written === 'utc' || written === 'z') return {offsets: [0]};
  const offsets = ABBREVIATIONS[folded(written)];
  if (offsets) return {offsets};
  return {place: text.trim().replace(/\s*(?:time|zeit|час|время|laikas)$/i, '')};
}

/**
 * The zone of an event: that of its place, unless what is written cannot mean it.
 *
 * @param {object} given
 * @param {string} given.written - The cell about the zone; may be empty.
 * @param {string} [given.ofPlace] - The zone of the event's place, if that is certain.
 * @param {string} given.localTime - When it begins, as `2027-05-21T18:00`.
 * @param {(name: string) => string | undefined} given.zoneOfCity - The zone of a city, if that is certain.
 * @param {(message: string) => void} warn - Is told what was set right.
 * @returns {string} An IANA name.
 * @throws {Refused} If it is not certain.
 */
export function zoneOf({written, ofPlace, localTime, zoneOfCity}, warn) {
  const said = readZone(written);
  const named = said.zone ?? (said.place && zoneOfCity(said.place));
  if (!ofPlace) {
    if (named) return named;
    throw new Refused(
      written && !said.isLocal
        ? `${quoted(written)} is no place whose clocks are known. Write a city, such as Berlin, or a zone, such as Europe/Berlin.`
        : 'It is not known whose clocks the time is of. Write a city with its country, or a zone such as Europe/Berlin.',
    );
  }
  if (said.isLocal) return ofPlace;
  const offset = offsetOf(ofPlace, localTime);
  const offsets = said.offsets ?? (named && [offsetOf(named, localTime)]);
  if (!offsets) {
    warn(`${quoted(written)} is no time zone. It was set to ${ofPlace}, that of the place.`);
    return ofPlace;
  }
  if (!offsets.includes(offset))
    throw new Refused(
      `${quoted(written)} is not the time at the place: clocks there follow ${ofPlace}, ${utc(offset)} on that day. ` +
        'Write the time at the place, and leave its zone empty.',
    );
  if (said.offsets) warn(`${quoted(written)} is no time zone. It was set to ${ofPlace}, that of the place.`);
  return ofPlace;
}

/** An offset in minutes as people write it: `UTC+3`, `UTC−3:30`. */
export function utc(minutes) {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

const formats = new Map();

function offsetAt(zone, moment) {
  if (!formats.has(zone))
    formats.set(zone, new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'}));
  const name = formats
    .get(zone)
    .formatToParts(moment)
    .find(({type}) => type === 'timeZoneName').value;
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name);
  return sign ? (sign === '-' ? -1 : 1) * (hours * 60 + +minutes) : 0;
}

/** `Europe/Berlin` for `europe/berlin`. */
const properName = zone =>
  zone.replace(/[A-Za-z]+/g, part =>
    /^(?:UTC|GMT|of|es|au)$/i.test(part) ? part : part[0].toUpperCase() + part.slice(1),
  );
