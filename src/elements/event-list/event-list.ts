import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {afterPaint} from '../../base/after-paint.js';
import {Announcer} from '../../base/announcer.js';
import {Clock} from '../../base/clock.js';
import controls from '../../base/controls.styles.js';
import {define} from '../../base/define.js';
import {heading, levelOf} from '../../base/heading.js';
import {RowWindow} from '../../base/row-window.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {firstRows, type Agenda, type AgendaRow} from '../../model/agenda.js';
import {calendarFile} from '../../model/calendar.js';
import {localDay} from '../../model/day.js';
import {isChoice, type EventFilter} from '../../model/event-filter.js';
import {events, isTimed, type CampaignEvent} from '../../model/events.js';
import {toInstant, type ToInstant} from '../../model/zoned-time.js';
import {CalendarOffer, type MakeFile} from './calendar-offer.js';
import offers from './calendar-offer.styles.js';
import {renderFilters} from './event-filters.js';
import styles from './event-list.styles.js';
import {calendarEntry, renderEvent, type Pen} from './event-row.js';
import {viewAt, type View} from './event-view.js';
import {countWords, dayWords, emptyWords} from './event-words.js';

/**
 * Shows the events of the campaign: what is going on, what is to come, by day, and what is past, folded away. Times are those of the
 * place, with the reader's own beside them where they differ.
 *
 * Until the campaign is read, and if it cannot be, the element shows its own content.
 *
 * @tag solidarity-event-list
 *
 * @slot - Shown while there is no list of events: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart filter - A menu to choose events by country, place, kind or way of taking part.
 * @csspart day - What is going on, or the events of one day.
 * @csspart event - An event.
 * @csspart time - Its time on the clocks of the place, or that it goes on all day.
 * @csspart date - Its days, where it does not stand under one day alone.
 * @csspart zone - The time zone of the place.
 * @csspart own - The time on the reader's own clock.
 * @csspart status - That it is cancelled, postponed or changed.
 * @csspart name - Its name.
 * @csspart place - Where it takes place.
 * @csspart organizer - Who organises it.
 * @csspart description - What it is about.
 * @csspart button - A button: add to a calendar, save, copy, show more.
 * @csspart offer - What the button for a calendar opens.
 * @csspart safety - The warning to readers in Belarus.
 * @csspart note - What a neutral calendar entry says.
 * @csspart text - The text of a calendar file.
 * @csspart past - The past events.
 * @csspart empty - That there is nothing to show.
 * @csspart updated - When the list was last changed.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The events are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no list of events to show, and why.
 */
export class EventList extends SolidarityElement {
  static override styles = [shared, controls, offers, styles];

  /** How many events are shown until the reader asks for more; unset, more are drawn as their end is neared. */
  @property({type: Number}) limit?: number;

  /** Whether entries for a calendar say nothing but when; unset, the reader may choose so. */
  @property({type: Boolean}) neutral = false;

  readonly #events = new SectionController(this, events);
  readonly #announcer = new Announcer(this);
  readonly #calendar = new CalendarOffer(this, this.#announcer);
  readonly #currentRows = new RowWindow(this, '.current', () => this.limit);
  readonly #pastRows = new RowWindow(this, '.past');
  #filter: EventFilter = {};
  #view: View | undefined;
  #pastOpen = false;
  /** Finds moments in zones, as soon as something that is shown needs it; `Intl` would delay the first paint. */
  #toInstant: ToInstant | undefined;
  #needsZones = false;

  constructor() {
    super();
    new Clock(this, () => (this.now || !this.#view ? undefined : this.#view.until - Date.now()));
  }

  protected override renderContent(): TemplateResult | undefined {
    const all = this.#events.value;
    if (!all) return undefined;
    const {agenda, choices, current} = this.#look(all);
    this.#needsZones = agenda.needsZones;
    return html`
      <div class="events">
        ${heading(this.headingLevel, msg('Events', {id: 'events.title'}))}
        ${renderFilters(choices, this.#filter, this.#pen, this.#choose)}
        ${current.length > 1 ? this.#renderOfferOfAll(current) : nothing}
        ${current.length ? this.#renderCurrent(agenda) : this.#renderEmpty(all)}
        ${agenda.past.length ? this.#renderPast(agenda.past) : nothing} ${this.#renderUpdated()}
        ${this.#announcer.render()}
      </div>
    `;
  }

  protected override updated(): void {
    if (!this.#needsZones || this.#toInstant) return;
    afterPaint(() => {
      this.#toInstant = toInstant;
      this.requestUpdate();
    });
  }

  /** @internal */
  drawNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  get #pen(): Pen {
    return {
      formats: this.formats,
      toInstant: this.#toInstant,
      text: text => this.text(text),
      plain: text => this.plain(text),
      link: (address, label) => this.link(address, label),
    };
  }

  #look(all: readonly CampaignEvent[]): View {
    const outlook = {events: all, filter: this.#filter, locale: this.locale, toInstant: this.#toInstant};
    return (this.#view = viewAt(this.moment, outlook, text => this.plain(text), this.#view));
  }

  #renderCurrent(agenda: Agenda): TemplateResult {
    const {goingOn, upcoming, rest} = firstRows(agenda, this.#currentRows.size);
    const today = localDay(this.moment);
    return html`<div class="current">
      ${goingOn.length ? this.#renderDay(msg('Going on now', {id: 'events.goingOn'}), goingOn, 'day now') : nothing}
      ${repeat(
        upcoming,
        ({day}) => day,
        ({day, rows}) => this.#renderDay(dayWords(day, today, this.formats), rows),
      )}
      ${rest ? this.#currentRows.button(moreWords()) : nothing}
    </div>`;
  }

  #renderDay(heading: string, rows: readonly AgendaRow[], name = 'day'): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    return html`<div class=${name} part="day">
      <p class="subheading" role="heading" aria-level=${level}>${heading}</p>
      ${this.#renderRows(rows)}
    </div>`;
  }

  #renderPast(past: readonly CampaignEvent[]): TemplateResult {
    const count = formatNumber(past.length, this.formats);
    const shown = past.slice(0, this.#pastOpen ? this.#pastRows.size : 0);
    const rows = shown.map(event => ({event, dayOf: 'only', repeated: false}) as const);
    return html`<details class="past" part="past" ?open=${this.#pastOpen} @toggle=${this.#onToggle}>
      <summary>${msg(str`Past events (${count})`, {id: 'events.past'})}</summary>
      ${this.#pastOpen ? this.#renderRows(rows, true) : nothing}
      ${this.#pastOpen && rows.length < past.length ? this.#pastRows.button(moreWords()) : nothing}
    </details>`;
  }

  #renderRows(rows: readonly AgendaRow[], dated = false): TemplateResult {
    const pen = this.#pen;
    this.#needsZones ||= rows.some(({event}) => isTimed(event));
    const renderRow = (row: AgendaRow) => {
      const actions = dated || row.repeated ? undefined : this.#renderOffer(row.event);
      return html`<li class="event" part="event">${renderEvent(row, pen, {dated, actions})}</li>`;
    };
    return html`<ul role="list">
      ${repeat(rows, ({event}) => event, renderRow)}
    </ul>`;
  }

  #renderOffer(event: CampaignEvent): TemplateResult {
    const name = html`<span class="unseen">: ${this.text(event.name)}</span>`;
    const label = html`${msg('Add to calendar', {id: 'events.calendar'})}${name}`;
    return this.#calendar.render(event, label, this.#fileOf([event]));
  }

  #renderOfferOfAll(current: readonly CampaignEvent[]): TemplateResult {
    const label = msg('Add all to a calendar', {id: 'events.calendarAll'});
    return this.#calendar.render('all', label, this.#fileOf(current));
  }

  #renderEmpty(all: readonly CampaignEvent[]): TemplateResult {
    if (!isChoice(this.#filter)) return html`<p part="empty">${emptyWords(all.length > 0)}</p>`;
    return html`<p part="empty">${msg('No events fit your choice.', {id: 'events.noneFit'})}</p>
      <button class="button" part="button" type="button" @click=${this.#onShowAll}>
        ${msg('Show all events', {id: 'events.showAll'})}
      </button>`;
  }

  #renderUpdated(): TemplateResult {
    const day = formatDay(this.#events.head!.updated.slice(0, 10), this.formats);
    return html`<p class="updated muted" part="updated">
      ${msg(str`List last changed: ${day}`, {id: 'events.updated'})}
    </p>`;
  }

  #fileOf(chosen: readonly CampaignEvent[]): MakeFile {
    return neutralTitle => {
      const {name, updated} = this.#events.head!;
      const entries = this.inOwnWords(() => chosen.map(event => calendarEntry(event, this.#pen)));
      const stamp = new Date(updated);
      return calendarFile(entries, {name: this.plain(name), stamp, toInstant, neutralTitle});
    };
  }

  #choose = async (filter: EventFilter): Promise<void> => {
    this.#filter = filter;
    this.#currentRows.reset();
    this.#pastRows.reset();
    this.requestUpdate();
    await this.updateComplete;
    const count = this.#view?.current.length ?? 0;
    this.#announcer.say(this.inOwnWords(() => countWords(count, this.locale, this.formats)));
  };

  /** The button goes with what it did: the first menu takes over. */
  #onShowAll = async (): Promise<void> => {
    await this.#choose({});
    this.renderRoot.querySelector('select')?.focus();
  };

  #onToggle = ({target}: Event): void => {
    this.#pastOpen = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}

const moreWords = () => msg('Show more events', {id: 'events.more'});

define('solidarity-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-event-list': EventList;
  }
}
