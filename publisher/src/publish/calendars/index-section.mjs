/**
 * The section of the page that says what lies in a published folder, and the rows of its table, for calendars and news: first
 * what to know, then what to paste.
 *
 * @param {(pattern: RegExp) => boolean} has - Whether there is such a file.
 * @param {(code: string) => string} snippet - Markup to copy.
 * @param {string} [calendars] - What to paste for the calendars, in English.
 * @returns {string} The section; empty if there is neither.
 */
export function calendarSection(has, snippet, calendars) {
  if (!calendars && !has(NEWS)) return '';
  const offer = calendars
    ? `
    <p>Paste this where you want to offer the calendars. It is in <code>{lang}/snippet/calendars.html</code> in the language of your readers; the Belarusian and the Russian one name only the calendar that says nothing.</p>
    ${snippet(calendars)}`
    : '';
  const news = has(NEWS)
    ? `
    <p>Whoever reads news in a program of their own can have <code>{lang}/news.atom</code> there.</p>`
    : '';
  return `    <h2>Calendars and news</h2>
    <p><strong>A phone that has subscribed asks this host every day, for months.</strong> The host, and whoever watches the network, can see who asks. Titles of entries appear on locked screens. In Belarus and Russia phones are searched, and what is saved on them has been used against people.</p>
    <p>So offer them after a warning, never on a cautious page, and never by a link that subscribes at once (<code>webcal:</code>) or that programs find by themselves (<code>rel="alternate"</code>).</p>${offer}${news}
`;
}

/** The rows of the table: a file, and what it is. */
export const calendarRows = (has, countries) => [
  has(/\/events\.ics$/) && ['{lang}/events.ics', 'a calendar to subscribe to'],
  has(/\/calendar\.ics$/) && [
    '{lang}/calendar.ics',
    'the same, and no entry says more than when; the name of the host still does',
  ],
  countries.length && [
    '{lang}/events-….ics, {lang}/calendar-….ics',
    `both for one country: ${countries.join(', ')}`,
  ],
  has(/\/snippet\/calendars/) && ['{lang}/snippet/calendars.html', 'the warning and the addresses, to paste'],
  has(NEWS) && ['{lang}/news.atom', 'news: which numbers and events have changed'],
];

const NEWS = /\/news\.atom$/;
