import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {ownName} from '../../../src/i18n/own-name.js';
import type {Option} from '../choices/element.js';
import {faultOf, listOf, wordsOf} from '../choices/values.js';
import {LightElement, valueOf} from './light-element.js';
import {WORDS} from './words.js';

/** The field of an option, made from its type. Fires `option` with its value, which is right, or `undefined`. */
export class BuilderField extends LightElement {
  @property({attribute: false}) option!: Option;
  /** The value; `undefined` if it is not chosen. */
  @property({attribute: false}) value: string | undefined;
  /** The label of the option without which it counts for nothing. */
  @property({attribute: false}) needed = '';
  /** What was typed and is not right. */
  @state() private wrong: string | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('option') && changed.get('option')?.name !== this.option.name) this.wrong = undefined;
  }

  override render() {
    const {option, value} = this;
    if (option.type === 'boolean')
      return html`<div class="field">
        <label class="check">
          <input
            type="checkbox"
            id=${this.fieldId}
            .checked=${value !== undefined}
            aria-describedby=${this.described}
            @change=${({target}: Event) => this.tell((target as HTMLInputElement).checked ? '' : undefined)}
          />
          <span>${option.label}</span>
        </label>
        ${this.renderHelp()}
      </div>`;
    if (option.type === 'list' && option.values) return this.renderList(option.values);
    return html`<div class="field">
      <label for=${this.fieldId}>${option.label}</label>
      ${this.renderInput()} ${this.renderHelp()}
    </div>`;
  }

  private renderInput() {
    const {option} = this;
    switch (option.type) {
      case 'choice':
        return this.renderSelect(
          (option.values ?? []).map(each => [each, option.valueLabels?.[each] ?? each]),
        );
      case 'level':
        return this.renderSelect(['2', '3', '4', '5', '6'].map(level => [level, level]));
      case 'language':
        return this.renderSelect(allLocales.map(lang => [lang, ownName(lang)]));
      case 'text':
        return html`<textarea
          id=${this.fieldId}
          rows="3"
          .value=${this.value ?? ''}
          aria-describedby=${this.described}
          @input=${this.onInput}
        ></textarea>`;
      default:
        return html`<input
          id=${this.fieldId}
          type=${option.type === 'date' ? 'date' : 'text'}
          inputmode=${option.type === 'number' ? 'numeric' : option.type === 'address' ? 'url' : 'text'}
          autocomplete="off"
          .value=${this.wrong ?? this.value ?? ''}
          aria-describedby=${this.described}
          aria-invalid=${this.wrong === undefined ? 'false' : 'true'}
          @input=${this.onInput}
        />`;
    }
  }

  private renderSelect(choices: readonly (readonly [value: string, label: string])[]) {
    return html`<select id=${this.fieldId} aria-describedby=${this.described} @change=${this.onInput}>
      <option value="" .selected=${this.value === undefined}>${WORDS.empty}</option>
      ${choices.map(
        ([value, label]) => html`<option value=${value} .selected=${value === this.value}>${label}</option>`,
      )}
    </select>`;
  }

  private renderList(values: readonly string[]) {
    const {option} = this;
    const chosen = wordsOf(option, this.value ?? '');
    return html`<fieldset class="list" aria-describedby=${this.described}>
      <legend>${option.label}</legend>
      ${this.renderHelp()}
      <div class="words">
        ${values.map(
          value =>
            html`<label class="check">
              <input
                type="checkbox"
                .value=${value}
                .checked=${chosen.includes(value)}
                @change=${({target}: Event) => this.onWord(chosen, value, (target as HTMLInputElement).checked)}
              />
              <span>${option.valueLabels?.[value] ?? value}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private renderHelp() {
    const {option, needed, wrong} = this;
    const help = [option.help, needed && WORDS.counts(needed), option.isPrivate && WORDS.privateHelp];
    const fault = wrong === undefined ? undefined : faultOf(option, wrong);
    return html`<span class="help" id="${this.fieldId}-help">${help.filter(Boolean).join(' ')}</span>
      <span class="fault" id="${this.fieldId}-fault" role="alert"
        >${fault ? `${fault} ${WORDS.leftOut}` : nothing}</span
      >`;
  }

  private get fieldId(): string {
    return `option-${this.option.name}`;
  }

  private get described(): string {
    return `${this.fieldId}-help ${this.fieldId}-fault`;
  }

  private onInput(event: Event): void {
    const typed = valueOf(event);
    const isWrong = typed !== '' && faultOf(this.option, typed) !== undefined;
    this.wrong = isWrong ? typed : undefined;
    this.tell(isWrong || typed === '' ? undefined : typed);
  }

  /** In the order in which they were chosen: some lists are shown in theirs. */
  private onWord(chosen: readonly string[], value: string, isChosen: boolean): void {
    const words = isChosen ? [...chosen, value] : chosen.filter(word => word !== value);
    this.tell(words.length ? listOf(this.option, words) : undefined);
  }

  private tell(value: string | undefined): void {
    this.dispatchEvent(new CustomEvent('option', {detail: value}));
  }
}
