import {msg, str} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import {isCautious} from '../../base/ancestors.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {define} from '../../base/define.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderLetterAddress} from '../../parts/people/letter-address.js';
import letterStyles from '../../parts/people/letter-address.styles.js';
import peopleStyles from '../../parts/people/people.styles.js';
import {renderPersonStatus} from '../../parts/people/person-status.js';
import {fileUrl} from '../../model/values/address.js';
import {renderProject} from '../../parts/text/project.js';
import {renderCautiousNotice, renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/shared.styles.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {campaignDay, untilNextDay} from '../../model/days/campaign-day.js';
import type {LetterAddress} from '../../model/sections/letters.js';
import {chosen} from '../../model/days/pick-of-day.js';
import {stories, type Story} from '../../model/sections/stories.js';
import type {Text} from '../../model/values/text.js';
import {CardRow} from './card-row.js';
import {portrait} from './portrait.js';
import {stories as entry} from '../registry.js';
import styles from './stories.styles.js';

/**
 * Shows portraits and stories of political prisoners: one, or a row to go through. Each has its status with its day, its source,
 * and, while the person is held, an address to write to. While the campaign tells of nobody, it shows who collects the stories.
 *
 * Until the campaign is read, and if it cannot be, the element shows its own content.
 *
 * @tag solidarity-stories
 *
 * @slot - Shown while there are no stories: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart row - The stories side by side, one in sight.
 * @csspart position - Which of how many is in sight.
 * @csspart story - A person with all that is told.
 * @csspart picture - The portrait, or a quiet drawing in its place.
 * @csspart credit - Who made the portrait.
 * @csspart name - The person's name.
 * @csspart status - What has become of the person, and the day on which that was known.
 * @csspart chapter - The life before prison, or in prison.
 * @csspart letter - What opens to write to the person.
 * @csspart safety - The warning to readers in Belarus.
 * @csspart envelope - The address, as it stands on an envelope.
 * @csspart note - What must be known with the address, and when a copy is refused.
 * @csspart source - Who tells the story, or says what has become of the person.
 * @csspart updated - When the story was last changed.
 * @csspart project - Who collects the stories.
 * @csspart button - Goes to another story, or copies the address.
 * @csspart link - A link out of the page.
 * @csspart address - The address of a page that is written instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The stories are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no stories to show, and why.
 */
export class Stories extends SolidarityElement {
  static override styles = [shared, controls, letterStyles, peopleStyles, styles];

  /** `daily` shows one story, the same on every site on that day; unset, all are shown. */
  @property() pick?: 'daily';

  /** Id of the only story to show. */
  @property() story?: string;

  /** Origins between spaces, such as `https://pictures.example.org`, from which portraits may come beside the page's and the campaign's own. */
  @property({attribute: 'picture-origins'}) pictureOrigins?: string;

  private readonly stories = new SectionController(this, stories);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly row = new CardRow(this, place => this.announce(place));

  /** Addresses of portraits that could not be had. */
  private readonly lost = new Set<string>();

  protected override renderContent(): TemplateResult | undefined {
    const {project} = this.stories.value ?? {};
    const people = this.people;
    if (!people.length && (this.story || !project)) return undefined;
    const title = msg('Stories of political prisoners', {id: 'stories.title'});
    const cautious = people.some(addressOf) ? renderCautiousNotice('writing', this) : undefined;
    const isOfDay = people.length && this.day && !this.story;
    return html`
      <div class="stories">
        ${cautious}
        ${renderHeading(this.headingLevel, isOfDay ? msg('The story of the day', {id: 'stories.daily'}) : title)}
        ${people.length > 1 ? this.row.render(people, this.renderStory, title, this.writer.formats) : people.map(this.renderStory)}
        ${project ? renderProject(project, this.writer) : nothing} ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now || !this.day ? undefined : untilNextDay(new Date(), this.stories.head?.timeZone);
  }

  /** The day whose story is shown, where one is picked. */
  private get day(): string | undefined {
    return this.pick === 'daily' ? campaignDay(this.moment, this.stories.head?.timeZone) : undefined;
  }

  private get people(): readonly Story[] {
    return chosen(this.stories.value?.people ?? [], this.story, this.day);
  }

  private readonly renderStory = (story: Story, place: number): TemplateResult => {
    const {name, picture, status, before, inPrison, source, correction, updated} = story;
    const address = addressOf(story);
    const seen = picture && this.addressOf(picture.url);
    const onLost = () => {
      this.lost.add(seen!);
      this.requestUpdate();
    };
    const day = formatDay(updated, this.writer.formats);
    return html`<div class="story" part="story">
      ${portrait(picture, seen, onLost, this.writer)}
      <div class="words">
        <div>
          <p class="name" part="name" role="heading" aria-level=${levelOf(this.headingLevel, 1)}>
            ${this.writer.text(name)}
          </p>
          ${renderPersonStatus(status, this.writer.formats, this.writer)}
        </div>
        ${this.renderChapter(msg('Life before prison', {id: 'stories.before'}), before)}
        ${this.renderChapter(msg('Life in prison', {id: 'stories.inPrison'}), inPrison)}
        ${address && this.renderLetter(address, place)}
        <div class="facts">
          ${renderSource(source, this.writer)}
          <p class="updated muted" part="updated">
            ${msg(str`Story last changed: ${day}`, {id: 'stories.updated'})}
          </p>
          ${renderOutboundLink(correction, msg('Report a mistake', {id: 'stories.correct'}), this.writer)}
        </div>
      </div>
    </div>`;
  };

  private renderChapter(label: string, text: Text | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    return html`<div part="chapter">
      <p class="label">${label}</p>
      <p class="told prose">${this.writer.text(text)}</p>
    </div>`;
  }

  private renderLetter(address: LetterAddress, place: number): TemplateResult {
    return html`<details part="letter">
      <summary>${msg('Write to this person', {id: 'stories.write'})}</summary>
      <div class="body">
        ${isCautious(this) ? nothing : renderSafetyNotice('writing')}
        ${renderLetterAddress(address, `address-${place}`, this.writer, this.copyButtons)}
      </div>
    </details>`;
  }

  /** Where the portrait is asked for; `undefined` where it must not be, or could not be had. */
  private addressOf(url: string): string | undefined {
    if (isServer) return undefined;
    const {baseURI} = this.ownerDocument;
    const address = fileUrl(url, baseURI, this.campaignSource?.url, this.pictureOrigins);
    return address && !this.lost.has(address) ? address : undefined;
  }

  private announce(place: number): void {
    const people = this.people;
    const [number, total] = [place + 1, people.length].map(count => formatNumber(count, this.writer.formats));
    const name = this.writer.plain(people[place]!.name);
    this.announcer.announce(
      this.say(() => msg(str`Story ${number} of ${total}: ${name}`, {id: 'stories.position'})),
    );
  }
}

/** Where one can write to the person: nobody who is no longer held gets letters there. */
const addressOf = ({address, status}: Story) => (status.state === 'held' ? address : undefined);

define(entry.tag, Stories);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-stories': Stories;
  }
}
