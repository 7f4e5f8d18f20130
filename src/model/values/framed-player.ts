import {FRAMED_PAGES} from './address.js';

/** The player of another host, as it is put into a frame. */
export interface FramedPlayer {
  readonly url: string;
  /** Whether it plays only for those who tell it which site it stands on. */
  readonly needsReferrer?: true;
}

/** The player for the page `url` of YouTube, Vimeo or a PeerTube, which begins to play, in `language` where it can; `undefined` for other pages. */
export function framedPlayer(url: string, language: string): FramedPlayer | undefined {
  for (const [host, pattern] of Object.entries(FRAMED_PAGES)) {
    const id = pattern.exec(url)?.[1];
    if (id) return PLAYERS[host as keyof typeof PLAYERS](id, new URL(url), language);
  }
  return undefined;
}

/**
 * The parameters are those that the hosts document: YouTube's player parameters, Vimeo's `dnt` and `h`, PeerTube's embed API. YouTube plays
 * nothing without a referrer since July 2025 (error 153); the others do.
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
    const h = searchParams.get('h') ?? pathname.match(/\/\d+\/(\w+)$/)?.[1]; // of a video that is not listed
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
    // Without peers: each of them would learn who else watches.
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
