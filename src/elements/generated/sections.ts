// Generated from registry.ts. Do not edit; run npm run generate.
import {html, type TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/element-with-properties.js';
import {Exit} from '../exit/exit.js';
import {PrisonerCounter} from '../prisoner-counter/prisoner-counter.js';
import {SignUp} from '../sign-up/sign-up.js';
import {Day} from '../day/day.js';
import {Initiatives} from '../initiatives/initiatives.js';
import {Stories} from '../stories/stories.js';
import {EventList} from '../event-list/event-list.js';
import {Names} from '../names/names.js';
import {Poem} from '../poem/poem.js';
import {Donation} from '../donation/donation.js';
import {LetterGuide} from '../letter-guide/letter-guide.js';
import {Postcard} from '../postcard/postcard.js';
import {Video} from '../video/video.js';
import {HashtagBar} from '../hashtag-bar/hashtag-bar.js';
import {Channels} from '../channels/channels.js';

/** A section of the campaign page. */
interface PageSection {
  /** The class of its element. */
  readonly element: CustomElementConstructor;
  /** Renders it; `names` are those of all sections of the page. */
  readonly render: (shared: SharedProperties, names: readonly string[]) => TemplateResult;
}

/** The sections of the campaign page, by name. The parts of all sections are also parts of the page. */
export const SECTIONS: Readonly<Record<string, PageSection>> = {
  exit: {
    element: Exit,
    render: shared =>
      html`<solidarity-exit
        sticky
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="link, presses, note"
      ></solidarity-exit>`,
  },
  'prisoner-counter': {
    element: PrisonerCounter,
    render: shared =>
      html`<solidarity-prisoner-counter
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="figure, sentence, number, source, note, change, estimate, breakdown, link, address"
      ></solidarity-prisoner-counter>`,
  },
  'sign-up': {
    element: SignUp,
    render: shared =>
      html`<solidarity-sign-up
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, description, safety, source, form, field, consent, note, button, link, address"
      ></solidarity-sign-up>`,
  },
  day: {
    element: Day,
    render: shared =>
      html`<solidarity-day
        no-title
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, countdown, date, theme, next, safety, step, source, note, link, address"
      ></solidarity-day>`,
  },
  initiatives: {
    element: Initiatives,
    render: (shared, names) =>
      html`<solidarity-initiatives
        ?no-events=${names.includes('event-list')}
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, safety, kind, initiative, name, organizer, place, description, reviewed, source, link, address"
      ></solidarity-initiatives>`,
  },
  stories: {
    element: Stories,
    render: shared =>
      html`<solidarity-stories
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, row, position, story, picture, credit, name, status, chapter, letter, safety, envelope, note, source, updated, project, button, link, address"
      ></solidarity-stories>`,
  },
  'event-list': {
    element: EventList,
    render: shared =>
      html`<solidarity-event-list
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, filter, day, event, time, date, zone, own, status, name, place, organizer, photography, description, button, offer, safety, note, text, past, empty, updated, link, address"
      ></solidarity-event-list>`,
  },
  names: {
    element: Names,
    render: shared =>
      html`<solidarity-names
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, birthdays, date, names, name, person, status, letter, safety, envelope, note, source, button, link, address"
      ></solidarity-names>`,
  },
  poem: {
    element: Poem,
    render: shared =>
      html`<solidarity-poem
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, author, status, poem, name, verse, translator, source, project, button, safety, note, link, address"
      ></solidarity-poem>`,
  },
  donation: {
    element: Donation,
    render: shared =>
      html`<solidarity-donation
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, safety, description, fact, page, reviewed, source, link, address"
      ></solidarity-donation>`,
  },
  'letter-guide': {
    element: LetterGuide,
    render: shared =>
      html`<solidarity-letter-guide
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, theme, safety, expectation, languages, chapter, source, envelope, note, starter, video, player, poster, credit, transcript, button, link, address"
      ></solidarity-letter-guide>`,
  },
  postcard: {
    element: Postcard,
    render: shared =>
      html`<solidarity-postcard
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, safety, chapter, field, status, starter, words, design, envelope, source, front, back, button, note, link, address"
      ></solidarity-postcard>`,
  },
  video: {
    element: Video,
    render: shared =>
      html`<solidarity-video
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, description, video, player, poster, credit, note, button, transcript, source, link, address"
      ></solidarity-video>`,
  },
  'hashtag-bar': {
    element: HashtagBar,
    render: shared =>
      html`<solidarity-hashtag-bar
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, field, page, hashtag, count, safety, button, text, network, icon, link, address, note"
      ></solidarity-hashtag-bar>`,
  },
  channels: {
    element: Channels,
    render: shared =>
      html`<solidarity-channels
        .lang=${shared.lang}
        .feed=${shared.feed}
        .feedIntegrity=${shared.feedIntegrity}
        .campaign=${shared.campaign}
        .headingLevel=${shared.headingLevel}
        .links=${shared.links}
        .maxBytes=${shared.maxBytes}
        .refresh=${shared.refresh}
        .now=${shared.now}
        .cautious=${shared.cautious}
        exportparts="title, safety, channel, icon, network, name, note, addresses, text, button, link, address"
      ></solidarity-channels>`,
  },
};

/** The sections that could put readers in danger. */
export const RISKY_SECTIONS: readonly string[] = ['sign-up', 'donation', 'hashtag-bar', 'channels'];
