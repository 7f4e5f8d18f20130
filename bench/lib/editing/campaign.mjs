const inEach = text => ({en: text, be: `${text} (па-беларуску)`, de: `${text} (auf Deutsch)`});

const SOURCE = {name: inEach('Example Centre (fictional)'), url: 'https://example.org/count'};

const STATUS = {state: 'held', asOf: '2026-11-01', source: SOURCE};

/**
 * A campaign in three languages, all made up, as large as the editor must bear.
 *
 * @param {{events: number, people: number}} size - How many; half of the people are stories.
 */
export function largeCampaign({events, people}) {
  const stories = Math.floor(people / 2);
  return {
    version: 1,
    updated: '2026-11-01',
    name: inEach('A made-up campaign'),
    date: '2027-05-21',
    timeZone: 'Europe/Minsk',
    languages: ['en', 'be', 'de'],
    events: listOf(events, eventOf),
    stories: {people: listOf(stories, storyOf)},
    people: {contact: 'mailto:campaign@example.org', persons: listOf(people - stories, personOf)},
  };
}

const listOf = (length, itemOf) => Array.from({length}, (_, index) => itemOf(index));

const eventOf = index => ({
  id: `event-${index}`,
  name: inEach(`Letter evening ${index}`),
  startDate: `2027-05-${String((index % 28) + 1).padStart(2, '0')}T18:00`,
  timeZone: 'Europe/Vilnius',
  location: {name: 'Example Library', addressLocality: inEach('Vilnius'), addressCountry: 'LT'},
  organizer: {name: 'Friends of the Example'},
  description: inEach('Paper, envelopes and stamps are there.'),
});

const storyOf = index => ({
  id: `s-${index}`,
  name: inEach(`Somebody ${index}`),
  status: STATUS,
  before: inEach('Made up. '.repeat(30).trim()),
  inPrison: inEach('Made up, too. '.repeat(20).trim()),
  consent: 'given',
  source: SOURCE,
  updated: '2026-11-01',
});

const personOf = index => ({
  id: `p-${index}`,
  name: inEach(`Somebody else ${index}`),
  status: STATUS,
  consent: 'given',
});
