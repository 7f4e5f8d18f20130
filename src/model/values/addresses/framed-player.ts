import {framedVideo, type FramedVideo} from './address.js';

/** The player of another host, embedded in a frame. */
export interface FramedPlayer {
  readonly url: string;
  /** Whether it plays only when the request names the embedding site. */
  readonly needsReferrer?: true;
  /** Whether its host is one that this library knows; any host can run a PeerTube. */
  readonly isKnown: boolean;
}

/**
 * The player for `url`, a video page of YouTube, Vimeo or PeerTube; `undefined` for any other page. It starts playing
 * at once, at the second that the address names, with `language` for its subtitles and controls where the host
 * supports that.
 */
export function framedPlayer(url: string, language: string): FramedPlayer | undefined {
  const video = framedVideo(url);
  return video && {isKnown: video.player !== 'peerTube', ...PLAYERS[video.player](video, language)};
}

/**
 * The parameters are documented by the hosts: YouTube's player parameters, Vimeo's `dnt`, `h` and `#t`, PeerTube's
 * embed API. Since July 2025 YouTube plays nothing without a referrer (error 153); the others do not need one.
 */
const PLAYERS: Readonly<
  Record<FramedVideo['player'], (video: FramedVideo, language: string) => Omit<FramedPlayer, 'isKnown'>>
> = {
  youTube: ({id, page}, language) => ({
    url: withParameters(`https://www.youtube-nocookie.com/embed/${id}`, {
      autoplay: '1',
      playsinline: '1',
      rel: '0',
      cc_load_policy: '1',
      cc_lang_pref: language,
      hl: language,
      start: startOf(page),
    }),
    needsReferrer: true,
  }),
  vimeo: ({id, page}) => {
    const {pathname, searchParams} = page;
    const h = searchParams.get('h') ?? pathname.match(/\/\d+\/(\w+)$/)?.[1]; // the key of an unlisted video
    const start = startOf(page);
    const url = withParameters(`https://player.vimeo.com/video/${id}`, {
      h,
      dnt: '1',
      autoplay: '1',
      playsinline: '1',
    });
    return {url: start ? `${url}#t=${start}s` : url};
  },
  peerTube: ({id, page}, language) => ({
    // No peer-to-peer: each peer would learn who else watches.
    url: withParameters(`https://${page.host}/videos/embed/${id}`, {
      autoplay: '1',
      p2p: '0',
      warningTitle: '0',
      subtitle: language,
      start: startOf(page),
    }),
  }),
};

/** The second at which the address of a video begins to play, as in `t=90`, `start=90` or `#t=1m30s`. */
function startOf({search, hash}: URL): string | undefined {
  const [, hours, minutes, seconds] =
    /[?&#](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?=[&#]|$)/.exec(search + hash) ?? [];
  const start = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return start ? String(start) : undefined;
}

function withParameters(url: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return `${url}?${new URLSearchParams(present)}`;
}
