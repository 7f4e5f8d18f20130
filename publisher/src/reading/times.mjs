import {quoted, Refused} from './refused.mjs';
import {plain} from './plain.mjs';

/** What people write where a time is not known yet. */
const OPEN =
  /^(?:[?–—-]+|tb[acd]|n\/?a|open|unknown|later|to be (?:confirmed|announced|decided)|offen|unbekannt|noch offen|wird (?:noch )?bekannt ?gegeben|удакладняецца|пазней|невядома|уточняется|позже|неизвестно|do ustalenia|bus patikslinta)$/;

/** What may stand around a time without changing it. */
const AROUND_BEFORE = /^(?:from|at|ab|um|von|с|з|а|о|у|в|od|o|nuo|godz\.?|gegen) +/;
const AROUND_AFTER =
  / ?(?:uhr|o'clock|hrs?|hours|h|гадз(?:ін[аыу]?)?|год(?:зін)?|час(?:а|ов|оў)?|ч|godz|val|local time|ortszeit)\.?$/;

const WRITE = 'Write it as 18:00, or "tbc" if it is not known yet.';

/**
 * Reads a time of day, or two with a dash between them, as people write them.
 *
 * @param {string} text - Such as `18:00`, `7 pm`, `18.00`, `1900`, `18 Uhr`, `18:00–20:00`, `tbc`.
 * @returns {{start?: string, end?: string}} As `18:00`; none if the time is not known yet. `24:00` is kept.
 * @throws {Refused} If it is no time, or one that may be in the morning or in the evening.
 */
export function readTimes(text) {
  const written = plain(text).replace(/([ap])\. ?m\b\.?/g, '$1m');
  if (!written || OPEN.test(written)) return {};
  const [first, last, ...more] = written.split(
    /\s*[–—]\s*|\s*-\s*|\s(?:to|until|till|bis|do|да|до|по|iki)\s/,
  );
  // In "10–18" a number beyond noon shows that hours are counted to 24.
  const to24 = [first, last].some(time => /^\d{2}$/.test(stripped(time ?? '')) && +stripped(time) > 12);
  const end = last === undefined ? undefined : timeIn(last, to24);
  // In "7–9 pm" both are in the evening; "11–1 pm" may be anything.
  const half = /[ap]m$/.exec(last ?? '')?.[0];
  const borrowed = half && !/[ap]m/.test(first) && [timeIn(`${first} ${half}`)].find(time => time < end);
  const start = borrowed || timeIn(first, to24);
  if (!start || more.length || (last !== undefined && !end))
    throw new Refused(
      [first, last].some(time => /^\d{1,2}$/.test(stripped(time ?? '')))
        ? `${quoted(text)} may be in the morning or in the evening. Write it as 07:00 or 19:00.`
        : `${quoted(text)} is no time that can be read. ${WRITE}`,
    );
  return end ? {start, end} : {start};
}

const stripped = text => text.replace(AROUND_BEFORE, '').replace(AROUND_AFTER, '').trim();

/** A time as `18:00`; a lone hour such as 7 only with `mayBeBare`, or where a word says that it is one. */
function timeIn(text, mayBeBare = false) {
  const time = stripped(text);
  if (/^(?:noon|midday|mittags?|поўдзень|полдень|południe)$/.test(time)) return '12:00';
  const halves = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])m$/.exec(time);
  if (halves) {
    const [, hour, minute = '00', half] = halves;
    return +hour < 1 || +hour > 12 ? undefined : clock((+hour % 12) + (half === 'p' ? 12 : 0), +minute);
  }
  const [, hour, minute] =
    /^(\d{1,2}) ?[:.h] ?(\d{2})(?::\d{2})?$/.exec(time) ?? /^(\d{1,2})(\d{2})$/.exec(time) ?? [];
  if (hour !== undefined) return clock(+hour, +minute);
  const isHour = mayBeBare || AROUND_AFTER.test(text);
  return /^\d{1,2}$/.test(time) && (isHour || +time > 12) ? clock(+time, 0) : undefined;
}

const clock = (hour, minute) =>
  (hour < 24 && minute < 60) || (hour === 24 && minute === 0)
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined;
