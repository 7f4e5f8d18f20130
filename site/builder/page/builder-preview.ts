import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type Scheme, SCHEMES} from '../choices/choices.js';
import {ELEMENTS} from '../generated/elements.js';
import type {Given} from '../outputs/outputs.js';
import {type PageKind, PAGES} from '../preview/messages.js';
import {contentOf, leftOut, unseen} from '../preview/scene.js';
import {LightElement, valueOf} from './light-element.js';
import type {Sandbox} from './sandbox.js';
import {PAGE_WORDS, SCHEME_WORDS, UNSEEN_WORDS, WORDS} from './words.js';

/** The widths of the pages in CSS pixels: a page that is wider than there is room is made smaller as a whole. */
const WIDTHS = {phone: 360, desktop: 1024} as const;
type Width = keyof typeof WIDTHS;

/** Those around the page, at both sides, in CSS pixels. */
const BORDERS = 2;

/** The least and the greatest height of the page, in CSS pixels: what is longer scrolls. */
const HEIGHTS = [240, 1100] as const;

/** What has been chosen, on a page as readers may have it. */
export class BuilderPreview extends LightElement {
  @property({attribute: false}) given: Given | undefined;
  @property({attribute: false}) campaign: unknown;
  @property({attribute: false}) isForeign = false;
  @property({attribute: false}) sandbox: Sandbox | undefined;
  @property({attribute: false}) height = 0;
  @property({attribute: false}) hasNoScripts = false;
  @state() private width: Width = window.matchMedia('(width < 54rem)').matches ? 'phone' : 'desktop';
  @state() private page: PageKind = 'organisation';
  @state() private scheme: Scheme = window.matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  /** The room for the page, in CSS pixels. */
  @state() private room = 0;
  private readonly observer = new ResizeObserver(
    ([entry]) => (this.room = (entry?.contentRect.width ?? 0) - BORDERS),
  );

  override render() {
    const {seen} = this;
    const note = seen && unseen(seen);
    return html`
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">${WORDS.preview}</h2>
        <div class="row">
          ${renderChoice(
            'preview-width',
            WORDS.width,
            {phone: WORDS.phone, desktop: WORDS.desktop},
            this.width,
            width => {
              this.width = width as Width;
            },
          )}
          ${renderChoice(
            'preview-page',
            WORDS.page,
            PAGE_WORDS,
            this.page,
            page => {
              this.page = page as PageKind;
            },
            PAGES,
          )}
          ${renderChoice(
            'preview-scheme',
            WORDS.scheme,
            SCHEME_WORDS,
            this.scheme,
            scheme => {
              this.scheme = scheme as Scheme;
            },
            SCHEMES,
          )}
        </div>
        <div role="status">
          ${seen ? nothing : html`<p class="help">${WORDS.noPreview}</p>`}
          ${note ? html`<p class="note">${UNSEEN_WORDS[note]}</p>` : nothing}
          ${this.hasNoScripts ? html`<p class="note">${WORDS.noScripts}</p>` : nothing}
          ${
            seen && leftOut(seen).length
              ? html`<p class="note">${WORDS.notTrusted} ${leftOut(seen).map(titleOf).join(', ')}.</p>`
              : nothing
          }
        </div>
        <div class="stage" ?hidden=${!seen || !!note}>${this.renderFrame()}</div>
      </section>
    `;
  }

  /** The frame has the width of the device, and all of it is made smaller where there is less room. */
  private renderFrame() {
    const width = WIDTHS[this.width];
    const scale = Math.min(1, this.room / width || 1);
    const [least, most] = HEIGHTS;
    const height = Math.min(most, Math.max(least, this.height));
    // As a property: a policy forbids the attribute.
    return html`<div
      class="device"
      .style=${`inline-size: ${width * scale}px; block-size: ${height * scale}px`}
    >
      <div .style=${`inline-size: ${width}px; block-size: ${height}px; transform: scale(${scale})`}>
        ${this.sandbox?.frame}
      </div>
    </div>`;
  }

  override firstUpdated(): void {
    this.observer.observe(this.querySelector('section')!);
  }

  override updated(changed: PropertyValues): void {
    const isSameScene = ['given', 'campaign', 'sandbox', 'page', 'scheme'].every(name => !changed.has(name));
    const {seen, page, scheme} = this;
    if (isSameScene || !seen) return;
    const {lang} = seen.given.choices;
    this.sandbox?.show({page, scheme, lang, content: contentOf(seen, scheme)});
  }

  private get seen() {
    const {given, isForeign, campaign} = this;
    return given && {given, isForeign, campaign};
  }
}

const titleOf = (element: string) => ELEMENTS.find(({name}) => name === element)?.title ?? element;

function renderChoice<T extends string>(
  id: string,
  label: string,
  words: Readonly<Record<T, string>>,
  chosen: T,
  onChoose: (value: string) => void,
  all: readonly T[] = Object.keys(words) as T[],
) {
  return html`<label class="choice" for=${id}
    >${label}
    <select id=${id} @change=${(event: Event) => onChoose(valueOf(event))}>
      ${all.map(value => html`<option value=${value} .selected=${value === chosen}>${words[value]}</option>`)}
    </select>
  </label>`;
}
