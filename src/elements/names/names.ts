import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {isCautious} from '../../base/page/ancestors.js';
import {keepAttribute} from '../../base/property-value.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderLetterAddress} from '../../parts/people/letter-address.js';
import letterStyles from '../../parts/people/letter-address.styles.js';
import peopleStyles from '../../parts/people/people.styles.js';
import {renderPersonStatus} from '../../parts/people/person-status.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {PeopleElement} from '../../base/people-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatDayMonth} from '../../i18n/format.js';
import {campaignDay, untilNextDay} from '../../model/days/campaign-day.js';
import {latestDay} from '../../model/days/day.js';
import {birthdaysWithin, people, type Birthday, type Person} from '../../model/sections/people.js';
import {shownStatus} from '../../model/values/consent.js';
import {NameWall} from './name-wall.js';
import {fromLetterOfDay, sorted} from './sorted.js';
import styles from './names.styles.js';

/** The largest number of days for which birthdays are shown. */
const MOST_DAYS = 31;

/**
 * Shows the names of political prisoners who agreed to it, or whose relatives did, as one paragraph in alphabetical
 * order. A name opens the person's status, its source and, while the person is held and letters are welcome, an address
 * to write to.
 *
 * Until the campaign has loaded, and if it names nobody, the element shows its slotted content.
 *
 * @tag solidarity-names
 *
 * @slot - Shown while there are no names: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart birthdays - Whose birthday is soon.
 * @csspart date - The day of a birthday.
 * @csspart names - All names.
 * @csspart name - A name, which opens the entry of the person.
 * @csspart person - The entry of a person.
 * @csspart status - The person's status, with the day as of which it is known.
 * @csspart letter - The disclosure for writing to the person.
 * @csspart safety - The warning to readers at risk.
 * @csspart envelope - The address, as written on an envelope.
 * @csspart note - How to use the names, a note on the address, or that the browser refused to copy.
 * @csspart source - The source of the entry, or of the person's status.
 * @csspart button - A button: copy the address.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The names are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no names to show, and why.
 */
export class Names extends PeopleElement {
  static override styles = [shared, controls, letterStyles, peopleStyles, styles];

  /** `daily` begins with a letter of the day, the same on every site; unset, with the first letter. */
  @property() pick?: 'daily';

  /** For how many days, at most 31, to show whose birthday is next; unset, no birthdays are shown. */
  @property({type: Number, converter: keepAttribute}) birthdays?: number;

  private readonly people = new SectionController(this, people);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly wall = new NameWall(this);

  protected override renderContent(): TemplateResult | undefined {
    const {value} = this.people;
    if (!value?.persons.length) return undefined;
    const {letter, rows} = fromLetterOfDay(sorted(value.persons, this.writer), this.letterDay);
    const title = msg('Names of political prisoners', {id: 'names.title'});
    return html`
      <div class="page">
        ${renderHeading(this.headingLevel, title)}
        <div class="notes muted">
          <p class="note" part="note">
            ${msg('Choose a name to read more. Arrow keys and letters move from name to name.', {id: 'names.how'})}
          </p>
          <p class="note held" part="note">
            ${msg('The tag marks people who were in prison when this was last checked.', {id: 'names.tag', desc: 'After a small yellow tag'})}
          </p>
          ${letter ? html`<p class="note" part="note">${msg(str`Today the names begin with the letter ${letter}.`, {id: 'names.letter'})}</p>` : nothing}
        </div>
        ${this.renderBirthdays(value.persons)} ${this.wall.render(rows, title, this.isHeld, this.renderEntry)}
        ${renderOutboundLink(value.contact, msg('Remove or correct a name', {id: 'names.correct'}), this.writer)}
        ${this.announcer.render(this.locale, value)}
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    const isDaily = this.letterDay || this.birthdays;
    return this.now || !isDaily ? undefined : untilNextDay(new Date(), this.people.head?.timeZone);
  }

  private get today(): string {
    return campaignDay(this.moment, this.people.head?.timeZone);
  }

  /** The day whose letter comes first; `undefined` unless `pick` is `daily`. */
  private get letterDay(): string | undefined {
    return this.pick === 'daily' ? this.today : undefined;
  }

  private readonly isHeld = (person: Person): boolean =>
    shownStatus(person, latestDay(this.moment))?.state === 'held';

  private readonly renderEntry = (person: Person): TemplateResult => {
    const {contact, source: common} = this.people.value!;
    const source = (person.source ?? common)!;
    return html`<div class="entry" part="person">
      <div>
        ${renderPersonStatus(person, latestDay(this.moment), this.writer, source)}
        ${renderSource(source, this.writer)}
      </div>
      ${this.renderLetter(person, person.id)}
      ${renderOutboundLink(contact, msg('Remove or correct this entry', {id: 'names.correct.entry'}), this.writer)}
    </div>`;
  };

  /** How to write to a person; nothing on a cautious page, or if there is no address to be shown. */
  private renderLetter({address}: Person, id: string): TemplateResult | typeof nothing {
    if (!address || isCautious(this)) return nothing;
    return html`<details part="letter">
      <summary>${msg('Write to this person', {id: 'stories.write'})}</summary>
      <div class="letter">
        ${renderSafetyNotice('writing')} ${renderLetterAddress(address, id, this.writer, this.copyButtons)}
      </div>
    </details>`;
  }

  private renderBirthdays(persons: readonly Person[]): TemplateResult | typeof nothing {
    const days = Math.min(this.birthdays ?? NaN, MOST_DAYS);
    const list = isCautious(this) ? [] : birthdaysWithin(persons, this.today, days);
    if (!list.length) return nothing;
    return html`<div part="birthdays">
      <p class="subheading" role="heading" aria-level=${levelOf(this.headingLevel, 1)}>
        ${msg('Upcoming birthdays', {id: 'names.birthdays'})}
      </p>
      <ul role="list">
        ${keyedRows(list, ({person}) => person.id, this.renderBirthday)}
      </ul>
    </div>`;
  }

  private readonly renderBirthday = ({person, day}: Birthday): TemplateResult =>
    html`<li>
      <p>
        <span class="date" part="date">${formatDayMonth(day, this.writer.formats)}</span>
        ${this.writer.text(person.name)}
      </p>
      ${this.renderLetter(person, `birthday ${person.id}`)}
    </li>`;
}
