// The whole library: defines the tag of every element, and exports their classes.
import './define/index.js';

export * from './frameworks/generated/classes.js';

export type {SectionReady, SectionStatus} from './base/progress.js';
export type {Untranslated} from './base/language/language-controller.js';
export type {FeedError, FeedErrorCode} from './feed/feed-error.js';
export type {Campaign, CampaignJson} from './model/campaign.js';

/** For programs that say something in the words of a language: they must be loaded before. */
export {loadWords} from './i18n/locale.js';

/** For programs that write calendars and news in the words of the elements. */
export {calendarEntries, calendarWords, textIn, type CalendarWords} from './published/calendar-words.js';
export {eventNews, figureNews, type News} from './published/news-words.js';
