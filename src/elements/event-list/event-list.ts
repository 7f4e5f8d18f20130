import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {afterPaint} from '../../parts/rows/after-paint.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import type {Renderable} from '../../base/drawing/renderable.js';
import {warnOnce} from '../../base/page/warn-once.js';
import {keepAttribute} from '../../base/property-value.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {RowWindow} from '../../parts/rows/row-window.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {renderDayAfter} from '../../parts/text/next-day.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {SectionController} from '../../feed/section-controller.js';
import type {AgendaRow} from '../../model/events/agenda.js';
import {localDay} from '../../model/days/day.js';
import {isFilterActive, type EventFilter} from '../../model/events/event-filter.js';
import {events, type CampaignEvent} from '../../model/sections/events.js';
import {hasTemporal, toInstant, type ToInstant} from '../../model/days/zoned-time.js';
import {fileMaker} from './calendar-entry.js';
import {CalendarOffer, type MakeFile} from './calendar-offer.js';
import {renderCurrentEvents} from './current-events.js';
import {renderFilters, renderNoneFit} from './event-filters.js';
import styles from './event-list.styles.js';
import {keyOf, renderEvent} from './event-row.js';
import {rowsWithin, viewAt, type View} from './event-view.js';
import {countText, emptyText, updatedText} from './event-words.js';
import {renderPastEvents} from './past-events.js';

/**
 * Shows the events of the campaign: those going on now, the upcoming ones by day, and the past ones, which are folded
 * away unless there are no others. Times are local to the place, with the reader's own time beside them if it differs.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-event-list
 *
 * @slot - Shown while there is no list of events: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart filter - A menu to choose events by country, place, kind or way of taking part.
 * @csspart day - The events going on now, those of one day, or the past ones of a year.
 * @csspart event - An event.
 * @csspart time - Its local time, or that it lasts all day.
 * @csspart date - Its days, if it is not listed under a single day.
 * @csspart zone - The time zone of the place.
 * @csspart own - Its time in the reader's time zone.
 * @csspart status - That it is cancelled, postponed or changed, or not confirmed yet.
 * @csspart name - Its name.
 * @csspart place - Where it takes place.
 * @csspart organizer - Who organises it.
 * @csspart photography - Whether people may be photographed and filmed there.
 * @csspart description - What it is about.
 * @csspart button - A button: add to a calendar, save, copy, show more.
 * @csspart offer - The calendar file, which a button opens.
 * @csspart safety - The warning to readers at risk.
 * @csspart note - What a neutral calendar entry says.
 * @csspart text - The text of a calendar file.
 * @csspart past - The past events.
 * @csspart empty - That there is nothing to show.
 * @csspart updated - When the list was last changed.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The events are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no list of events to show, and why.
 */
export class EventList extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /** How many events are shown until the reader presses the button for more; unset, scrolling shows more. */
  @property({type: Number, converter: keepAttribute}) limit?: number;

  /** Whether calendar entries hold only the time; unset, the reader can choose that. */
  @property({type: Boolean}) neutral = false;

  /** Countries whose events are listed, separated by commas: codes such as `LT`, or names as in the campaign. */
  @property() country?: string;

  /** The kinds of events that are listed, such as `letters`, separated by commas. */
  @property() kind?: string;

  /** The towns whose events are listed, as the campaign writes them, separated by commas. */
  @property() place?: string;

  /** Whether only events that can be joined online are listed. */
  @property({type: Boolean}) online = false;

  private readonly events = new SectionController(this, events);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly announcer = new Announcer(this);
  private readonly calendar = new CalendarOffer(this, this.announcer);
  private readonly privateFields = new PrivateFields(this, () => {
    if (isFilterActive(this.filter)) void this.choose({});
    this.calendar.close();
  });
  private readonly currentRows = new RowWindow(this, '.current', () =>
    rowsWithin(this.limit, this.view?.rows),
  );
  private readonly pastRows = new RowWindow(this, '.past');
  private filter: EventFilter = {};
  private view: View | undefined;
  private isPastOpen = false;
  /** Converts local times to moments; unset until the first paint if time zones take `Intl` long to load. */
  private toInstant: ToInstant | undefined = isServer || hasTemporal() ? toInstant : undefined;
  private painted: Promise<void> | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const all = this.events.value;
    if (!all) return (this.view = undefined);
    const {filter, locale, toInstant, now, country, kind, place, online} = this;
    const inputs = {events: all, filter, locale, toInstant, now, country, kind, place, online};
    this.view = viewAt(this.moment, inputs, text => this.writer.plain(text), this.view);
    const {rows, past, choices, current, misfits, hasEvents} = this.view;
    for (const misfit of misfits) warnOnce(this.localName, misfit);
    const cautious = this.cautiousNotice.render('goingThere');
    return html`
      <div class="events">
        ${cautious} ${renderHeading(this.headingLevel, msg('Events', {id: 'events.title'}))}
        ${current.length && !cautious ? renderSafetyNotice('attending') : nothing}
        ${this.privateFields.render(renderFilters(choices, filter, this.writer, this.choose))}
        ${current.length ? this.renderCurrent(rows) : this.renderEmpty(hasEvents)}
        ${current.length > 1 ? this.calendar.render('', msg('Add all events to calendar', {id: 'events.calendarAll'}), this.fileOf(current)) : nothing}
        ${past.length ? this.renderPast(past, !current.length && !isFilterActive(filter)) : nothing}
        <p class="updated muted" part="updated">${updatedText(this.events.head!, this.writer.formats)}</p>
        ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now || !this.view ? undefined : this.view.until - Date.now();
  }

  protected override updated(): void {
    if (!this.view || this.toInstant) return;
    this.painted ??= afterPaint().then(() => {
      this.toInstant = toInstant;
      this.requestUpdate();
    });
  }

  /** @internal */
  renderNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  private renderCurrent(rows: readonly AgendaRow[]): TemplateResult {
    return renderCurrentEvents({
      // What a server draws for no moment may be read at any: nothing goes on now.
      rows: isServer && !this.now ? rows.map(row => ({...row, now: false})) : rows,
      size: this.currentRows.size,
      today: localDay(this.moment),
      formats: this.writer.formats,
      renderDay: (heading, rows, className) => this.renderDay(heading, rows, className),
      renderMore: () => this.currentRows.renderButton(moreLabel()),
    });
  }

  private renderDay(heading: Renderable, rows: readonly AgendaRow[], className = 'day'): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    return html`<div class=${className} part="day">
      <p class="subheading" role="heading" aria-level=${level}>${heading}</p>
      ${this.renderRows(rows)}
    </div>`;
  }

  private renderPast(past: readonly AgendaRow[], isAlone: boolean): TemplateResult {
    return renderPastEvents({
      past,
      size: this.pastRows.size,
      isAlone,
      isOpen: this.isPastOpen,
      formats: this.writer.formats,
      renderYear: (heading, rows) => this.renderDay(heading, rows),
      renderMore: () => this.pastRows.renderButton(moreLabel()),
      onToggle: this.onToggle,
    });
  }

  private renderRows(rows: readonly AgendaRow[]): TemplateResult {
    const level = levelOf(this.headingLevel, 2);
    const context = {writer: this.writer, level, toInstant: this.toInstant};
    const renderRow = (row: AgendaRow) =>
      html`<li class="event" part="event">${renderEvent(row, context, this.renderOffer(row))}</li>`;
    return html`<ul role="list">
      ${keyedRows(rows, ({event}) => keyOf(event), renderRow)}
    </ul>`;
  }

  /** Beside the first row of an upcoming event that takes place. */
  private renderOffer({event, day, repeated}: AgendaRow): TemplateResult | typeof nothing {
    if (!day || repeated || event.eventStatus === 'EventCancelled') return nothing;
    const name = html`<span class="unseen">: ${this.writer.text(event.name)}</span>`;
    const label = html`${msg('Add to calendar', {id: 'events.calendar'})}${name}`;
    return this.calendar.render(keyOf(event), label, this.fileOf([event]));
  }

  private renderEmpty(hasEvents: boolean): TemplateResult {
    if (isFilterActive(this.filter)) return renderNoneFit(this.onShowAll);
    const comingDay = renderDayAfter(this.moment, this.events.head!, this.writer.formats);
    return html`<p class="prose" part="empty">${emptyText(hasEvents)} ${comingDay}</p>`;
  }

  private fileOf(chosen: readonly CampaignEvent[]): MakeFile {
    return fileMaker(chosen, this.events.head!, this.writer, render => this.say(render));
  }

  private choose = async (filter: EventFilter): Promise<void> => {
    this.filter = filter;
    this.currentRows.reset();
    this.pastRows.reset();
    this.requestUpdate();
    await this.updateComplete;
    const count = this.view?.current.length ?? 0;
    this.announcer.announce(this.say(() => countText(count, this.locale, this.writer.formats)));
  };

  /** The button disappears with the empty list, so that the focus moves to the first menu. */
  private onShowAll = async (): Promise<void> => {
    await this.choose({});
    this.renderRoot.querySelector('select')?.focus();
  };

  private onToggle = ({target}: Event): void => {
    this.isPastOpen = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}

const moreLabel = () => msg('Show more events', {id: 'events.more'});
