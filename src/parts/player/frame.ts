import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Writer} from '../../base/language/writer.js';
import type {Video} from '../../model/sections/video.js';
import type {Playable} from './playable.js';

// The analyzer of templates knows one word of a sandbox, not a list, and no `credentialless`: for this file `npm run lint:new-html`
// leaves out those two rules.

/**
 * The player of another host. Its sandbox allows scripts and its own storage, but no new windows and no navigation of
 * the page; it gets a referrer only if it plays with nothing less. Only its own host may play by itself and fill the
 * screen, not one that it leads to. Chromium loads it without cookies, and so also on a page that isolates itself.
 */
export function renderFrame(
  {url, needsReferrer}: Playable,
  {name}: Video,
  writer: Writer,
  onLoad: () => void,
): TemplateResult {
  return html`<iframe
    class="screen"
    part="player"
    title=${writer.plain(name)}
    lang=${ifDefined(writer.languageOf(name))}
    allow="autoplay; fullscreen"
    credentialless
    sandbox="allow-scripts allow-same-origin"
    referrerpolicy=${needsReferrer ? 'strict-origin' : 'no-referrer'}
    src=${url}
    @load=${onLoad}
  ></iframe>`;
}
