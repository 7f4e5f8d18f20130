/** A player of another host, as it is put into a frame. */
export interface FramedPlayer {
  readonly url: string;
  /** Whether it plays only for those who tell it which site it stands on. */
  readonly asksForSite?: true;
}

/** Gives the player of what has the id `id`, at `url`; it begins to play, in `language` where it can. */
type PlayerOf = (id: string, url: URL, language: string) => FramedPlayer;

/**
 * Where the id of a video stands in the addresses of a host, and the player for it. A PeerTube may be on any host: it is told by the ids
 * that it gives, a UUID or one in 22 letters.
 *
 * The parameters are those that the hosts document: YouTube's player parameters, Vimeo's `dnt` and `h`, PeerTube's embed API. YouTube plays
 * nothing without a referrer since July 2025 (error 153); the others do.
 */
const HOSTS: readonly (readonly [address: RegExp, PlayerOf])[] = [
  [
    /^https:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:embed|shorts|live)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
    (id, _, language) => ({
      url: withParameters(`https://www.youtube-nocookie.com/embed/${id}`, {
        autoplay: '1',
        playsinline: '1',
        rel: '0',
        cc_load_policy: '1',
        cc_lang_pref: language,
        hl: language,
      }),
      asksForSite: true,
    }),
  ],
  [
    /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?![\w-])/,
    (id, {pathname, searchParams}) => {
      const h = searchParams.get('h') ?? pathname.match(/\/\d+\/(\w+)$/)?.[1]; // of what is not listed
      return {
        url: withParameters(`https://player.vimeo.com/video/${id}`, {
          ...(h && {h}),
          dnt: '1',
          autoplay: '1',
          playsinline: '1',
        }),
      };
    },
  ],
  [
    /^https:\/\/[^/]+\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
    (id, {origin}, language) => ({
      // Without peers: each of them would learn who else watches.
      url: withParameters(`${origin}/videos/embed/${id}`, {
        autoplay: '1',
        p2p: '0',
        warningTitle: '0',
        subtitle: language,
      }),
    }),
  ],
];

/** The player for the page `url` of YouTube, Vimeo or a PeerTube; `undefined` where it is another page. */
export function framedPlayer(url: string, language: string): FramedPlayer | undefined {
  for (const [address, playerOf] of HOSTS) {
    const id = address.exec(url)?.[1];
    if (id) return playerOf(id, new URL(url), language);
  }
  return undefined;
}

function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(parameters)}`;
}
