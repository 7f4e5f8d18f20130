import {readHead} from '../../feed/read-section.js';
import {bestLanguage} from '../../i18n/language.js';
import {allLocales} from '../../i18n/generated/locale-codes.js';

const TIME_ZONE = 'the IANA name of a time zone such as "Europe/Vilnius"';

/** What of an option is wrong, as an error that says what to write. */
const wrong = (option: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${option}: expected ${expected}; got ${shown(value)}`);

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return Object(value) === value ? Object.prototype.toString.call(value) : String(value);
}

/** Throws a `TypeError` unless `lang` is missing or a language; in one that is none of ours elements speak English. */
export function checkLanguage(lang: unknown): void {
  if (lang === undefined) return;
  if (typeof lang !== 'string' || !isLanguage(lang)) throw wrong('lang', 'a BCP 47 tag such as "be"', lang);
}

function isLanguage(tag: string): boolean {
  try {
    return !!bestLanguage(tag, allLocales) || Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Throws a `TypeError` unless `campaign` is missing or an object, or a `FeedError` if its head cannot be read. */
export function checkCampaign(campaign: unknown): void {
  if (campaign === undefined) return;
  if (Object(campaign) !== campaign)
    throw wrong('campaign', 'an object, as JSON.parse() returns it', campaign);
  readHead(campaign);
}

/** Throws a `TypeError` unless `now` is missing or a moment. */
export function checkMoment(now: unknown): void {
  if (now === undefined || (now instanceof Date && Number.isFinite(now.getTime()))) return;
  throw wrong('now', 'a valid Date', now);
}

/** Throws a `TypeError` unless `cautious` is missing, a boolean or `warned`. */
export function checkCautious(cautious: unknown): void {
  if ([undefined, true, false, 'warned'].includes(cautious as boolean)) return;
  throw wrong('cautious', 'true, false or "warned"', cautious);
}

/** Throws a `TypeError` unless `timeZone` is missing or known here. */
export function checkTimeZone(timeZone: unknown): void {
  if (timeZone === undefined) return;
  if (typeof timeZone !== 'string' || !timeZone) throw wrong('timeZone', TIME_ZONE, timeZone);
  try {
    Intl.DateTimeFormat('en', {timeZone});
  } catch {
    throw wrong('timeZone', TIME_ZONE, timeZone);
  }
}

/** Throws a `TypeError` unless `fallback` is missing or text. */
export function checkFallback(fallback: unknown): void {
  if (fallback !== undefined && typeof fallback !== 'string')
    throw wrong('fallback', 'HTML as a text', fallback);
}

/**
 * The attributes with a value, as a template needs them: `true` is an empty text; `false`, `null` and `undefined` are no
 * attribute.
 *
 * @throws {TypeError} If a name or a value is none of an attribute.
 */
export function checkedAttributes(attributes: unknown): Map<string, string> {
  if (Object(attributes) !== attributes) throw wrong('attributes', 'an object', attributes);
  const checked = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes as object) as [string, unknown][]) {
    if (!/^(?!on|lang$)[a-z][a-z\d-]*$/.test(name)) throw wrong('attributes', advice(name), name);
    if (value === false || value == null) continue;
    if (!['string', 'number', 'boolean'].includes(typeof value))
      throw wrong(`attributes["${name}"]`, 'a text, a number or a boolean', value);
    checked.set(name, value === true ? '' : String(value));
  }
  return checked;
}

function advice(name: string): string {
  if (name === 'lang') return 'the language as the option lang';
  const dashed = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const isCamelCase = dashed !== name && !/^on/i.test(name);
  return isCamelCase ? `"${dashed}"` : 'the name of an attribute such as "heading-level"';
}
