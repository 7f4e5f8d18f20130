import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {DEFAULTS} from '../choices/choices.js';
import type {BuilderElement, Option} from '../choices/element.js';
import {ELEMENTS} from '../generated/elements.js';
import {LightElement} from './light-element.js';
import {WORDS} from './words.js';

/** The options of the chosen element: those that few need are in a box that opens. */
export class BuilderOptions extends LightElement {
  @property({attribute: false}) choices = DEFAULTS;
  @property({attribute: false}) element: BuilderElement = ELEMENTS[0]!;

  override render() {
    const {options} = this.element;
    const advanced = options.filter(({isAdvanced}) => isAdvanced);
    return html`
      <fieldset>
        <legend>${WORDS.options}</legend>
        ${options.length ? nothing : html`<p class="help">${WORDS.noOptions}</p>`}
        ${options.filter(({isAdvanced}) => !isAdvanced).map(option => this.renderField(option))}
        ${
          advanced.length
            ? html`<details>
                <summary>${WORDS.advanced}</summary>
                ${advanced.map(option => this.renderField(option))}
              </details>`
            : nothing
        }
      </fieldset>
    `;
  }

  private renderField(option: Option) {
    const needed = this.element.options.find(({name}) => name === option.needs);
    return html`<builder-field
      .option=${option}
      .value=${this.choices.options[option.name]}
      .needed=${needed?.label ?? ''}
      @option=${({detail}: CustomEvent<string | undefined>) => this.onOption(option.name, detail)}
    ></builder-field>`;
  }

  private onOption(name: string, value: string | undefined): void {
    const {[name]: _, ...others} = this.choices.options;
    this.choose({options: value === undefined ? others : {...others, [name]: value}});
  }
}
