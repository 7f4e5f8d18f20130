/** The spreadsheet of events with its headings, in the campaign's languages, and one row that is made up, on the campaign's day. */
export function eventsTable(languages, day) {
  const [first, ...others] = languages.map(language => language.toUpperCase());
  const inEach = (name, text) => [first, ...others].map(language => [`${name} ${language}`, text]);
  const columns = [
    ['No', '1'],
    ['Status', 'tentative'],
    ['From', day],
    ['To', ''],
    ['Starts', '18:00'],
    ['Ends', '20:00'],
    ['Local time of', 'Vilnius'],
    ['All day', ''],
    ...inEach('Title', 'Made up: write your first event over this one'),
    ['Type', 'Letter writing'],
    ['Venue', 'Example Library'],
    ['Street', ''],
    ['City', 'Vilnius'],
    ...others.map(language => [`City ${language}`, '']),
    ['Country', 'Lithuania'],
    ['Online?', ''],
    ['Organiser', 'Friends of the Example'],
    ['Link', 'https://example.org/'],
    ...inEach('Description', ''),
    ['Contact (internal)', ''],
    ['Notes (internal)', 'Nobody sees this column, nor the one before it.'],
  ];
  return table([columns.map(([heading]) => heading), columns.map(([, cell]) => cell)]);
}

/** The register of who agreed to what, with its headings and nobody in it. */
export function consentTable() {
  const fields = ['Name', 'Status', 'Story', 'Portrait', 'Birthday', 'Address', 'Poem'];
  return table([
    ['Person', 'Agreed by', 'Relation', 'On', ...fields, 'Adult', 'Reviewed', 'Notes (internal)'],
  ]);
}

/** Rows as CSV. The mark at its beginning tells spreadsheets that it is UTF-8. */
const table = rows => `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = text => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
