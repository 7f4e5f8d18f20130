// The whole library: every element, registered.
import './elements/campaign-page/campaign-page.js';
import './elements/channels/channels.js';
import './elements/donation/donation.js';
import './elements/event-list/event-list.js';
import './elements/hashtag-bar/hashtag-bar.js';
import './elements/initiatives/initiatives.js';
import './elements/letter-guide/letter-guide.js';
import './elements/poem/poem.js';
import './elements/prisoner-counter/prisoner-counter.js';
import './elements/stories/stories.js';
import './elements/sign-up/sign-up.js';
import './elements/video/video.js';
import './elements/day/day.js';
import './elements/postcard/postcard.js';
import './elements/exit/exit.js';

export type {SectionReady, SectionStatus} from './base/progress.js';
export type {FeedError, FeedErrorCode} from './feed/feed-error.js';
export type {Campaign} from './model/campaign.js';
export type {Untranslated} from './base/language-controller.js';
