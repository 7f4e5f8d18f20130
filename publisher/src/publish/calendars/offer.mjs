import {escaped, languagesAtRisk} from 'solidarity-widgets/campaign-tools';

/** Where it is, from the folder of its language. */
export const OFFER = 'snippet/calendars.html';

/**
 * The calendars to paste into a page, in one language: a warning, and addresses to copy. None is a link, so that nobody
 * subscribes by a slip of the finger.
 *
 * @param {import('solidarity-widgets').CalendarWords} words - What is said.
 * @param {object} options - What else there is.
 * @param {string} options.language - The language.
 * @param {URL} options.base - The address of the folder.
 * @param {string} options.title - The name of the campaign.
 * @returns {string} Markup for between other paragraphs.
 */
export function offer({neutral, warning}, {language, base, title}) {
  const [whom, ...sentences] = warning;
  const address = (what, file) =>
    `<p>${escaped(what)}:<br /><code translate="no">${breakable(new URL(`${language}/${file}`, base).href)}</code></p>`;
  return [
    `<div lang="${language}">`,
    `<p><strong>${escaped(whom)}</strong></p>`,
    ...sentences.map(text => `<p>${escaped(text)}</p>`),
    address(neutral, 'calendar.ics'),
    // Whoever is in danger is offered nothing that tells what it is about.
    ...(languagesAtRisk.includes(language) ? [] : [address(title, 'events.ics')]),
    '</div>',
    '',
  ].join('\n');
}

/** An address that goes onto a narrow page; what is copied from there is whole. */
const breakable = address => escaped(address).replace(/(?<=\w)\//g, '$&<wbr />');
