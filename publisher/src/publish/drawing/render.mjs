import {inTimeZone, renderToString} from 'solidarity-widgets/server';

/**
 * A zone in which hardly any event is, without summer time: the reader's own time then stands beside the time of each event,
 * where a drawing keeps its room.
 */
const ZONE = 'Atlantic/Cape_Verde';

/**
 * The markup of an element as a server draws it.
 *
 * @param {string} name - The tag without `solidarity-`.
 * @param {object} options - What it shows.
 * @param {string} options.language - The language.
 * @param {any} options.campaign - The campaign, cut for it.
 * @param {Date} options.now - The moment.
 * @param {boolean} options.cautious - Whether it is drawn for a cautious page.
 * @param {Record<string, string | true>} [options.attributes] - Its attributes.
 * @returns {string} The markup, the same in every time zone.
 */
export function rendered(name, {language, ...options}) {
  return renderToString(`solidarity-${name}`, {lang: language, timeZone: ZONE, ...options});
}

/** What `act` returns in the time zone of drawings, from which elements take the reader's day and time. */
export const inZone = act => inTimeZone(ZONE, act);
