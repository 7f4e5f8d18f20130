import {msg, str} from '@lit/localize';
import {isServer, type TemplateResult} from 'lit';
import {PLACEHOLDER} from '../../i18n/placeholder.js';
import {framedPlayer} from '../../model/values/addresses/framed-player.js';
import type {Video} from '../../model/sections/video.js';
import type {Writer} from '../../base/language/writer.js';
import {allowedFile} from '../links/allowed-file.js';
import {renderWithHost} from '../text/host.js';

/** What a video depends on beside its own data. */
export interface PlayerContext {
  readonly writer: Writer;
  /** Address of the campaign's file, if it has one. */
  readonly feed: string | undefined;
  /**
   * Further origins, separated by spaces, that its files may come from, beside those of the page and of the
   * campaign's file.
   */
  readonly origins?: string | undefined;
}

/** What the page can play: a file, or the player of another host in a frame. */
export interface Playable {
  readonly url: string;
  readonly isFile?: boolean;
  /** Whether its host plays only if the request names the site in its referrer. */
  readonly needsReferrer?: boolean;
  /** Whether the browser will refuse the frame, because the page isolates itself from other origins. */
  readonly isRefused?: boolean;
}

/**
 * What can be played of `video`: its own file, else the player of its host; `undefined` if neither can be. A player
 * comes from a host that this library knows or that the page lists, and never from the page's own host, where its
 * frame could reach the page. Where links are shown as text, readers must not be led to another host, so that only files
 * are played.
 */
export function playableOf({url = '', contentUrl}: Video, context: PlayerContext): Playable | undefined {
  const {writer} = context;
  const file = contentUrl && playableFile(contentUrl, context);
  if (file) return {url: file, isFile: true};
  const player = writer.linkStyle === 'text' ? undefined : framedPlayer(url, writer.locale);
  if (!player || !(writer.isListed(url) ?? player.isKnown)) return undefined;
  if (isServer) return player;
  const isRefused = crossOriginIsolated && !('credentialless' in HTMLIFrameElement.prototype);
  return new URL(player.url).host === location.host ? undefined : {...player, isRefused};
}

/** The absolute address of a file of a video that the page may load, else `undefined`. */
export function playableFile(address: string, {writer, feed, origins}: PlayerContext): string | undefined {
  return allowedFile(address, writer, feed, origins);
}

/** Where the video will be loaded from, and what that host learns then: a frame can read which site it is on. */
export function originNotice({url, isFile}: Playable): TemplateResult {
  const host = PLACEHOLDER;
  const notice = isFile
    ? msg(str`The video loads from ${host}.`, {id: 'video.file'})
    : msg(
        str`When you press play, the video loads from ${host}. Whoever runs it can then see your IP address and what you watch, and may learn which site you are on.`,
        {id: 'video.host'},
      );
  return renderWithHost(notice, new URL(url).host);
}
