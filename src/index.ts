// The whole library: every element, registered.
import './elements/event-list/event-list.js';
import './elements/hashtag-bar/hashtag-bar.js';
import './elements/letter-guide/letter-guide.js';
import './elements/prisoner-counter/prisoner-counter.js';
import './elements/day/day.js';
import './elements/postcard/postcard.js';
import './elements/exit/exit.js';
