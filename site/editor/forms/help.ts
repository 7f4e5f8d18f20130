/**
 * What fields are for, in the words of people who fill them in, by the names of the schema: a name alone, or with the definition
 * around it. A field whose label says it all has none.
 */
const HELP: Readonly<Record<string, string>> = {
  allDay: 'Without a time of day: it lasts all day. Otherwise readers see that the time is not known yet.',
  asOf: 'The day for which this was known to be true.',
  birthDate: 'Only to keep out people under 18.',
  age: 'Only to keep out people under 18.',
  breakdown: 'Women or minors, say. Parts may overlap, so they are never added up.',
  closes: 'If it is earlier than the opening, it closes on the next day.',
  contentUrl: 'A file in the folder, or an address that begins with https://.',
  correction: 'A page or a mailto: address.',
  countryCode: 'Two letters, such as LT. It is written for you when you publish.',
  credit: 'The photographer or the artist.',
  duration: 'As PT4M30S: 4 minutes 30 seconds.',
  endDate: 'The last day is part of it.',
  expires:
    'After this day people, addresses, donations and channels are not shown, and numbers are in the past tense.',
  isTentative: 'Nobody has confirmed yet that it takes place as announced.',
  linkText: 'It names the page, as in “Viasna: list of political prisoners”.',
  note: 'What readers must know.',
  opens: 'For something that is open on several days, from the first to the last.',
  photography: 'Leave it out if you do not know.',
  placeOnRequest: 'The organiser tells the place only to those who ask. Write no more than the town.',
  qualifier: 'Readers see this word before the number.',
  reviewedOn: 'The day on which somebody last looked whether this is still true.',
  stems: 'One a line: it stops every word that begins so.',
  tags: 'Without #.',
  timeZone: 'The clocks by which the times are meant: those of the place.',
  validUntil: 'Without it: 90 days from the day of the number.',
  'adviceWithLink.text': 'Two sentences at most.',
  'campaign.timeZone': 'Where the days of the campaign begin and end. Without it: Belarus.',
  'campaign.url': 'The page of the campaign.',
  'datedConsent.on': 'The day on which they agreed.',
  'event.startDate': 'The time can be added later.',
  'event.url': 'Where readers find more about it.',
  'letterAddress.name': 'As on the envelope.',
  'letters.expectation':
    'What a writer can expect. Never promise that a letter arrives, or that somebody answers.',
  'people.contact': 'A page or a mailto: address.',
  'personStatus.state': 'Somebody who is no longer held is shown only with a consent of a later day.',
  'picture.alt': 'For people who do not see it.',
  'picture.url': 'A file in the folder, such as portraits/name.jpg.',
  'place.addressCountry': 'Its name, or its code of two letters.',
  'prisoners.value': 'A whole number. It is never estimated.',
  'signUp.organizer': 'Who gets the email address.',
  'source.url': 'The page where it can be read.',
  'verse.text': 'A line each. An empty line is between stanzas.',
};

/**
 * What a field is for; `undefined` if its label says so.
 *
 * @param name - The member of the schema.
 * @param kind - The definition that it is a member of.
 */
export const helpOf = (name: string, kind = ''): string | undefined => HELP[`${kind}.${name}`] ?? HELP[name];
