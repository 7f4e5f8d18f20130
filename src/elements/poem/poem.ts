import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {Announcer} from '../../parts/actions/announcer.js';
import choice from '../../parts/actions/choice.styles.js';
import controls from '../../parts/actions/controls.styles.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import peopleStyles from '../../parts/people/people.styles.js';
import {renderPersonStatus} from '../../parts/people/person-status.js';
import {keyedRows} from '../../parts/rows/keyed-rows.js';
import {renderForSheet, type Sheet} from '../../parts/print/print-sheet.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderWithFoot} from '../../parts/print/running-foot.js';
import {PrintButton} from '../../parts/print/print-button.js';
import {renderProject} from '../../parts/text/project.js';
import shared from '../../base/drawing/shared.styles.js';
import {PeopleElement} from '../../base/people-element.js';
import {renderSource} from '../../parts/text/source-line.js';
import {SectionController} from '../../feed/section-controller.js';
import {splitAtPlaceholder, PLACEHOLDER} from '../../i18n/placeholder.js';
import {bestLanguage} from '../../i18n/language.js';
import {ownName} from '../../i18n/own-name.js';
import {campaignDay, untilNextDay} from '../../model/days/campaign-day.js';
import {latestDay} from '../../model/days/day.js';
import {selectItems} from '../../model/days/pick-of-day.js';
import {poems, type Poem as Work, type Verse} from '../../model/sections/poems.js';
import styles, {sheetStyles} from './poem.styles.js';
import {renderVerse, versionsOf} from './verse.js';

/**
 * Shows a poem by a political prisoner in the original, beside a translation if there is room, with its author, the
 * author's status and the translator; and prints it on a sheet of its own. If the campaign has no poem, it shows who
 * collects them.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-poem
 *
 * @slot - Shown while there is no poem: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart author - Who wrote the poem.
 * @csspart status - The author's status, with the day as of which it is known.
 * @csspart poem - The poem in one language.
 * @csspart name - Its title.
 * @csspart verse - Its lines.
 * @csspart translator - Who translated it.
 * @csspart source - The source of the poem, or of the author's status.
 * @csspart project - Who collects the poems.
 * @csspart button - A button: choose a language, or print.
 * @csspart safety - The warning to readers at risk, before printing.
 * @csspart note - A note on printing.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The poem is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no poem to show, and why.
 */
export class Poem extends PeopleElement {
  static override styles = [shared, controls, choice, peopleStyles, styles];

  /** `daily` shows the poem of the day, the same on every site; unset, the first is shown. */
  @property() pick?: 'daily';

  /** Id of the poem to show. */
  @property() poem?: string;

  private readonly poems = new SectionController(this, poems);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly announcer = new Announcer(this);
  private readonly printButton = new PrintButton(this, this.announcer);

  /** The index of the version that the reader has chosen, by the id of the poem; 0 is the original. */
  private readonly choices = new Map<string, number>();

  protected override renderContent(): TemplateResult | undefined {
    const {works = [], project} = this.poems.value ?? {};
    const [work] = selectItems(works, this.poem, this.day);
    if (!work && (this.poem || !project)) return undefined;
    const title =
      work && this.day && !this.poem
        ? msg('Poem of the day', {id: 'poems.daily'})
        : msg('Poems by political prisoners', {id: 'poems.title'});
    return html`
      <div class="poems">
        ${work && this.cautiousNotice.render('printing')} ${renderHeading(this.headingLevel, title)}
        ${keyedRows(work ? [work] : [], ({id}) => id, this.renderWork)}
        ${project ? renderProject(project, this.writer) : nothing} ${this.announcer.render(this.locale)}
      </div>
    `;
  }

  /** @internal */
  changesIn(): number | undefined {
    return this.now || !this.day ? undefined : untilNextDay(new Date(), this.poems.head?.timeZone);
  }

  /** The day whose poem is shown; `undefined` unless `pick` is `daily`. */
  private get day(): string | undefined {
    return this.pick === 'daily' ? campaignDay(this.moment, this.poems.head?.timeZone) : undefined;
  }

  private readonly renderWork = (work: Work): TemplateResult => {
    const texts = {
      label: msg('Print the poem', {id: 'poems.print'}),
      note: msg(
        'Only the poem prints, not the rest of this page. Your browser may add this site’s address at the edge of the paper. To stop that, turn off headers and footers in the print settings.',
        {id: 'poems.print.note'},
      ),
    };
    return html`
      ${this.renderPoem(work, this.renderChoice(work))}
      ${this.printButton.render(texts, () => this.sheetOf(work))}
    `;
  };

  /** The poem on the screen, with the `choice` of its languages. */
  private renderPoem(work: Work, choice: TemplateResult | typeof nothing): TemplateResult {
    return html`
      ${this.renderAuthor(work)} ${choice} ${this.renderVersions(work)}
      ${renderSource(work.source, this.writer)}
    `;
  }

  private renderAuthor({author, consent, source}: Work): TemplateResult {
    const {name, url} = author;
    const label = this.writer.text(name);
    return html`<div class="writer">
      <p class="author" part="author">${url ? this.writer.link(url, label) : label}</p>
      ${renderPersonStatus({consent, status: author.status}, latestDay(this.moment), this.writer, source)}
    </div>`;
  }

  private renderVersions(work: Work): TemplateResult {
    const chosen = this.versionIndex(work);
    return html`<div class="versions">
      ${keyedRows(
        versionsOf(work).filter((_, index) => !index || index === chosen),
        ({inLanguage}) => inLanguage,
        (version, index) => this.renderVersion(version, index, chosen),
      )}
    </div>`;
  }

  /** One version of the poem: the original is shown beside the chosen one if there is room for both. */
  private renderVersion(
    {inLanguage, name, text, translator}: Verse,
    index: number,
    chosen: number,
  ): TemplateResult {
    const className = index === 0 && chosen ? 'version original' : 'version';
    const translate = index ? undefined : 'no';
    return html`<div class=${className} part="poem">
      <p class="language muted" lang=${inLanguage}>${ownName(inLanguage)}</p>
      ${
        name &&
        html`<p
          class="name"
          part="name"
          role="heading"
          aria-level=${levelOf(this.headingLevel, 1)}
          lang=${inLanguage}
          translate=${ifDefined(translate)}
          dir="auto"
        >
          ${name}
        </p>`
      }
      <div dir="auto">${renderVerse(text, inLanguage, translate)}</div>
      ${translator && this.renderTranslator(translator)}
    </div>`;
  }

  private renderTranslator(translator: NonNullable<Verse['translator']>): TemplateResult {
    const [before, after] = splitAtPlaceholder(
      msg(str`Translated by ${PLACEHOLDER}`, {id: 'poems.translator', desc: 'The name of a person'}),
    );
    return html`<p class="translator muted" part="translator">
      ${before}${this.writer.text(translator)}${after}
    </p>`;
  }

  /** A button for each language; that of the original is shown only if there is room for one version alone. */
  private renderChoice(work: Work): TemplateResult | typeof nothing {
    const versions = versionsOf(work);
    if (versions.length === 1) return nothing;
    const chosen = this.versionIndex(work);
    return html`<div
      class="actions"
      role="group"
      aria-label=${msg('Language of the poem', {id: 'poems.language'})}
    >
      ${keyedRows(
        versions,
        ({inLanguage}) => inLanguage,
        ({inLanguage}, index) =>
          html`<button
            class=${index ? 'button' : 'button of-original'}
            part="button"
            type="button"
            lang=${inLanguage}
            aria-pressed=${index === chosen}
            @click=${() => this.onChoose(work, index === chosen ? 0 : index)}
          >
            ${ownName(inLanguage)}
          </button>`,
      )}
    </div>`;
  }

  /**
   * The index of the version shown: the one that the reader has chosen, else the best match for the reader's
   * language, else English, else the original.
   */
  private versionIndex(work: Work): number {
    const languages = versionsOf(work).map(({inLanguage}) => inLanguage);
    const best = bestLanguage(this.language.tag, languages) ?? bestLanguage('en', languages);
    const index = this.choices.get(work.id) ?? (best ? languages.indexOf(best) : 0);
    return index < languages.length ? index : 0;
  }

  private onChoose({id}: Work, index: number): void {
    this.choices.set(id, index);
    this.requestUpdate();
  }

  /** On paper the author is below the poem, as in a book. */
  private sheetOf(work: Work): Sheet {
    const {writer, locale} = this;
    const content = this.say(() => {
      const poem = html`${this.renderVersions(work)} ${this.renderAuthor(work)}
      ${renderSource(work.source, writer)}`;
      return renderForSheet(renderWithFoot(poem, this.poems.head, writer));
    });
    return {content, styles: sheetStyles, lang: locale, dir: writer.formats.direction};
  }
}
