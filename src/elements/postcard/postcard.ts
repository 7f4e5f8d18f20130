import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {Announcer} from '../../parts/actions/announcer.js';
import choice from '../../parts/actions/choice.styles.js';
import controls from '../../parts/actions/controls.styles.js';
import {renderHeading, levelOf} from '../../parts/text/heading.js';
import {renderForSheet, removeSheet} from '../../parts/print/print-sheet.js';
import {CautiousNotice} from '../../parts/notice/cautious-notice.js';
import {renderSafetyNotice} from '../../parts/notice/safety-notice.js';
import {PrivateFields} from '../../parts/fields/private-fields.js';
import peopleStyles from '../../parts/people/people.styles.js';
import shared from '../../base/drawing/shared.styles.js';
import {PeopleElement} from '../../base/people-element.js';
import {SectionController} from '../../feed/section-controller.js';
import {SideSection} from '../../feed/side-section.js';
import {latestDay} from '../../model/days/day.js';
import {recipientsOf, type Recipient} from '../../model/letters/recipients.js';
import {
  inLetterLanguage,
  letterLanguageFor,
  toggleSentence,
  type LetterLanguage,
} from '../../model/letters/starters.js';
import {letters} from '../../model/sections/letters.js';
import {findStoppedWords, postcards} from '../../model/sections/postcards.js';
import {people} from '../../model/sections/people.js';
import {stories} from '../../model/sections/stories.js';
import {renderSheet, renderSides, type WrittenCard} from './card-sides.js';
import cardStyles, {sheetStyles} from './card.styles.js';
import {addressIn, emptyDraft, type Draft} from './draft.js';
import {renderEnvelope, renderEnvelopeSheet, type WrittenEnvelope} from './envelope.js';
import envelopeStyles, {envelopeSheetStyles} from './envelope.styles.js';
import {
  renderAddressField,
  renderDesignChoice,
  renderLanguageChoice,
  renderMessageField,
  renderPersonChoice,
  renderStarterChoice,
} from './fields.js';
import {OutputButtons} from './output-buttons.js';
import {renderEnclosures, renderPerson, renderReturnAddress} from './post.js';
import styles from './postcard.styles.js';
import {renderSteps, resetSteps, type Step} from './steps.js';
import {renderFoundWords, renderWordList} from './stopped-words.js';

/**
 * Lets a reader write a postcard to a political prisoner, in four steps: the person with the address, the message with
 * sentences to begin with, the picture, and the post, with an envelope to print. The card is seen from both sides, and
 * can be printed or saved as an image. The texts never leave the page, and are deleted when the reader leaves it.
 *
 * Until the campaign has loaded, and if it cannot be loaded, the element shows its slotted content.
 *
 * @tag solidarity-postcard
 *
 * @slot - Shown while there is no campaign: a sentence or a link.
 *
 * @csspart title - The heading.
 * @csspart safety - The warning to readers at risk.
 * @csspart chapter - One of the four steps, a disclosure.
 * @csspart field - The person, the message, an address or the sender.
 * @csspart status - The person's status, with the day as of which it is known.
 * @csspart starter - A sentence that is added to the message when it is pressed, or taken out of it again.
 * @csspart words - The disclosure with the words that censors may stop.
 * @csspart design - A picture to choose.
 * @csspart envelope - The front of the envelope.
 * @csspart source - The source of the words, of an address, of a person's status or of advice.
 * @csspart front - The front of the card.
 * @csspart back - The back of the card.
 * @csspart button - A button: choose a language, go on, print, save or clear.
 * @csspart note - A note on the card, or what went wrong.
 * @csspart link - An outbound link.
 * @csspart address - An address shown instead of a link.
 *
 * @fires {CustomEvent<SectionReady>} solidarity-ready - The card is on the page.
 * @fires {CustomEvent<FeedError>} solidarity-error - There is no card to show, and why.
 */
export class Postcard extends PeopleElement {
  static override styles = [shared, controls, choice, peopleStyles, ...cardStyles, ...envelopeStyles, styles];

  private readonly postcards = new SectionController(this, postcards);
  private readonly cautiousNotice = new CautiousNotice(this);
  private readonly letters = new SideSection(this, letters);
  private readonly stories = new SideSection(this, stories);
  private readonly wall = new SideSection(this, people);
  private readonly announcer = new Announcer(this);
  private readonly privateFields = new PrivateFields(this, () => this.clear());
  private readonly outputButtons = new OutputButtons(this, this.announcer, {
    getCard: () => this.card,
    getCardSheet: () => ({
      content: renderForSheet(renderSheet(this.card)),
      styles: sheetStyles,
      lang: this.cardLanguage,
    }),
    getEnvelopeSheet: () => ({
      content: renderForSheet(
        this.say(() => renderEnvelopeSheet(this.envelope, this.locale, this.writer.formats)),
      ),
      styles: envelopeSheetStyles,
      lang: this.addressLanguage,
    }),
  });

  private draft = emptyDraft();

  protected override renderContent(): TemplateResult | undefined {
    if (!this.postcards.value) return undefined;
    const {message, sender} = this.draft;
    const isBlank = !message && !sender && !this.address;
    const steps = [this.personStep(), this.messageStep(), this.pictureStep(), this.postStep()];
    const cautious = this.cautiousNotice.render('makingCards');
    return this.privateFields.render(
      html`<div class=${isBlank ? 'postcard blank' : 'postcard'}>
        ${cautious} ${renderHeading(this.headingLevel, msg('Write a postcard', {id: 'postcard.title'}))}
        ${cautious ? nothing : renderSafetyNotice('writing')}
        <p class="note muted prose" part="note">
          ${msg('What you write stays on this page and is deleted when you leave.', {id: 'postcard.kept'})}
        </p>
        <div class="desk">
          ${renderSteps(steps, levelOf(this.headingLevel, 1), this.writer.formats)}
          <div class="sides">${renderSides(this.card)}</div>
        </div>
        <button class="button quiet clear" part="button" type="button" @click=${this.onClear}>
          ${msg('Clear everything', {id: 'postcard.clear'})}
        </button>
        ${this.announcer.render(this.locale)}
      </div>`,
    );
  }

  /** The people to whom readers can write: those of the stories and those of the wall of names. */
  private get people(): readonly Recipient[] {
    return recipientsOf(this.stories.value?.people, this.wall.value?.persons);
  }

  /** The person chosen; `undefined` also if the campaign no longer has that person. */
  private get person(): Recipient | undefined {
    return this.people.find(({id}) => id === this.draft.personId);
  }

  private get address(): string {
    return addressIn(this.draft, this.person);
  }

  private get cardLanguage(): LetterLanguage {
    return this.draft.language ?? letterLanguageFor(this.locale);
  }

  private get card(): WrittenCard {
    const {design, message} = this.draft;
    const {address, cardLanguage: language, addressLanguage} = this;
    return {design, message, address, language, addressLanguage};
  }

  private get addressLanguage(): string {
    return (this.person?.address ?? this.letters.value?.address)?.inLanguage ?? 'ru';
  }

  private get envelope(): WrittenEnvelope {
    return {address: this.address, language: this.addressLanguage, sender: this.draft.sender};
  }

  private personStep(): Step {
    const {people, person, address, writer} = this;
    const example = this.letters.value?.address;
    const personId = person?.id ?? '';
    const body = html`
      ${people.length ? renderPersonChoice(people, personId, writer, this.onPerson) : nothing}
      ${renderPerson(person, example?.url, writer, latestDay(this.moment))}
      ${renderAddressField(address, this.addressLanguage, example, text => this.change({personId, address: text}))}
    `;
    return {name: msg('Choose a person', {id: 'postcard.step.person'}), isEmpty: !address, body};
  }

  private messageStep(): Step {
    const {draft, cardLanguage, writer} = this;
    const {words} = this.postcards.value!;
    const {starters = []} = this.letters.value ?? {};
    const onLanguage = (language: LetterLanguage) =>
      this.change({language, message: inLetterLanguage(this.draft.message, starters, language)});
    const onStarter = (sentence: string) => this.onMessage(toggleSentence(this.draft.message, sentence));
    const body = html`
      ${renderLanguageChoice(cardLanguage, onLanguage)}
      ${renderMessageField(draft.message, cardLanguage, this.onMessage)}
      ${renderFoundWords(findStoppedWords(draft.message, words), writer)}
      ${starters.length ? renderStarterChoice(starters, draft.message, cardLanguage, writer, onStarter) : nothing}
      ${words?.length ? renderWordList(words, writer) : nothing}
    `;
    return {name: msg('Write the message', {id: 'postcard.step.message'}), isEmpty: !draft.message, body};
  }

  private pictureStep(): Step {
    const name = msg('Choose a picture', {id: 'postcard.designs'});
    const body = renderDesignChoice(name, this.draft.design, design => this.change({design}));
    return {name, isEmpty: false, body};
  }

  private postStep(): Step {
    const {writer} = this;
    const {enclose} = this.letters.value ?? {};
    const body = html`
      ${enclose?.length ? renderEnclosures(enclose, writer) : nothing}
      <div class="front-of-envelope">${renderEnvelope(this.envelope)}</div>
      ${renderReturnAddress(this.draft.sender, sender => this.change({sender}))}
      ${renderSafetyNotice('printing')} ${this.outputButtons.render()}
    `;
    return {name: msg('Print and post', {id: 'postcard.step.post'}), isEmpty: false, body};
  }

  private change(changed: Partial<Draft>): void {
    this.draft = {...this.draft, ...changed};
    this.requestUpdate();
  }

  private readonly onPerson = (personId: string): void => this.change({personId, address: undefined});

  /** Sets the message; announces the words found in it once the reader pauses. */
  private readonly onMessage = (message: string): void => {
    this.change({message});
    this.announcer.announceLater(() => this.renderRoot.querySelector('.found')?.textContent);
  };

  private readonly onClear = (): void => {
    this.clear();
    this.announcer.announce(this.say(clearedMessage));
  };

  private clear(): void {
    removeSheet();
    this.announcer.clear();
    this.outputButtons.clear();
    resetSteps(this.renderRoot);
    this.draft = emptyDraft();
    this.requestUpdate();
  }
}

const clearedMessage = () => msg('Everything has been cleared.', {id: 'postcard.cleared'});
