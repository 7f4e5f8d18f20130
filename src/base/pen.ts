import type {TemplateResult} from 'lit';
import type {Text} from '../model/values/text.js';

/** How an element writes texts of the campaign, and links, for the functions that draw a part of it. */
export interface Pen {
  /** A text of the campaign as it is drawn. */
  text(text: Text): TemplateResult;
  /** A text of the campaign as plain words. */
  plain(text: Text): string;
  /** The language of a text that is written as plain words, where it is not that of the element: for the `lang` around it. */
  languageOf(text: Text): string;
  /** A link out of the page. */
  link(address: string, label: string | TemplateResult): TemplateResult;
}
