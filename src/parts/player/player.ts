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
import {unclobbered} from '../../base/page/unclobbered.js';
import {bestLanguage} from '../../i18n/language.js';
import {ownName} from '../../i18n/own-name.js';
import {pageUrl} from '../../model/values/addresses/address.js';
import type {Video} from '../../model/sections/video.js';
import type {Announcer} from '../actions/announcer.js';
import {originNotice, playableFile, playableOf, type Playable, type PlayerContext} from './playable.js';
import {renderFrame} from './frame.js';
import {defaultPoster, renderFacts, renderPoster, renderTranscript, renderVideoLink} from './player-parts.js';
import {keyedRows} from '../rows/keyed-rows.js';
import {renderPictureCredit} from '../people/picture-credit.js';
import {renderSource} from '../text/source-line.js';

/** Milliseconds in which a player must load. A frame that the browser refuses never does, and does not say so. */
const LOAD_LIMIT = 10_000;

export interface PlayerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Calls `getMessage` while `msg()` answers in the element's language. */
  say<T>(getMessage: () => T): T;
}

/**
 * Plays a video once the reader presses play. Until then it sends no request to the video's host: it shows a picture,
 * a note on where the video comes from, and a plain link.
 */
export class Player implements ReactiveController {
  /** What is playing, as it was when the reader pressed play: a changed address would start it again. */
  #playing: Playable | undefined;
  /** The addresses of the video, to notice another one. */
  #key = '';
  #failed = false;
  /** Whether the frame had not loaded in time. */
  #isLate = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address of a poster that failed to load. */
  #failedPoster: string | undefined;

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

  /**
   * The video with everything but its name and description; `undefined` if it has neither an address nor a
   * transcript.
   */
  render(video: Video, context: PlayerContext): TemplateResult | undefined {
    const {writer} = context;
    const {url, contentUrl, transcript, source} = video;
    const playable = playableOf(video, context);
    const address = url ?? playable?.url ?? (contentUrl && pageUrl(contentUrl)?.href);
    if (!address && !transcript) return undefined;
    const key = `${url} ${contentUrl}`;
    if (this.#key !== key || !playable) this.#stop();
    this.#key = key;
    return html`<div class="video" part="video">
      ${playable ? this.#renderPlayer(playable, video, context) : renderFacts(video, false, false, writer)}
      ${renderVideoLink(address, writer)} ${transcript && renderTranscript(transcript, writer)}
      ${source && renderSource(source, writer)}
    </div>`;
  }

  #renderPlayer(playable: Playable, video: Video, context: PlayerContext): TemplateResult {
    const isStage = !playable.isRefused && !this.#playing;
    const facts = renderFacts(video, !!playable.isFile, isStage, context.writer);
    if (isStage) return this.#renderStage(playable, video, facts, context);
    return html`${this.#playing ? this.#renderScreen(this.#playing, video, context) : renderFailure()}
    ${facts}`;
  }

  /** The name of the button is that of the video; what its picture shows is part of the description. */
  #renderStage(
    playable: Playable,
    {name, poster}: Video,
    facts: TemplateResult | undefined,
    context: PlayerContext,
  ): TemplateResult {
    const {writer} = context;
    const picture = poster && playableFile(poster.url, context);
    const hasPoster = picture && picture !== this.#failedPoster;
    return html`
      <div class="front">
        <button
          class="stage"
          part="player"
          type="button"
          aria-describedby=${hasPoster ? 'origin pictured' : 'origin'}
          @click=${() => this.#play(playable)}
        >
          ${hasPoster ? renderPoster(picture, () => this.#onPosterError(picture)) : defaultPoster}
          <span class="play" part="button"
            >${msg('Play the video', {id: 'video.play', desc: 'On a button'})}<span class="unseen"
              >: ${writer.text(name)}</span
            ></span
          >
        </button>
        ${facts}
      </div>
      <p class="note muted prose" part="note" id="origin">${originNotice(playable)}</p>
      ${
        hasPoster
          ? html`<p id="pictured" hidden>${writer.text(poster.alt)}</p>
              ${renderPictureCredit(poster, writer)}`
          : nothing
      }
    `;
  }

  #renderScreen(playing: Playable, video: Video, context: PlayerContext): TemplateResult {
    return html`
      ${playing.isFile ? this.#renderFile(playing.url, video, context) : renderFrame(playing, video, context.writer, this.#onLoad)}
      ${this.#failed ? renderFailure() : nothing}
      <button class="button" part="button" type="button" @click=${() => this.#onClose()}>
        ${msg('Close the video', {id: 'video.close', desc: 'On a button'})}
      </button>
    `;
  }

  /** Loaded with CORS and without cookies: only then can the captions be read from the campaign's host. */
  #renderFile(address: string, {name, captions = []}: Video, context: PlayerContext): TemplateResult {
    const tracks = captions.flatMap(({url, inLanguage}) => {
      const file = playableFile(url, context);
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
      ${keyedRows(
        tracks,
        track => JSON.stringify(track),
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

  /** Starts within the reader's click, so that the browser allows sound. */
  async #play(playable: Playable): Promise<void> {
    this.#playing = playable;
    this.#failed = this.#isLate = false;
    unclobbered(document).addEventListener('securitypolicyviolation', this.#onViolation);
    const screen = await this.#focusAfterUpdate('.screen');
    // Where the browser refuses, the reader can use the video's own controls.
    if (playable.isFile) (screen as HTMLVideoElement | null)?.play().catch(() => undefined);
    else if (screen) this.#timer = setTimeout(this.#onLimit, LOAD_LIMIT);
  }

  #stop(): void {
    this.#playing = undefined;
    clearTimeout(this.#timer);
    if (!isServer) unclobbered(document).removeEventListener('securitypolicyviolation', this.#onViolation);
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

  #onPosterError(address: string): void {
    this.#failedPoster = address;
    this.#host.requestUpdate();
  }

  /** On a slow network a frame may load after the limit. Some browsers also report the load of one that is blocked. */
  readonly #onLoad = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isLate) return;
    this.#failed = this.#isLate = false;
    this.#host.requestUpdate();
  };

  readonly #onLimit = (): void => {
    this.#isLate = true;
    this.#onFailure();
  };

  #onFailure(): void {
    this.#failed = true;
    this.#announcer.announce(this.#host.say(failedMessage));
  }

  /** The page's Content Security Policy blocks the video's host; a policy that only reports blocks nothing. */
  readonly #onViolation = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce' && blockedURI && this.#playing?.url.startsWith(blockedURI))
      this.#onFailure();
  };
}

const renderFailure = () => html`<p class="note muted prose" part="note">${failedMessage()}</p>`;

const failedMessage = () =>
  msg('This video cannot be played here. Its address is below.', {id: 'video.failed'});
