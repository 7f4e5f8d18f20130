import {msg, str} from '@lit/localize';
import {isServer} from 'lit';
import {fileUrl} from '../../model/values/address.js';
import {framedPlayer} from '../../model/values/framed-player.js';
import type {Video} from '../../model/sections/video.js';
import type {Writer} from '../../base/writer.js';

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
}

/**
 * What can be played of `video`: its own file, else the player of its host; `undefined` if neither can be. Where
 * links are shown as text, readers must not be led to another host, so that only files are played.
 */
export function playableOf({url = '', contentUrl}: Video, context: PlayerContext): Playable | undefined {
  const file = contentUrl && allowedFile(contentUrl, context);
  if (file) return {url: file, isFile: true};
  const {linkStyle, locale} = context.writer;
  return linkStyle === 'text' ? undefined : framedPlayer(url, locale);
}

/**
 * The absolute address of a file that the page may load, else `undefined`; always `undefined` on a server, where the
 * page is unknown.
 */
export function allowedFile(address: string, {feed, origins}: PlayerContext): string | undefined {
  return isServer ? undefined : fileUrl(address, location.href, feed, origins);
}

/** Where the video will be loaded from, and what that host learns then: a frame can read which site it is on. */
export function originNotice({url, isFile}: Playable): string {
  const {host} = new URL(url);
  if (isFile) return msg(str`The video comes from ${host}.`, {id: 'video.file'});
  return msg(
    str`If you press play, the video comes from ${host}. Whoever runs that host then sees your internet address and what you watch, and can learn on which site.`,
    {id: 'video.host'},
  );
}
