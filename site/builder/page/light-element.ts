import {LitElement} from 'lit';
import type {Choices} from '../choices/choices.js';

/** Something has been chosen: `detail` has the fields of `Choices` that change. */
export type ChooseEvent = CustomEvent<Partial<Choices>>;

/** A part of the page: it has the styles of the page, and no shadow. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the page what has been chosen. */
  protected choose(change: Partial<Choices>): void {
    this.dispatchEvent(new CustomEvent('choose', {detail: change, bubbles: true}));
  }
}

/** The value of the field that an event is about. */
export const valueOf = ({target}: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
