import {msg} from '@lit/localize';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ActionNote} from '../../parts/actions/action-note.js';
import {Announcer} from '../../parts/actions/announcer.js';
import controls from '../../parts/actions/controls.styles.js';
import {CopyButtons} from '../../parts/actions/copy-buttons.js';
import {pictureFile, type PictureFailure} from '../../parts/actions/picture-file.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import {daysSentences} from '../../parts/figures/days-sentences.js';
import {prisonersSentences} from '../../parts/figures/prisoners-sentences.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {renderHeading} from '../../parts/text/heading.js';
import shared from '../../base/drawing/shared.styles.js';
import {Writer} from '../../base/language/writer.js';
import {unclobbered} from '../../base/page/unclobbered.js';
import {SolidarityElement} from '../../base/solidarity-element.js';
import {untilMidnight} from '../../base/time/clock.js';
import {SectionController} from '../../feed/section-controller.js';
import {SideSection} from '../../feed/side-section.js';
import {allLocales} from '../../i18n/generated/locale-codes.js';
import {hasWords, loadWords, type Locale} from '../../i18n/locale.js';
import {localDay} from '../../model/days/day.js';
import {figures, isPast} from '../../model/sections/figures.js';
import {hashtags} from '../../model/sections/hashtags.js';
import {normaliseTags} from '../../model/sharing/message-tags.js';
import type {PictureTexts} from '../../model/sharing/picture-layout.js';
import {
  formats,
  grounds,
  languagesFor,
  renderChoice,
  renderLanguageChoice,
  type Format,
  type Ground,
} from './choices.js';
import {inLanguage, isByLanguage} from './other-language.js';
import {drawPicture} from './draw-picture.js';
import {PictureActions} from './picture-actions.js';
import {pictureWords, type PictureWords} from './picture-words.js';
import {picture as entry} from '../registry.js';
import styles from './picture.styles.js';

/** The figure in the picture. */
export type PictureFigure = 'prisoners' | 'days';

/** What a reader chooses; the language, only if it is not that of the element. */
interface Options {
  readonly format: Format;
  readonly ground: Ground;
  readonly language?: Locale | undefined;
}

const DEFAULTS: Options = {format: formats[0]!, ground: grounds[0]!};

/**
 * Offers a picture to pass on: a number of the campaign with its day, its source and the first hashtag. Readers choose the
 * format, the ground and the language, and save the picture or hand it to the share menu of their device, with a
 * description to copy. It is drawn in the page, and nothing is sent.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-picture
 *
 * @slot - Shown while there is no picture: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart field - A format or a ground to choose, or the menu of languages.
 * @csspart picture - The picture.
 * @csspart safety - The warning before the actions.
 * @csspart button - A button: save, the share menu, or copy.
 * @csspart note - What happens with the picture, or what went wrong.
 * @csspart text - The description of the picture.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The picture is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no picture to show, and why.
 */
export class Picture extends SolidarityElement {
  static override styles = [shared, controls, styles];
  /** @internal */
  override readonly isRisky = entry.isRisky;

  /** The figure in the picture: `prisoners` or `days`; unset, `prisoners` if the campaign has it. */
  @property() figure?: PictureFigure;

  private readonly figures = new SectionController(this, figures);
  private readonly figuresInLanguage = new SideSection(
    inLanguage(this, () => this.options.language),
    figures,
  );
  private readonly hashtags = new SideSection(this, hashtags);
  private readonly announcer = new Announcer(this);
  private readonly copyButtons = new CopyButtons(this, this.announcer);
  private readonly note = new ActionNote(this, this.announcer);
  private readonly actions = new PictureActions(this.note);
  private readonly privateFields = new PrivateFields(this, () => this.clear());

  private options = DEFAULTS;
  /** What the picture that was rendered last says. */
  private texts: PictureTexts | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const {value} = this.figures;
    const name = this.figure === 'days' || !value?.prisoners ? 'daysInPrison' : 'prisoners';
    const figure = value?.[name];
    if (!figure) return undefined;
    const languages = isByLanguage(this) ? allLocales : languagesFor(figure.source.name, this.locale);
    const writer = this.writerIn(languages);
    const past = this.hasExpired || isPast(figure, localDay(this.moment));
    const [hashtag] = normaliseTags(this.hashtags.value?.tags ?? []);
    const sentences = name === 'prisoners' ? prisonersSentences : daysSentences;
    const translated = this.figuresInLanguage.value?.[name];
    // The file of another language may be older.
    const {source} = translated?.asOf === figure.asOf ? translated : figure;
    const words = pictureWords({...figure, source}, sentences, past, hashtag, writer);
    this.texts = words.texts;
    return this.privateFields.render(
      html`<div class="picture">
        ${renderHeading(this.headingLevel, msg('A picture to pass on', {id: 'picture.title'}))}
        <div class="desk">
          ${this.renderChoices(languages)} ${isServer ? nothing : this.renderPicture(words, writer.locale)}
        </div>
        ${renderSafetyNotice('posting')} ${this.actions.render(this.makeFile)}
        ${this.renderDescription(words, writer.locale)} ${this.announcer.render(this.locale)}
      </div>`,
    );
  }

  /** Draws the picture, and again once the fonts of the page have loaded. */
  protected override updated(): void {
    try {
      const context = this.renderRoot.querySelector('canvas')?.getContext('2d');
      if (!context) return;
      this.draw(context);
      const {fonts} = unclobbered(document);
      if (fonts.status === 'loading') void fonts.ready.then(() => this.requestUpdate());
    } catch {
      // A canvas that is blocked can throw at any step; its description is on the page.
    }
  }

  /** @internal Until midnight, when the sentence may change its tense. */
  changesIn(): number | undefined {
    return this.now ? undefined : untilMidnight(this.moment);
  }

  /** The writer of the picture: in the chosen language, if it is one of `languages` and its words have loaded. */
  private writerIn(languages: readonly Locale[]): Writer {
    const locale = this.options.language;
    if (!locale || !languages.includes(locale) || !hasWords(locale)) return this.writer;
    return new Writer({language: {locale, tag: locale}, linkStyle: 'text'});
  }

  private renderChoices(languages: readonly Locale[]): TemplateResult {
    const {format, ground, language = this.locale} = this.options;
    const formatLabel = msg('Format', {id: 'picture.format', desc: 'Of a picture'});
    const groundLabel = msg('Background', {id: 'picture.ground', desc: 'Of a picture'});
    return html`<div class="choices">
      ${renderChoice('format', formatLabel, formats, format, format => this.choose({format}))}
      ${renderChoice('ground', groundLabel, grounds, ground, ground => this.choose({ground}))}
      ${renderLanguageChoice(languages, language, this.onLanguage)}
    </div>`;
  }

  private renderPicture({description}: PictureWords, language: Locale): TemplateResult {
    const {width, height} = this.options.format;
    return html`<canvas
      part="picture"
      role="img"
      aria-label=${description}
      lang=${language}
      width=${width}
      height=${height}
    ></canvas>`;
  }

  private renderDescription({description, content}: PictureWords, language: Locale): TemplateResult {
    return html`<div class="description">
      <p class="label">${msg('Description of the picture', {id: 'picture.description'})}</p>
      <p class="note muted prose" part="note">
        ${msg('Where you post the picture, add this as its alternative text. It is for people who cannot see the picture.', {id: 'picture.description.note'})}
      </p>
      <p class="framed" part="text" id="description" lang=${language} translate="no">${content}</p>
      ${this.copyButtons.render(
        'copy',
        msg('Copy the description', {id: 'picture.copy'}),
        () => description,
        () => this.renderRoot.querySelector('#description'),
      )}
    </div>`;
  }

  private draw(context: CanvasRenderingContext2D): void {
    const {fontFamily} = getComputedStyle(this);
    drawPicture(context, {...this.options, texts: this.texts!, fontFamily});
  }

  private choose(options: Partial<Options>): void {
    this.options = {...this.options, ...options};
    this.note.set(undefined);
  }

  /** Speaks the former language until the words of the new one have loaded. */
  private readonly onLanguage = async (language: Locale): Promise<void> => {
    this.choose({language});
    try {
      await loadWords(language);
      this.requestUpdate();
    } catch {
      if (this.options.language !== language) return;
      this.choose({language: undefined});
      this.note.set(noWordsMessage);
    }
  };

  private readonly makeFile = (): Promise<Blob | PictureFailure> => {
    const {width, height} = this.options.format;
    return pictureFile(width, height, context => this.draw(context));
  };

  private clear(): void {
    this.options = DEFAULTS;
    this.note.set(undefined);
    this.announcer.clear();
  }
}

const noWordsMessage = () =>
  msg('This language could not be loaded. Please try again later.', {id: 'picture.noWords'});
