import {msg} from '@lit/localize';
import {
  html,
  isServer,
  nothing,
  type ReactiveControllerHost,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {bestLanguage} from '../../i18n/language.js';
import {ownName} from '../../i18n/own-name.js';
import type {Picture} from '../../model/values/picture.js';
import type {Video} from '../../model/sections/video.js';
import type {Announcer} from '../actions/announcer.js';
import {allowedFile, originWords, playableOf, type Playable, type PlayerContext} from './playable.js';
import {drawnPoster, renderFacts, renderFrame, renderLink, renderTranscript} from './player-parts.js';
import type {Writer} from '../../base/writer.js';
import {pictureCredit} from '../people/picture-credit.js';
import {sourceLine} from '../text/source-line.js';

export interface PlayerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Calls `say` while `msg()` answers in the element's language. */
  say<T>(say: () => T): T;
}

/**
 * A video of which nothing is asked before the reader presses play: until then there is a picture, and beside it where the video comes from.
 * A plain link to it stands there as well.
 */
export class Player implements ReactiveController {
  /** What is played, as it was when the reader pressed play: with another address it would begin anew. */
  #playing: Playable | undefined;
  /** The video's own addresses. */
  #of = '';
  #failed = false;
  /** The address of a picture that could not be had. */
  #lost: string | undefined;

  readonly #host: PlayerHost;
  readonly #announcer: Announcer;

  constructor(host: PlayerHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The video with all that belongs to it but its name; `undefined` where nothing more is known than that. */
  render(video: Video, context: PlayerContext): TemplateResult | undefined {
    const {writer} = context;
    const {url, contentUrl, transcript, source} = video;
    const playable = playableOf(video, context);
    const address = url ?? playable?.url ?? contentUrl?.match(/^https?:.*/)?.[0];
    if (!address && !transcript) return undefined;
    const of = `${url} ${contentUrl}`;
    if (this.#of !== of || !playable) this.#stop();
    this.#of = of;
    return html`<div class="video" part="video">
      ${playable && (this.#playing ? this.#renderScreen(this.#playing, video, context) : this.#renderStage(playable, video, context))}
      ${renderFacts(video, !!playable?.isFile, writer)} ${renderLink(address, writer)}
      ${transcript && renderTranscript(transcript, writer)} ${source && sourceLine(source, writer)}
    </div>`;
  }

  /** The picture, which is one large button. */
  #renderStage(playable: Playable, {poster}: Video, context: PlayerContext): TemplateResult {
    const picture = poster && allowedFile(poster.url, context);
    const isThere = picture && picture !== this.#lost;
    return html`
      <button
        class="stage"
        part="player"
        type="button"
        aria-describedby="origin"
        @click=${() => this.#play(playable)}
      >
        ${isThere ? this.#renderPoster(poster, picture, context.writer) : drawnPoster}
        <span class="play" part="button"
          >${msg('Play the video', {id: 'video.play', desc: 'On a button'})}</span
        >
      </button>
      <p class="note muted prose" part="note" id="origin">${originWords(playable)}</p>
      ${isThere && pictureCredit(poster, context.writer)}
    `;
  }

  #renderPoster({alt}: Picture, address: string, writer: Writer): TemplateResult {
    return html`<img
      class="poster"
      part="poster"
      src=${address}
      alt=${writer.plain(alt)}
      lang=${ifDefined(writer.languageOf(alt))}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${() => this.#onLost(address)}
    />`;
  }

  #renderScreen(playing: Playable, video: Video, context: PlayerContext): TemplateResult {
    return html`
      ${playing.isFile ? this.#renderFile(playing.url, video, context) : renderFrame(playing, video, context.writer)}
      ${this.#failed ? html`<p class="note muted prose" part="note">${failed()}</p>` : nothing}
      <button class="button" part="button" type="button" @click=${() => this.#onClose()}>
        ${msg('Close the video', {id: 'video.close', desc: 'On a button'})}
      </button>
    `;
  }

  /** Asked for without cookies, and so that captions on the campaign's own host can be read. */
  #renderFile(address: string, {name, captions = []}: Video, context: PlayerContext): TemplateResult {
    const tracks = captions.flatMap(({url, inLanguage}) => {
      const file = allowedFile(url, context);
      return file ? [{file, inLanguage}] : [];
    });
    const {writer} = context;
    const languages = tracks.map(({inLanguage}) => inLanguage);
    const wanted = bestLanguage(writer.locale, languages);
    return html`<video
      class="screen"
      part="player"
      aria-label=${writer.plain(name)}
      lang=${ifDefined(writer.languageOf(name))}
      controls
      playsinline
      preload="none"
      crossorigin="anonymous"
      src=${address}
      @error=${() => this.#onFailure()}
    >
      ${tracks.map(
        ({file, inLanguage}) =>
          html`<track
            kind="captions"
            srclang=${inLanguage}
            label=${ownName(inLanguage)}
            src=${file}
            ?default=${inLanguage === wanted}
          />`,
      )}
    </video>`;
  }

  /** Within the reader's click, so that the browser lets it play with its sound. */
  async #play(playable: Playable): Promise<void> {
    this.#playing = playable;
    this.#failed = false;
    document.addEventListener('securitypolicyviolation', this.#onViolation);
    const screen = await this.#focusAfterUpdate('.screen');
    // Where the browser refuses, the film's own controls are there.
    if (playable.isFile) (screen as HTMLVideoElement | null)?.play().catch(() => undefined);
  }

  #stop(): void {
    this.#playing = undefined;
    if (!isServer) document.removeEventListener('securitypolicyviolation', this.#onViolation);
  }

  async #focusAfterUpdate(selector: string): Promise<HTMLElement | null> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found;
  }

  #onClose(): void {
    this.#stop();
    void this.#focusAfterUpdate('.stage');
  }

  #onLost(address: string): void {
    this.#lost = address;
    this.#host.requestUpdate();
  }

  #onFailure(): void {
    this.#failed = true;
    this.#announcer.say(this.#host.say(failed));
  }

  /** The page's own policy keeps the video's host out; one that only reports keeps nothing out. */
  readonly #onViolation = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce' && blockedURI && this.#playing?.url.startsWith(blockedURI))
      this.#onFailure();
  };
}

const failed = () => msg('The video cannot be played here. Its address stands below.', {id: 'video.failed'});
