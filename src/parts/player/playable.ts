import {msg, str} from '@lit/localize';
import {isServer} from 'lit';
import {fileUrl} from '../../model/values/address.js';
import {framedPlayer} from '../../model/values/framed-player.js';
import type {Video} from '../../model/sections/video.js';
import type {Writer} from '../../base/writer.js';

/** What a video is shown with: the language, the links and the campaign's file of the element that shows it. */
export interface PlayerContext {
  readonly writer: Writer;
  /** Address of the campaign's file, where there is one. */
  readonly feed: string | undefined;
  /** Origins, between spaces, beside those of the page and of the campaign's file, from which its files may come. */
  readonly origins?: string | undefined;
}

/** What can be played on the page: a file, or the player of another host in a frame. */
export interface Playable {
  readonly url: string;
  readonly isFile?: boolean;
  /** Whether its host plays only for those who tell it which site they are on. */
  readonly asksForSite?: boolean;
}

/**
 * What can be played of `video`; its own file first. Where links are written as text the reader must not be led to another host, so that only
 * files can be played.
 */
export function playableOf({url = '', contentUrl}: Video, context: PlayerContext): Playable | undefined {
  const file = contentUrl && allowedFile(contentUrl, context);
  if (file) return {url: file, isFile: true};
  const {linkStyle, locale} = context.writer;
  return linkStyle === 'text' ? undefined : framedPlayer(url, locale);
}

/** The absolute address of a file that the page may ask for; on a server nobody knows the page. */
export function allowedFile(address: string, {feed, origins}: PlayerContext): string | undefined {
  return isServer ? undefined : fileUrl(address, location.href, feed, origins);
}

/** Where the video comes from when play is pressed, and what is known there then: a frame can read on which site it is. */
export function originWords({url, isFile}: Playable): string {
  const {host} = new URL(url);
  if (isFile) return msg(str`The video comes from ${host}.`, {id: 'video.file'});
  return msg(
    str`If you press play, the video comes from ${host}. Whoever runs that host then sees your internet address and what you watch, and can learn on which site.`,
    {id: 'video.host'},
  );
}
