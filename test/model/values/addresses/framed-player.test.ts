import {expect} from '@open-wc/testing';
import {framedPlayer} from '../../../../src/model/values/addresses/framed-player.js';

const UUID = '52a10666-3a18-4e73-93da-e8d3c12c305a';
const SHORT = 'ExampLeExampLeExampLe1';

const YOUTUBE =
  'https://www.youtube-nocookie.com/embed/Example_-11?autoplay=1&playsinline=1&rel=0&cc_load_policy=1&cc_lang_pref=be&hl=be';
const VIMEO = 'https://player.vimeo.com/video/123456?dnt=1&autoplay=1&playsinline=1';
const UNLISTED = 'https://player.vimeo.com/video/123456?h=abc123&dnt=1&autoplay=1&playsinline=1';
const peerTube = (id: string) =>
  `https://video.example.org/videos/embed/${id}?autoplay=1&p2p=0&warningTitle=0&subtitle=be`;

describe('framedPlayer', () => {
  const rows: [page: string, player: string | undefined][] = [
    ['https://www.youtube.com/watch?v=Example_-11', YOUTUBE],
    ['https://www.youtube.com/watch?list=PL1&v=Example_-11', YOUTUBE],
    ['https://www.youtube.com/watch/?v=Example_-11', YOUTUBE],
    ['https://WWW.YouTube.com/watch?v=Example_-11', YOUTUBE],
    ['http://www.youtube.com/watch?v=Example_-11', YOUTUBE],
    ['http://YOUTU.BE/Example_-11', YOUTUBE],
    ['https://music.youtube.com/watch?v=Example_-11', YOUTUBE],
    ['https://www.youtube.com/v/Example_-11', YOUTUBE],
    ['https://www.youtube.com/live/Example_-11?feature=share', YOUTUBE],
    ['https://www.youtube.com/watch?v=Example_-11&t=90', `${YOUTUBE}&start=90`],
    ['https://www.youtube.com/watch?t=1h2m3s&v=Example_-11', `${YOUTUBE}&start=3723`],
    ['https://youtu.be/Example_-11?t=1m30s', `${YOUTUBE}&start=90`],
    ['https://youtu.be/Example_-11#t=5s', `${YOUTUBE}&start=5`],
    ['https://www.youtube.com/embed/Example_-11?start=90&rel=0', `${YOUTUBE}&start=90`],
    ['https://www.youtube.com/watch?v=Example_-11&t=0', YOUTUBE],
    ['https://www.youtube.com/watch?v=Example_-11&t=soon&start=%3Cb%3E', YOUTUBE],
    ['https://m.youtube.com/watch?v=Example_-11', YOUTUBE],
    ['https://youtube.com/shorts/Example_-11', YOUTUBE],
    ['https://youtu.be/Example_-11?si=abc', YOUTUBE],
    ['https://www.youtube-nocookie.com/embed/Example_-11', YOUTUBE],
    ['https://vimeo.com/123456', VIMEO],
    ['https://vimeo.com/123456/abc123', UNLISTED],
    ['https://player.vimeo.com/video/123456?h=abc123', UNLISTED],
    [`https://video.example.org/w/${SHORT}`, peerTube(SHORT)],
    ['https://VIMEO.com/123456', VIMEO],
    ['http://vimeo.com/123456', VIMEO],
    ['https://vimeo.com/channels/staffpicks/123456', VIMEO],
    ['https://vimeo.com/groups/shortfilms/videos/123456', VIMEO],
    ['https://vimeo.com/showcase/1/video/123456', VIMEO],
    ['https://vimeo.com/123456#t=1m30s', `${VIMEO}#t=90s`],
    ['https://vimeo.com/123456/abc123?share=copy#t=5', `${UNLISTED}#t=5s`],
    [`https://video.example.org/w/${SHORT}?start=1m`, `${peerTube(SHORT)}&start=60`],
    [`http://Video.Example.org/w/${SHORT}`, peerTube(SHORT)],
    [`https://video.example.org/videos/watch/${UUID}`, peerTube(UUID)],
    [`https://video.example.org/videos/embed/${UUID}`, peerTube(UUID)],

    ['https://www.youtube.com/@channel', undefined],
    ['https://www.youtube.com/watch?v=short', undefined],
    ['https://www.youtube.com.example.org/watch?v=Example_-11', undefined],
    ['https://example.org/?https://youtu.be/Example_-11', undefined],
    ['https://www.youtube.com@example.org/watch?v=Example_-11', undefined],
    ['ftp://youtu.be/Example_-11', undefined],
    ['https://vimeo.com/channels/staff', undefined],
    ['https://evilvimeo.com/123456', undefined],
    ['https://video.example.org/w/p/list', undefined],
    [`https://video.example.org/w/${SHORT}more`, undefined],
    ['https://example.org/film.mp4', undefined],
    ['', undefined],
  ];
  for (const [page, player] of rows)
    it(`returns ${player ? 'a player' : 'undefined'} for "${page}"`, () =>
      expect(framedPlayer(page, 'be')?.url).to.equal(player));

  it('knows the hosts of all but PeerTube, which can be on any', () => {
    const isKnown = (page: string) => framedPlayer(page, 'en')!.isKnown;
    expect(isKnown('https://youtu.be/Example_-11')).to.equal(true);
    expect(isKnown('https://vimeo.com/123456')).to.equal(true);
    expect(isKnown(`https://video.example.org/w/${SHORT}`)).to.equal(false);
  });

  it('needs a referrer only for YouTube', () => {
    const needsReferrer = (page: string) => !!framedPlayer(page, 'en')!.needsReferrer;
    expect(needsReferrer('https://youtu.be/Example_-11')).to.equal(true);
    expect(needsReferrer('https://vimeo.com/123456')).to.equal(false);
    expect(needsReferrer(`https://video.example.org/w/${SHORT}`)).to.equal(false);
  });
});
