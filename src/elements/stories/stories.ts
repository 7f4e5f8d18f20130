import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {allowedFile} from '../../parts/links/allowed-file.js';
import {renderOutboundLink} from '../../parts/links/outbound-link.js';
import {renderLetterAddress} from '../../parts/people/letter-address.js';
import letterStyles from '../../parts/people/letter-address.styles.js';
import peopleStyles from '../../parts/people/people.styles.js';
import {renderPersonStatus} from '../../parts/people/person-status.js';
import {renderProject} from '../../parts/text/project.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import shared from '../../base/drawing/shared.styles.js';
import {PeopleElement} from '../../base/people-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {formatDay, formatNumber} from '../../i18n/format.js';
import {campaignDay, untilNextDay} from '../../model/days/campaign-day.js';
import {latestDay} from '../../model/days/day.js';
import type {LetterAddress} from '../../model/sections/letters.js';
import {selectItems} from '../../model/days/pick-of-day.js';
import {stories, type Story} from '../../model/sections/stories.js';
import {shownStatus} from '../../model/values/consent.js';
import type {Text} from '../../model/values/text/text.js';
import {CardRow} from './card-row.js';
import {renderPortrait} from './portrait.js';
import {ProvenPortraits} from './proven-portraits.js';
import styles from './stories.styles.js';

/**
 * Shows portraits and stories of political prisoners: one, or a row to step through. Each has the person's status
 * with its day, a source, and, while the person is held, an address to write to. If the campaign has no stories, it
 * shows who collects them.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-stories
 *
 * @slot - Shown while there are no stories: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart row - The stories side by side, one visible at a time.
 * @csspart position - The number of the visible story, and how many there are.
 * @csspart story - The story of a person.
 * @csspart picture - The portrait, or a silhouette in its place.
 * @csspart credit - Who made the portrait.
 * @csspart name - The person's name.
 * @csspart status - The person's status, with the day as of which it is known.
 * @csspart chapter - The life before prison, or in prison.
 * @csspart letter - The disclosure for writing to the person.
 * @csspart safety - The warning to readers at risk.
 * @csspart envelope - The address, as written on an envelope.
 * @csspart note - A note on the address, or that the browser refused to copy.
 * @csspart source - The source of the story, or of the person's status.
 * @csspart updated - When the story was last changed.
 * @csspart project - Who collects the stories.
 * @csspart button - A button: go to another story, or copy the address.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The stories are on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There are no stories to show, and why.
 */
export class Stories extends PeopleElement {
  static override styles = [shared, controls, letterStyles, peopleStyles, styles];

  /** `daily` shows one story, the same on every site on that day; unset, all are shown. */
  @property() pick?: 'daily';

  /** Id of the only story to show. */
  @property() story?: string;

  /**
   * Further origins that portraits may come from, separated by spaces, such as `https://pictures.example.org`; those
   * of the page and of the campaign are always allowed.
   */
  @property({attribute: 'picture-origins'}) pictureOrigins?: string;

  private readonly stories = new SectionController(this, stories);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly row = new CardRow(this, index => this.announce(index));

  private readonly provenPortraits = new ProvenPortraits(this);

  /** Addresses of portraits that failed to load. */
  private readonly failed = new Set<string>();

  protected override renderContent(): TemplateResult | undefined {
    const {project} = this.stories.value ?? {};
    const people = this.people;
    if (!people.length && (this.story || !project)) return undefined;
    const title = msg('Stories of political prisoners', {id: 'stories.title'});
    const cautious = people.some(({address}) => address) ? this.cautiousNotice.render('writing') : undefined;
    const isOfDay = people.length && this.day && !this.story;
    return html`
      <div class="stories">
        ${cautious}
        ${renderHeading(this.headingLevel, isOfDay ? msg('Story of the day', {id: 'stories.daily'}) : title)}
        ${people.length > 1 ? this.row.render(people, this.renderStory, title, this.writer.formats) : keyedRows(people, ({id}) => id, this.renderStory)}
        ${project ? renderProject(project, this.writer) : nothing}
        ${this.announcer.render(this.locale, this.stories.value)}
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now || !this.day ? undefined : untilNextDay(new Date(), this.stories.head?.timeZone);
  }

  /** The day whose story is shown; `undefined` unless `pick` is `daily`. */
  private get day(): string | undefined {
    return this.pick === 'daily' ? campaignDay(this.moment, this.stories.head?.timeZone) : undefined;
  }

  private get people(): readonly Story[] {
    return selectItems(this.stories.value?.people ?? [], this.story, this.day);
  }

  private readonly renderStory = (story: Story): TemplateResult => {
    const {id, name, picture, before, inPrison, address, source, correction, updated} = story;
    const isHeld = shownStatus(story, latestDay(this.moment))?.state === 'held';
    const file = picture && this.portraitAddress(picture.url);
    const needsDigest = file && this.campaignSource?.keys;
    const portrait = needsDigest ? this.provenPortraits.proven(file, picture.integrity) : file;
    const onError = () => {
      this.failed.add(file!);
      this.requestUpdate();
    };
    const day = formatDay(updated, this.writer.formats);
    return html`<div class="story" part="story">
      ${renderPortrait(picture, portrait, onError, this.writer, isHeld, portrait ? undefined : file)}
      <div class="words">
        <div>
          <p class="name" part="name" role="heading" aria-level=${levelOf(this.headingLevel, 1)}>
            ${this.writer.text(name)}
          </p>
          ${renderPersonStatus(story, latestDay(this.moment), this.writer, source)}
        </div>
        ${this.renderChapter(msg('Life before prison', {id: 'stories.before'}), before)}
        ${this.renderChapter(msg('Life in prison', {id: 'stories.inPrison'}), inPrison)}
        ${address && this.renderLetter(address, id)}
        <div class="facts">
          ${renderSource(source, this.writer)}
          <p class="updated muted" part="updated">
            ${msg(str`Story last updated: ${day}`, {id: 'stories.updated'})}
          </p>
          ${renderOutboundLink(correction, msg('Report a mistake', {id: 'stories.correct'}), this.writer, source.url)}
        </div>
      </div>
    </div>`;
  };

  private renderChapter(label: string, text: Text | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    return html`<div part="chapter">
      <p class="label">${label}</p>
      <p class="story-text prose">${this.writer.text(text)}</p>
    </div>`;
  }

  private renderLetter(address: LetterAddress, id: string): TemplateResult {
    return html`<details part="letter">
      <summary>${msg('Write to this person', {id: 'stories.write'})}</summary>
      <div class="body">
        ${renderSafetyNotice('writing')} ${renderLetterAddress(address, id, this.writer, this.copyButtons)}
      </div>
    </details>`;
  }

  /** The address to load a portrait from; `undefined` if its origin is not allowed, or if it failed to load. */
  private portraitAddress(url: string): string | undefined {
    const address = allowedFile(url, this.writer, this.campaignSource?.url, this.pictureOrigins);
    return address && !this.failed.has(address) ? address : undefined;
  }

  private announce(index: number): void {
    const people = this.people;
    const [number, total] = [index + 1, people.length].map(count => formatNumber(count, this.writer.formats));
    const name = this.writer.plain(people[index]!.name);
    this.announcer.announce(
      this.say(() => msg(str`Story ${number} of ${total}: ${name}`, {id: 'stories.position'})),
    );
  }
}
