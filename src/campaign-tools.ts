/**
 * For programs that check and publish campaigns, without a page: they read a campaign, and cut it by language, as the
 * elements do.
 */
export {ELEMENTS as elements, type ElementEntry} from './elements/registry.js';
export {FeedError, type FeedErrorCode} from './feed/feed-error.js';
export {LARGE as largeCampaign} from './feed/parse.js';
export {readCampaign, type CampaignReading} from './feed/read-campaign.js';
export {countryName} from './i18n/country-name.js';
export {allLocales as languages} from './i18n/generated/locale-codes.js';
export {bestLanguage, LANGUAGES_AT_RISK as languagesAtRisk, shownLanguage} from './i18n/language.js';
export {ownName} from './i18n/own-name.js';
export type {Campaign} from './model/campaign.js';
export {withCountryNames, type CountryName} from './model/country-names.js';
export {toInstant} from './model/days/zoned-time.js';
export {agendaOf, type Agenda, type AgendaRow} from './model/events/agenda.js';
export {entryText, timesOf, uidOf, type CalendarEntry} from './model/events/calendar.js';
export {sequenceOf} from './model/events/sequence.js';
export {subscriptionText} from './model/events/subscription.js';
export {inOneLanguage, withConsentOnly} from './model/in-one-language.js';
export {peopleFileOf} from './model/values/people-file.js';
export {withPeople} from './model/with-people.js';
export {comparable, resembles} from './model/values/identifier.js';
export {FRAME_WIDTH, frameTag, heightsTag, plainFrameTag, type Frame} from './published/snippets/frame.js';
export {pictureSnippets, type NumberPicture} from './published/snippets/number-picture.js';
export {escaped, openingTag, type Attributes} from './published/snippets/markup.js';
export {
  campaignAttributes,
  moduleTag,
  pullCommand,
  type CampaignOfPage,
  type Library,
} from './published/snippets/script.js';
