import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isCautious} from '../../base/page/ancestors.js';
import {untilMidnight} from '../../base/time/clock.js';
import controls from '../../parts/actions/controls.styles.js';
import {keepAttribute} from '../../base/property-value.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {renderTexts, textsOf} from '../../parts/text/place.js';
import {keyedRows, keyOf} from '../../parts/rows/keyed-rows.js';
import {renderReview} from '../../parts/text/review-line.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {SideSection} from '../../feed/side-section.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {localDay} from '../../model/days/day.js';
import {agendaOf} from '../../model/events/agenda.js';
import {events} from '../../model/sections/events.js';
import {byKind, initiatives, type Initiative, type InitiativeKind} from '../../model/sections/initiatives.js';
import type {Organisation} from '../../model/values/organisation.js';
import {commonReview, type Reviewed} from '../../model/values/review.js';
import {commonSource} from '../../model/values/source.js';
import styles from './initiatives.styles.js';

/** What each initiative says by itself, unless all of them share it. */
interface OwnFacts {
  readonly hasSource: boolean;
  readonly hasReview: boolean;
}

/**
 * Shows initiatives, projects and other ways to get involved, by what one does there: who runs each, where, and the
 * day of the last review. What is an event of the campaign, by its id, is left out as soon as it is past.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-initiatives
 *
 * @slot - Shown while there are no initiatives: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers at risk.
 * @csspart kind - The initiatives of one kind.
 * @csspart initiative - An initiative.
 * @csspart name - Its name.
 * @csspart organizer - Who runs it.
 * @csspart place - Where it is.
 * @csspart description - What it is about.
 * @csspart reviewed - The day of the last review.
 * @csspart source - The source.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The initiatives are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no initiatives to show, and why.
 */
export class Initiatives extends SolidarityElement {
  static override styles = [shared, controls, styles];

  /** Days since the last review after which an initiative says that it may have changed. */
  @property({attribute: 'review-after', type: Number, converter: keepAttribute}) reviewAfter = 365;

  /** Leaves out all that are events of the campaign, by their ids, for a page that lists the events too. */
  @property({attribute: 'no-events', type: Boolean, converter: keepAttribute}) noEvents = false;

  private readonly initiatives = new SectionController(this, initiatives);
  private readonly events = new SideSection(this, events);
  private readonly cautiousNotice = new CautiousNotice(this);

  protected override renderContent(): TemplateResult | undefined {
    const kinds = byKind(this.current, isCautious(this));
    const shown = kinds.flatMap(([, list]) => list);
    if (!shown.length) return undefined;
    const source = commonSource(shown);
    const review = commonReview(shown);
    const cautious = this.cautiousNotice.render('takingPart');
    return html`
      <div class="initiatives">
        ${cautious} ${renderHeading(this.headingLevel, msg('Get involved', {id: 'initiatives.title'}))}
        ${cautious ? nothing : renderNotices(shown)}
        ${keyedRows(
          kinds,
          ([kind]) => kind,
          ([kind, list]) => this.renderKind(kind, list, {hasSource: !source, hasReview: !review}),
        )}
        ${
          source || review
            ? html`<div class="origin">
                ${review && this.renderReview(review)} ${source && renderSource(source, this.writer)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now ? undefined : untilMidnight(new Date());
  }

  /** Those that are not over, nor listed as events elsewhere on the page. */
  private get current(): readonly Initiative[] {
    const all = this.events.value ?? [];
    const elsewhere = this.noEvents ? all : agendaOf(all, this.moment).past.map(({event}) => event);
    const ids = new Set(elsewhere.flatMap(({id}) => id ?? []));
    return (this.initiatives.value ?? []).filter(({id}) => !id || !ids.has(id));
  }

  /** Those with a page come first; the others can only be read about. */
  private renderKind(kind: InitiativeKind, list: readonly Initiative[], facts: OwnFacts): TemplateResult {
    const level = levelOf(this.headingLevel, 1);
    const sorted = [...list.filter(({url}) => url), ...list.filter(({url}) => !url)];
    return html`<div class="kind" part="kind">
      <p class="subheading" role="heading" aria-level=${level}>${kindLabel(kind)}</p>
      <ul role="list">
        ${keyedRows(
          sorted,
          keyOf,
          each =>
            html`<li class=${each.url ? 'linked' : 'plain'} part="initiative">
              ${this.renderInitiative(each, facts)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderInitiative(initiative: Initiative, {hasSource, hasReview}: OwnFacts): TemplateResult {
    const {name, url, organizer, location, description, source} = initiative;
    const label = this.writer.text(name);
    return html`
      <p class="name" part="name">${url ? this.writer.link(url, label) : label}</p>
      ${organizer && this.renderOrganizer(organizer, url)}
      ${location && html`<p class="muted" part="place">${renderTexts(textsOf(location), this.writer)}</p>`}
      ${description && html`<p class="description prose" part="description">${this.writer.text(description)}</p>`}
      ${hasReview ? this.renderReview(initiative) : nothing}
      ${hasSource ? renderSource(source, this.writer, {before: organizer?.url ?? url}) : nothing}
    `;
  }

  private renderReview(reviewed: Reviewed): TemplateResult {
    return renderReview(reviewed, localDay(this.moment), this.writer.formats, this.reviewAfter);
  }

  private renderOrganizer({name, url}: Organisation, before: string | undefined): TemplateResult {
    const [start, end] = splitAtPlaceholder(msg(str`Run by ${PLACEHOLDER}`, {id: 'initiatives.organizer'}));
    const label = this.writer.text(name);
    return html`<p class="muted" part="organizer">
      ${start}${url ? this.writer.link(url, label, {before}) : label}${end}
    </p>`;
  }
}

/** The warning before the places of what one attends, if there are any, and that before all of them. */
function renderNotices(shown: readonly Initiative[]): TemplateResult {
  const isAttended = shown.some(({kind, location}) => kind === 'attend' && location);
  return html`${isAttended ? renderSafetyNotice('attending') : nothing} ${renderSafetyNotice('joining')}`;
}

function kindLabel(kind: InitiativeKind): string {
  return {
    write: () => msg('Write letters', {id: 'initiatives.write', desc: 'Letters and postcards to prisoners'}),
    attend: () => msg('Attend an event', {id: 'initiatives.attend', desc: 'At an event'}),
    share: () => msg('Share', {id: 'initiatives.share'}),
    give: () => msg('Give', {id: 'initiatives.give', desc: 'Money or things'}),
    tell: () => msg('Tell their stories', {id: 'initiatives.tell', desc: 'The stories of prisoners'}),
  }[kind]();
}
