import assert from 'node:assert/strict';

import {source} from '../node/elements-in-node.mjs';
import {assertWhole} from './harmless.mjs';
import {modules} from '../node/source.mjs';

const {readSection} = await source('feed/read-section.ts');
const files = modules.filter(module => module.startsWith('model/sections/'));
const sections = (await Promise.all(files.map(source)))
  .flatMap(Object.values)
  .filter(({name, schema, async}) => typeof name === 'string' && schema && !async);
const {agendaOf} = await source('model/events/agenda.ts');
const {calendarFile} = await source('model/events/calendar.ts');
const {estimateAt, isPast, nextEstimateIn} = await source('model/sections/figures.ts');
const {draftFor, NETWORK_IDS} = await source('model/sharing/networks.ts');
const {wholeText} = await source('model/sharing/message.ts');
const {envelope, envelopeText} = await source('model/letters/envelope.ts');
const {lengthOf} = await source('model/days/duration.ts');
const {toInstant} = await source('model/days/zoned-time.ts');
const {seriesOf} = await source('model/events/series.ts');
const {calendarEntry} = await source('elements/event-list/calendar-entry.ts');
const {Writer} = await source('base/language/writer.ts');

/** The time at which campaigns are read here. */
export const NOW = new Date('2024-05-15T12:00:00Z');

const writer = new Writer({language: {locale: 'en', tag: 'en'}, linkStyle: 'follow'});
const plain = text => writer.plain(text);

/**
 * The result of reading each section of a campaign, or those in `only`, by name: its reading, or the error that it
 * fails with.
 *
 * @throws {Error} When it fails with anything but a `FeedError`.
 */
export function readingsOf(campaign, only = sections.map(({name}) => name)) {
  return Object.fromEntries(
    sections
      .filter(({name}) => only.includes(name))
      .map(section => {
        try {
          return [section.name, readSection(section, campaign, NOW)];
        } catch (error) {
          if (error.name !== 'FeedError') throw error;
          assert.match(error.code, /^(missing|version|schema|rule)$/);
          assertWhole(error.path, campaign);
          return [section.name, {error}];
        }
      }),
  );
}

/** Throws unless every output of each section of `readings`, except rendering, is harmless. */
export function assertWaysOut(readings, campaign) {
  for (const {value, head, faults} of Object.values(readings)) {
    if (!value) continue;
    assertPlainObjects(value);
    assertPlainObjects(head);
    for (const {path} of faults) assertWhole(path, campaign);
  }
  const {figures, events, hashtags, letters} = readings;
  for (const figure of Object.values(figures?.value ?? {})) assertFigure(figure);
  if (events?.value) assertCalendar(events, campaign);
  if (hashtags?.value) assertMessage(hashtags, campaign);
  if (letters?.value) assertLetters(letters.value, campaign);
}

/** Throws unless all objects in `value` are arrays, plain objects, or objects without a prototype. */
function assertPlainObjects(value) {
  if (typeof value !== 'object' || value === null) return;
  const plain = Array.isArray(value) ? [Array.prototype] : [Object.prototype, null];
  assert.ok(plain.includes(Object.getPrototypeOf(value)), 'another prototype');
  assert.ok(!Object.hasOwn(value, '__proto__'));
  Object.values(value).forEach(assertPlainObjects);
}

function assertFigure(figure) {
  const estimate = estimateAt(figure, NOW);
  assert.ok(Number.isInteger(estimate) && estimate >= figure.value, `${estimate}`);
  assert.equal(typeof isPast(figure, '2024-05-15'), 'boolean');
  const next = nextEstimateIn(figure, NOW);
  assert.ok(next >= 1, `${next}`);
}

const PROPERTY =
  /^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|RRULE|SUMMARY|LOCATION|DESCRIPTION|URL|CLASS|STATUS|SEQUENCE|TRANSP)[:;]/;

function assertCalendar({value, head}, campaign) {
  for (const {day} of agendaOf(value, NOW, toInstant).rows) assert.match(day, /^\d{4}-\d\d-\d\d$/);
  const options = {name: plain(head.name), stamp: new Date(head.updated)};
  for (const neutralTitle of [undefined, 'Appointment']) {
    const {name, text} = calendarFile(
      value.map(event => calendarEntry(event, writer)),
      {...options, neutralTitle},
    );
    assert.match(name, /^[\p{L}\p{M}\p{N}-]{1,60}\.ics$/u);
    assertWhole(text, campaign);
    for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
      assert.match(line, PROPERTY);
      if (line.startsWith('URL:')) assert.match(line, /^URL:(https?|mailto|tel):/);
    }
    const begun = text.split('\r\nBEGIN:VEVENT\r\n').length - 1;
    assert.equal(begun, value.flatMap(seriesOf).length);
  }
}

function assertMessage({value, head}, campaign) {
  const message = {
    title: plain(head.name),
    text: value.text ? plain(value.text) : '',
    url: value.url,
    tags: value.tags,
  };
  assertWhole(wholeText(message), campaign);
  for (const id of NETWORK_IDS) {
    const {address, left = 0} = draftFor(id, message);
    assert.ok(Number.isInteger(left), `${left}`);
    if (!address) continue;
    assertWhole(decodeURIComponent(address), campaign);
    const plainAddress = draftFor(id, {text: 'a', url: 'https://example.org/', tags: []}).address;
    const [is, shall] = [new URL(address), new URL(plainAddress)];
    assert.deepEqual([is.protocol, is.host, is.pathname], [shall.protocol, shall.host, shall.pathname]);
    assert.doesNotMatch(address, /[\s<>"]/);
    if (id === 'email')
      assert.deepEqual(
        [...is.searchParams.keys()].filter(key => !/^(subject|body)$/.test(key)),
        [],
      );
  }
}

function assertLetters({address, video}, campaign) {
  if (address) {
    const written = envelope(address);
    assertWhole(envelopeText(written), campaign);
    assert.ok(envelopeText(written).split('\n').length <= 5);
  }
  if (video?.duration) assertWhole(JSON.stringify(lengthOf(video.duration)), campaign);
}
