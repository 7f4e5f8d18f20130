import {FRAMED_PAGES} from './address.js';

/** The player of another host, embedded in a frame. */
export interface FramedPlayer {
  readonly url: string;
  /** Whether it plays only when the request names the embedding site. */
  readonly needsReferrer?: true;
}

/**
 * The player for `url`, a video page of YouTube, Vimeo or PeerTube; `undefined` for any other page. It starts playing
 * at once, with `language` for its subtitles and controls where the host supports that.
 */
export function framedPlayer(url: string, language: string): FramedPlayer | undefined {
  for (const [host, pattern] of Object.entries(FRAMED_PAGES)) {
    const id = pattern.exec(url)?.[1];
    if (id) return PLAYERS[host as keyof typeof PLAYERS](id, new URL(url), language);
  }
  return undefined;
}

/**
 * The parameters are documented by the hosts: YouTube's player parameters, Vimeo's `dnt` and `h`, PeerTube's embed
 * API. Since July 2025 YouTube plays nothing without a referrer (error 153); the others do not need one.
 */
const PLAYERS: Readonly<
  Record<keyof typeof FRAMED_PAGES, (id: string, page: URL, language: string) => FramedPlayer>
> = {
  youTube: (id, _, language) => ({
    url: withParameters(`https://www.youtube-nocookie.com/embed/${id}`, {
      autoplay: '1',
      playsinline: '1',
      rel: '0',
      cc_load_policy: '1',
      cc_lang_pref: language,
      hl: language,
    }),
    needsReferrer: true,
  }),
  vimeo: (id, {pathname, searchParams}) => {
    const h = searchParams.get('h') ?? pathname.match(/\/\d+\/(\w+)$/)?.[1]; // the key of an unlisted video
    return {
      url: withParameters(`https://player.vimeo.com/video/${id}`, {
        ...(h && {h}),
        dnt: '1',
        autoplay: '1',
        playsinline: '1',
      }),
    };
  },
  peerTube: (id, {origin}, language) => ({
    // No peer-to-peer: each peer would learn who else watches.
    url: withParameters(`${origin}/videos/embed/${id}`, {
      autoplay: '1',
      p2p: '0',
      warningTitle: '0',
      subtitle: language,
    }),
  }),
};

function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(parameters)}`;
}
