/**
 * How an element is named where authors choose one.
 *
 * @typedef {object} Title
 * @property {string} title - Its name.
 * @property {string[]} keywords - What else authors may type to find it.
 * @property {string} icon - A Dashicon, where the editor has no drawing of ours.
 * @property {boolean} [isOnce] - Whether a page has only one.
 */

/** @type {Record<string, Title>} */
export const TITLES = {
  'campaign-page': {
    title: 'Whole campaign',
    keywords: ['solidarity', 'belarus', '21 May'],
    icon: 'megaphone',
    isOnce: true,
  },
  exit: {title: 'Exit this page', keywords: ['leave', 'quick exit', 'safety'], icon: 'exit', isOnce: true},
  'prisoner-counter': {
    title: 'Prisoner counter',
    keywords: ['number', 'political prisoners', 'belarus'],
    icon: 'groups',
  },
  marks: {
    title: 'A mark for each prisoner',
    keywords: ['number', 'political prisoners', 'belarus'],
    icon: 'grid-view',
  },
  'sign-up': {title: 'Subscribe to news', keywords: ['email', 'sign up', 'newsletter'], icon: 'email'},
  day: {title: 'Day of Solidarity', keywords: ['countdown', '21 May', 'date'], icon: 'calendar'},
  initiatives: {
    title: 'Get involved',
    keywords: ['initiatives', 'projects', 'help'],
    icon: 'universal-access',
  },
  stories: {title: 'Stories of prisoners', keywords: ['portraits', 'people'], icon: 'id'},
  'event-list': {title: 'Events', keywords: ['calendar', 'rally', 'meeting'], icon: 'calendar-alt'},
  names: {title: 'Names of prisoners', keywords: ['people', 'birthdays'], icon: 'editor-ul'},
  poem: {title: 'Poem from prison', keywords: ['poetry', 'translation'], icon: 'format-quote'},
  donation: {title: 'Donate', keywords: ['money', 'donation', 'help'], icon: 'heart'},
  'letter-guide': {title: 'Write a letter', keywords: ['letters', 'guide', 'post'], icon: 'edit'},
  postcard: {title: 'Write a postcard', keywords: ['letters', 'card', 'print'], icon: 'email-alt'},
  video: {title: 'Video of the campaign', keywords: ['film', 'player'], icon: 'video-alt3'},
  'hashtag-bar': {title: 'Hashtags', keywords: ['share', 'spread the word', 'copy'], icon: 'share'},
  picture: {title: 'Picture to pass on', keywords: ['image', 'share', 'number'], icon: 'format-image'},
  channels: {title: 'Channels to follow', keywords: ['networks', 'follow', 'Telegram'], icon: 'rss'},
};
