import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {stanzasOf, type Poem, type Verse} from '../../model/sections/poems.js';

/**
 * The lines of a poem. A template of its own, so that all stanzas are inserted at once: the parent takes its direction
 * from them, and browsers determine it again for each stanza that is added.
 */
export const renderVerse = (text: string, language: string, translate: 'no' | undefined): TemplateResult =>
  html`<div class="verse" part="verse" lang=${language} translate=${ifDefined(translate)}>
    ${stanzasOf(text).map(
      lines => html`<p class="stanza">${lines.map(line => html`<span class="line">${line}</span>`)}</p>`,
    )}
  </div>`;

/** The original, then the translations. */
export const versionsOf = ({original, translations}: Poem): Verse[] => [original, ...translations];
