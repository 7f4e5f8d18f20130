/**
 * How an element is named where authors choose one.
 *
 * @typedef {object} Title
 * @property {string} title - Its name.
 * @property {string} description - What readers get; the manifest says it for whoever writes tags.
 * @property {string[]} keywords - What else authors may type to find it.
 * @property {string} icon - A Dashicon, where the editor has no drawing of ours.
 * @property {boolean} [isOnce] - Whether a page has only one.
 */

/** @type {Record<string, Title>} */
export const TITLES = {
  'campaign-page': {
    title: 'Whole campaign',
    description: 'The whole campaign on one page, with everything that it has.',
    keywords: ['solidarity', 'belarus', '21 May'],
    icon: 'megaphone',
    isOnce: true,
  },
  exit: {
    title: 'Exit this page',
    description: 'Readers leave the page at once: by this link, or by pressing Shift three times.',
    keywords: ['leave', 'quick exit', 'safety'],
    icon: 'exit',
    isOnce: true,
  },
  'prisoner-counter': {
    title: 'Prisoner counter',
    description:
      'How many political prisoners are held, and how many days they have spent in prison, with day and source.',
    keywords: ['number', 'political prisoners', 'belarus'],
    icon: 'groups',
  },
  marks: {
    title: 'A mark for each prisoner',
    description: 'A small mark for each person who is held, below their number with its day and source.',
    keywords: ['number', 'political prisoners', 'belarus'],
    icon: 'grid-view',
  },
  'sign-up': {
    title: 'Subscribe to news',
    description: 'Where readers can subscribe to news by email, after a warning to readers at risk.',
    keywords: ['email', 'sign up', 'newsletter'],
    icon: 'email',
  },
  day: {
    title: 'Day of Solidarity',
    description: 'How many days are left until the day of the campaign; on the day, what to do.',
    keywords: ['countdown', '21 May', 'date'],
    icon: 'calendar',
  },
  initiatives: {
    title: 'Get involved',
    description: 'Initiatives and projects to take part in: who runs them, and where.',
    keywords: ['initiatives', 'projects', 'help'],
    icon: 'universal-access',
  },
  stories: {
    title: 'Stories of prisoners',
    description: 'Portraits and stories of political prisoners, one or several.',
    keywords: ['portraits', 'people'],
    icon: 'id',
  },
  'event-list': {
    title: 'Events',
    description: 'The events of the campaign: now, soon and past.',
    keywords: ['calendar', 'rally', 'meeting'],
    icon: 'calendar-alt',
  },
  names: {
    title: 'Names of prisoners',
    description: 'The names of political prisoners, where they or their relatives agreed.',
    keywords: ['people', 'birthdays'],
    icon: 'editor-ul',
  },
  poem: {
    title: 'Poem from prison',
    description: 'A poem by a political prisoner, with its translation. Readers can print it.',
    keywords: ['poetry', 'translation'],
    icon: 'format-quote',
  },
  donation: {
    title: 'Donate',
    description: 'Where to donate for prisoners, after a warning to readers at risk.',
    keywords: ['money', 'donation', 'help'],
    icon: 'heart',
  },
  'letter-guide': {
    title: 'Write a letter',
    description: 'How to write to a political prisoner: steps, advice, an address, and a sheet to print.',
    keywords: ['letters', 'guide', 'post'],
    icon: 'edit',
  },
  postcard: {
    title: 'Write a postcard',
    description:
      'Readers write a postcard to a political prisoner and print it. What they write never leaves the page.',
    keywords: ['letters', 'card', 'print'],
    icon: 'email-alt',
  },
  video: {
    title: 'Video of the campaign',
    description: 'A video of the campaign. Nothing is loaded from its host before a reader presses play.',
    keywords: ['film', 'player'],
    icon: 'video-alt3',
  },
  'hashtag-bar': {
    title: 'Hashtags',
    description: 'The hashtags of the campaign with a text that readers can change and share.',
    keywords: ['share', 'spread the word', 'copy'],
    icon: 'share',
  },
  picture: {
    title: 'Picture to pass on',
    description: 'A picture with the number, its day and its source, for readers to save and pass on.',
    keywords: ['image', 'share', 'number'],
    icon: 'format-image',
  },
  channels: {
    title: 'Channels to follow',
    description: 'Where to follow the campaign, after a warning to readers at risk.',
    keywords: ['networks', 'follow', 'Telegram'],
    icon: 'rss',
  },
};
