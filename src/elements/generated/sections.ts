// Generated from registry.ts. Do not edit; run npm run generate.
import {html, type TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/element-with-properties.js';
import '../exit/exit.js';
import '../prisoner-counter/prisoner-counter.js';
import '../sign-up/sign-up.js';
import '../day/day.js';
import '../initiatives/initiatives.js';
import '../stories/stories.js';
import '../event-list/event-list.js';
import '../names/names.js';
import '../poem/poem.js';
import '../donation/donation.js';
import '../letter-guide/letter-guide.js';
import '../postcard/postcard.js';
import '../video/video.js';
import '../hashtag-bar/hashtag-bar.js';
import '../channels/channels.js';

/** Renders a section; `names` are those of all sections of the page. */
type SectionTemplate = (shared: SharedProperties, names: readonly string[]) => TemplateResult;

/** Renders each section of the campaign page, by its name. The parts of all sections are also parts of the page. */
export const SECTIONS: Readonly<Record<string, SectionTemplate>> = {
  exit: shared =>
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
  'prisoner-counter': shared =>
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
  'sign-up': shared =>
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
  day: shared =>
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
  initiatives: (shared, names) =>
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
  stories: shared =>
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
  'event-list': shared =>
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
  names: shared =>
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
  poem: shared =>
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
  donation: shared =>
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
  'letter-guide': shared =>
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
  postcard: shared =>
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
  video: shared =>
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
  'hashtag-bar': shared =>
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
  channels: shared =>
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
};

/** The sections that could put readers in danger. */
export const RISKY_SECTIONS: readonly string[] = ['sign-up', 'donation', 'hashtag-bar', 'channels'];
