import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/**
 * A zone in which hardly any event is, without summer time: the reader's own time then stands beside the time of each event,
 * where a drawing keeps its room.
 */
const ZONE = 'Atlantic/Cape_Verde';

/**
 * The markup of an element as a server draws it, with everything that `@lit-labs/ssr` writes for itself.
 *
 * @param {string} name - The tag without `solidarity-`.
 * @param {object} options - What it shows.
 * @param {string} options.language - The language.
 * @param {any} options.campaign - The campaign, cut for it.
 * @param {Date} options.now - The moment.
 * @param {boolean} options.cautious - Whether it is drawn for a cautious page.
 * @param {Record<string, string | true>} [options.attributes] - Its attributes: names and values that we have written ourselves.
 * @returns {Promise<string>} The markup, the same in every time zone.
 */
export async function rendered(name, {language, campaign, now, cautious, attributes = {}}) {
  const {loadWords} = await import('solidarity-widgets');
  // A cautious page warns in the languages of the people in danger too.
  for (const each of cautious ? [language, 'be', 'ru'] : [language]) await loadWords(each);
  const [start, end] = [`solidarity-${name}${inTag(attributes)}`, `solidarity-${name}`].map(unsafeStatic);
  return inZone(() =>
    collectResultSync(
      render(
        html`<${start} lang=${language} .now=${now} .campaign=${campaign} .cautious=${cautious}></${end}>`,
      ),
    ),
  );
}

const inTag = attributes =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

/** What `act` returns in the time zone of drawings, from which elements take the reader's day and time. */
export function inZone(act) {
  const {TZ} = process.env;
  process.env.TZ = ZONE;
  try {
    return act();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}
