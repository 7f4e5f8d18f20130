import {formatHex, parse} from 'culori/fn';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type Choices, type Colour, COLOURS, DEFAULTS, type Scheme, SCHEMES} from '../choices/choices.js';
import {contrastsOf, isColour} from '../choices/contrast.js';
import {LightElement, valueOf} from './light-element.js';
import {COLOUR_WORDS, SCHEME_WORDS, WORDS} from './words.js';

/** The colours in light and dark, with the contrast of those that are seen on each other. */
export class BuilderColours extends LightElement {
  @property({attribute: false}) colours: Choices['colours'] = DEFAULTS.colours;
  /** What was typed and is no colour, by the ids of fields. */
  @state() private wrong: Readonly<Record<string, string>> = {};

  override render() {
    return html`
      <fieldset>
        <legend>${WORDS.colours}</legend>
        <p class="help">${WORDS.coloursHelp}</p>
        ${SCHEMES.map(scheme => this.renderScheme(scheme))}
      </fieldset>
    `;
  }

  private renderScheme(scheme: Scheme) {
    const contrasts = contrastsOf(this.colours).filter(each => each.scheme === scheme);
    return html`<div role="group" aria-labelledby="colours-${scheme}">
      <p class="question" id="colours-${scheme}">${SCHEME_WORDS[scheme]}</p>
      <div class="colours">${COLOURS.map(colour => this.renderColour(scheme, colour))}</div>
      <div role="status">
        <ul class="contrasts">
          ${contrasts.map(({what, ratio, least}) => {
            const isEnough = ratio >= least;
            return html`<li class=${isEnough ? 'passes' : 'fails'}>
              ${what}: ${isEnough ? WORDS.passes(ratio, least) : WORDS.fails(ratio, least)}
            </li>`;
          })}
        </ul>
      </div>
    </div>`;
  }

  private renderColour(scheme: Scheme, colour: Colour) {
    const id = `${colour}-${scheme}`;
    const value = this.colours[scheme][colour] ?? '';
    const label = COLOUR_WORDS[colour];
    const isWrong = id in this.wrong;
    return html`<div class="field colour">
      <label for=${id}>${label}</label>
      <span class="pair">
        <input
          id=${id}
          autocomplete="off"
          spellcheck="false"
          .value=${this.wrong[id] ?? value}
          aria-describedby="${id}-fault"
          aria-invalid=${isWrong ? 'true' : 'false'}
          @input=${(event: Event) => this.onColour(scheme, colour, valueOf(event).trim())}
        />
        <input
          type="color"
          aria-label=${WORDS.pick(`${label}, ${SCHEME_WORDS[scheme]}`)}
          .value=${hexOf(value)}
          @input=${(event: Event) => this.onColour(scheme, colour, valueOf(event))}
        />
      </span>
      <span class="fault" id="${id}-fault" role="alert"
        >${isWrong ? `${WORDS.colourFault} ${WORDS.leftOut}` : nothing}</span
      >
    </div>`;
  }

  private onColour(scheme: Scheme, colour: Colour, text: string): void {
    const id = `${colour}-${scheme}`;
    const {[id]: _, ...right} = this.wrong;
    const isRight = isColour(text);
    this.wrong = text === '' || isRight ? right : {...right, [id]: text};
    const {[colour]: __, ...others} = this.colours[scheme];
    this.choose({
      colours: {...this.colours, [scheme]: isRight ? {...others, [colour]: text} : others},
    });
  }
}

/** A colour as the picker of a browser takes it; grey where none is chosen. */
const hexOf = (colour: string): string => formatHex(parse(colour)) ?? '#808080';
