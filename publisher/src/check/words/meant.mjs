import {similar} from './similar.mjs';

/**
 * What somebody may have meant who wrote `value` where something else is expected, as it is to be written; `undefined` if that is not
 * plain.
 *
 * @param {unknown} value - What is written.
 * @param {string} message - What the reading of the campaign says of it.
 */
export function meant(value, message) {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/a real day/.test(message)) return asDay(text);
    if (/an address that begins/.test(message)) return asAddress(text);
    if (/a hashtag/.test(message)) return asHashtag(text);
    if (/Expected number/.test(message)) return asNumber(text);
    if (/Expected boolean/.test(message))
      return {yes: 'true', true: 'true', no: 'false', false: 'false'}[text.toLowerCase()];
    if (
      /Expected Object/.test(message) &&
      /source|organi[sz]er|collector|recipient/.test(message.split(':')[0])
    )
      return `{"name": ${JSON.stringify(text)}}`;
  }
  if (/Expected Array/.test(message) && typeof value === 'string') return `[${JSON.stringify(value)}]`;
  return undefined;
}

/**
 * The one of `choices` that is meant by `written`: `EventCancelled` by "cancelled", `OnlineEventAttendanceMode` by "online".
 *
 * @param {string} written - A word that is none of them.
 * @param {string[]} choices - What can be written.
 */
export function meantOf(written, choices) {
  const word = written.split('/').at(-1);
  const plain = word
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace('canceled', 'cancelled');
  const near = similar(word, choices);
  if (near || plain.length < 4) return near;
  return choices.find(
    choice => choice.toLowerCase().startsWith(plain) || choice.toLowerCase().endsWith(plain),
  );
}

/** "21.05.2027", "21.5.2027 18:00" and "2027/5/21"; not "5/6/2027", which is in May or in June. */
function asDay(text) {
  const [, time] = /[T\s](\d{1,2}[:.]\d\d)$/.exec(text) ?? [];
  const [, date] = /^(\S+?)(?:[T\s]\d{1,2}[:.]\d\d)?$/.exec(text) ?? [];
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date) ?? [];
  const [, year2, month2, day2] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? [];
  if (!year && !year2) return undefined;
  const iso = [year ?? year2, month ?? month2, day ?? day2].map(part => part.padStart(2, '0')).join('-');
  const moment = new Date(iso);
  if (isNaN(moment) || !moment.toISOString().startsWith(iso)) return undefined;
  return JSON.stringify(time ? `${iso}T${time.replace('.', ':').padStart(5, '0')}` : iso);
}

function asAddress(text) {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return JSON.stringify(`mailto:${text}`);
  return /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text)
    ? JSON.stringify(`https://${text}`)
    : undefined;
}

function asHashtag(text) {
  const word = text.replace(/[^\p{L}\p{M}\d_]/gu, '');
  return /\p{L}/u.test(word) ? JSON.stringify(`#${word}`) : undefined;
}

/** Whole numbers, with or without separators. */
const asNumber = text =>
  /^\d{1,3}(?:[.,'’\s\u00a0\u202f]?\d{3})*$/.test(text) ? text.replace(/\D/g, '') : undefined;
