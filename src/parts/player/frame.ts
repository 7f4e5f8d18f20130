import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/writer.js';
import type {Video} from '../../model/sections/video.js';
import type {Playable} from './playable.js';

// The analyzer of templates knows one word of a sandbox, not a list: for this file `npm run lint:frame` leaves out that rule.

/**
 * The player of another host. Its sandbox allows scripts and its own storage, but no new windows and no navigation of
 * the page; it gets a referrer only if it plays with nothing less.
 */
export function renderFrame({url, needsReferrer}: Playable, {name}: Video, writer: Writer): TemplateResult {
  return html`<iframe
    class="screen"
    part="player"
    title=${writer.plain(name)}
    lang=${ifDefined(writer.languageOf(name))}
    allow="autoplay"
    allowfullscreen
    sandbox="allow-scripts allow-same-origin"
    referrerpolicy=${needsReferrer ? 'strict-origin' : 'no-referrer'}
    src=${url}
  ></iframe>`;
}
