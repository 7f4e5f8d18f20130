import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatList, formatNumber} from '../../i18n/format.js';
import {ownName} from '../../i18n/own-name.js';
import {lengthOf} from '../../model/days/duration.js';
import type {Video} from '../../model/sections/video.js';
import {languageName} from '../text/language-name.js';
import {renderOutboundLink} from '../links/outbound-link.js';
import type {Writer} from '../../base/language/writer.js';

/**
 * The length, the language and the languages of the captions, each of which is named in itself; `isBadge` lays them
 * over the picture.
 */
export function renderFacts(
  {duration, inLanguage, captions = []}: Video,
  hasCaptions: boolean,
  isBadge: boolean,
  writer: Writer,
): TemplateResult | undefined {
  const names = hasCaptions ? captions.map(({inLanguage}) => ownName(inLanguage)) : [];
  const languages = formatList(names, writer.formats);
  const facts = [
    duration && lengthText(duration, writer),
    inLanguage && languageName(inLanguage),
    languages &&
      msg(str`captions: ${languages}`, {
        id: 'video.captions',
        desc: 'After the length and the language of a video',
      }),
  ].filter(Boolean);
  return facts.length ? html`<p class=${isBadge ? 'badge' : 'muted'}>${facts.join(' · ')}</p>` : undefined;
}

/** The length in hours and minutes; empty if it is unknown. */
function lengthText(duration: string, {formats}: Writer): string {
  const length = lengthOf(duration);
  const [hours, minutes] = [length.hours, length.minutes].map(count => formatNumber(count, formats));
  if (!length.hours) return length.minutes ? msg(str`${minutes} min`, {id: 'video.minutes'}) : '';
  return length.minutes
    ? msg(str`${hours} h ${minutes} min`, {id: 'video.hoursAndMinutes'})
    : msg(str`${hours} h`, {id: 'video.hours'});
}

export function renderVideoLink(address: string | undefined, writer: Writer): TemplateResult | undefined {
  const label = msg('Open the video separately', {
    id: 'video.link',
    desc: 'A link to its page, or to its file',
  });
  return renderOutboundLink(address, label, writer);
}

export function renderTranscript(
  transcript: NonNullable<Video['transcript']>,
  writer: Writer,
): TemplateResult {
  return html`<details part="transcript">
    <summary>
      ${msg('Read the transcript', {id: 'video.transcript', desc: 'Opens all that is said and seen in it'})}
    </summary>
    <div class="transcript prose">${writer.text(transcript)}</div>
  </details>`;
}

/** The picture on the button that plays the video, whose name and description say what it is. */
export function renderPoster(address: string, onError: () => void): TemplateResult {
  return html`<img
    class="poster"
    part="poster"
    src=${address}
    alt=""
    loading="lazy"
    crossorigin="anonymous"
    referrerpolicy="no-referrer"
    @error=${onError}
  />`;
}

/** The picture of a video without a poster: a letter with a stamp. */
export const defaultPoster = html`<svg class="poster" part="poster" viewBox="0 0 96 54" aria-hidden="true">
  <path class="stamp" d="M68 12h12v15H68z" />
  <path d="M16 12h36M16 20h28M16 28h33" />
</svg>`;
