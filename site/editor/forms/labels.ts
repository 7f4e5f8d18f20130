/**
 * What fields are called, by the names of the schema: a name alone, or with the definition around it where it means something else
 * there. A name that is missing here is written out from the schema.
 */
export const LABELS: Readonly<Record<string, string>> = {
  addressCountry: 'Country',
  addressLocality: 'Town',
  age: 'Age',
  allDay: 'It lasts all day',
  alt: 'What the picture shows',
  asOf: 'As of',
  before: 'Life before prison',
  birthDate: 'Date of birth (never shown)',
  breakdown: 'Parts of the number',
  captions: 'Captions',
  closes: 'Closes at',
  collector: 'Who collects',
  contact: 'Where people ask to be removed or corrected',
  contentUrl: 'Video file',
  correction: 'Where readers report a mistake',
  countryCode: 'Country code',
  credit: 'Who made it',
  currencies: 'Currencies',
  date: 'Day of the campaign',
  daysInPrison: 'Days in prison, in total',
  description: 'Description',
  endDate: 'Ends',
  eventAttendanceMode: 'On site or online',
  eventStatus: 'Status',
  expires: 'Valid until',
  fees: 'Fees',
  inLanguage: 'Language',
  inPrison: 'Life in prison',
  isTentative: 'Not confirmed yet',
  kind: 'Kind',
  languages: 'Languages of the campaign',
  linkText: 'Text of the link',
  location: 'Place',
  mail: 'Letters from strangers',
  name: 'Name',
  network: 'Network',
  note: 'Note',
  opens: 'Opens at',
  organizer: 'Who organises it',
  original: 'The poem',
  photography: 'Photographs',
  picture: 'Picture',
  placeOnRequest: 'The place is told on request',
  poster: 'Still picture',
  prisoners: 'Political prisoners',
  project: 'Project that collects them',
  qualifier: 'How exact it is',
  reason: 'Why',
  recipient: 'Who receives the money',
  reviewedOn: 'Last checked on',
  rewards: 'What donors can get',
  source: 'Source',
  startDate: 'Begins',
  state: 'State',
  status: 'Where the person is',
  stems: 'Beginnings of words',
  streetAddress: 'Street and number',
  tags: 'Hashtags',
  text: 'Text',
  theme: 'Theme',
  timeZone: 'Time zone',
  translations: 'Translations',
  updated: 'Last changed',
  url: 'Address of the page',
  validUntil: 'Current until',
  value: 'Number',
  'figure.note': 'What readers must know',
  'growingFigure.note': 'What readers must know',
  'place.name': 'House, hall or square',
  'source.name': 'Who says so',
  'picture.url': 'File',
  'captions.url': 'File',
  'event.name': 'Title',
  'verse.name': 'Title',
  'campaign.name': 'Name of the campaign',
  'campaign.timeZone': 'Time zone of the campaign',
  'event.url': 'Page of the event',
};

/** The words of a list by the definition in which it is, as readers of forms see them. */
export const CHOICES: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'On site',
  OnlineEventAttendanceMode: 'Online',
  MixedEventAttendanceMode: 'On site and online',
  EventScheduled: 'Takes place',
  EventCancelled: 'Cancelled',
  EventPostponed: 'Postponed, no new day yet',
  EventRescheduled: 'Moved to another day',
  exact: 'exactly',
  about: 'about',
  almost: 'almost',
  moreThan: 'more than',
  atLeast: 'at least',
  held: 'in prison',
  released: 'released',
  died: 'died',
  welcome: 'are welcome',
  unknown: 'not known',
  EventMovedOnline: 'Moved online',
  none: 'Nobody may be photographed',
  zone: 'Only in one area',
  public: 'Everybody may be photographed',
  x: 'X',
  vk: 'VK',
  ok: 'OK',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
};

/**
 * What a field is called.
 *
 * @param name - The member of the schema.
 * @param kind - The definition that it is a member of.
 */
export const labelOf = (name: string, kind = ''): string =>
  LABELS[`${kind}.${name}`] ?? LABELS[name] ?? writtenOut(name);

/** What a word of a list is called. */
export const choiceLabel = (word: string): string => CHOICES[word] ?? writtenOut(word);

/** `alreadyGone` as `Already gone`. */
function writtenOut(name: string): string {
  const words = name.replace(/(?<=\p{Ll})\p{Lu}/gu, letter => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
