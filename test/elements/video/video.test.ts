import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {framedPlayer} from '../../../src/model/values/addresses/framed-player.js';
import {renderFrame} from '../../../src/parts/player/frame.js';
import {Writer} from '../../../src/base/language/writer.js';
import type {Video} from '../../../src/elements/video/video.js';
import '../../../src/define/video.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign, feedOf} from '../../helpers/campaigns/campaign.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

type Film = NonNullable<Campaign['video']>;

const PAGE = 'https://video.invalid/w/ExampLeExampLeExampLe1';

const HOSTS = 'video.invalid files.invalid';

/** A film on a PeerTube that does not exist, but that the page lists; a test sets only the fields that it is about. */
const aFilm = (fields: Partial<Film> = {}): Film => ({name: 'A film', url: PAGE, ...fields});

/** An element that has settled, in English unless the test says otherwise. */
async function aVideo(video = aFilm(), properties: Partial<Video> = {}): Promise<Video> {
  const element = document.createElement('solidarity-video');
  element.textContent = 'no video';
  element.dataset.solidarityHosts = HOSTS;
  Object.assign(element, {lang: 'en', campaign: aCampaign({video})}, properties);
  await fixture(html`${element}`);
  await element.settled;
  return element;
}

async function play(element: Video): Promise<void> {
  part(element, 'player')!.click();
  await element.updateComplete;
}

const all = (element: Video, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const screen = <T extends HTMLElement>(element: Video) => part<T>(element, 'player')!;
const status = (element: Video) => shown(element.shadowRoot!.querySelector('[role=status]'));

describe('<solidarity-video>', () => {
  describe('before play is pressed', () => {
    it('shows name, host, duration and language', async () => {
      const element = await aVideo(aFilm({duration: 'PT4M30S', inLanguage: 'be', description: 'Of a day.'}));
      expect(shown(element.shadowRoot)).to.equal(
        'A film Of a day. Play the video: A film 5 min · Belarusian ' +
          'When you press play, the video loads from video.invalid. Whoever runs it can then see your IP address and what you watch, and may learn which site you are on. ' +
          'Open the video separately (video.invalid)',
      );
    });

    it('loads nothing from another host', async () => {
      const element = await aVideo(
        aFilm({poster: {url: 'https://video.invalid/poster.jpg', alt: 'A table'}}),
      );
      expect(all(element, 'iframe, video, img, link, script, use, image, source, track')).to.deep.equal([]);
    });

    it('describes the play button with a note that names the host', async () => {
      const element = await aVideo();
      const note = element.shadowRoot!.getElementById(screen(element).getAttribute('aria-describedby')!);
      expect(note).to.equal(part(element, 'note'));
      expect(note!.previousElementSibling).to.equal(screen(element).parentElement);
    });

    it('shows a poster from the page’s own host, with its credit', async () => {
      const poster = {url: `${location.origin}/docs/pictures/page.png`, alt: 'A table', credit: 'A painter'};
      const element = await aVideo(aFilm({poster}));
      const image = part<HTMLImageElement>(element, 'poster')!;
      expect([image.alt, image.referrerPolicy]).to.deep.equal(['', 'no-referrer']);
      expect(shown(part(element, 'credit'))).to.equal('Picture: A painter');
    });

    it('names the play button after the video, and describes the picture', async () => {
      const poster = {url: `${location.origin}/docs/pictures/page.png`, alt: 'A table'};
      const element = await aVideo(aFilm({poster}));
      const button = screen(element);
      expect(shown(button)).to.equal('Play the video: A film');
      const described = button.getAttribute('aria-describedby')!.split(' ');
      expect(described.map(id => shown(element.shadowRoot!.getElementById(id))).at(-1)).to.equal('A table');
    });

    it('lays length and language over the picture, where they take no press', async () => {
      const element = await aVideo(aFilm({duration: 'PT1H2M', inLanguage: 'be'}));
      const badge = all(element, '.badge')[0]!;
      expect(shown(badge)).to.equal('1 h 2 min · Belarusian');
      element.scrollIntoView();
      const {left, top, width, height} = badge.getBoundingClientRect();
      const button = screen(element).getBoundingClientRect();
      expect(top).to.be.within(button.top, button.bottom - height);
      const pressed = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
      expect(pressed.closest('button')).to.equal(screen(element));
    });

    it('shows its own picture where the poster fails to load', async () => {
      const poster = {url: `${location.origin}/nothing-here.png`, alt: 'A table', credit: 'A painter'};
      const element = await aVideo(aFilm({poster}));
      part(element, 'poster')!.dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(part(element, 'poster')!.localName).to.equal('svg');
      expect(part(element, 'credit')).to.equal(null);
    });

    it('can be reached and pressed with the keyboard', async () => {
      const element = await aVideo();
      const button = screen<HTMLButtonElement>(element);
      expect([button.localName, button.type, button.tabIndex]).to.deep.equal(['button', 'button', 0]);
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  describe('after play is pressed', () => {
    it('plays in a sandboxed frame without a referrer', async () => {
      const element = await aVideo();
      await play(element);
      const frame = screen<HTMLIFrameElement>(element);
      expect(frame.src).to.equal(
        'https://video.invalid/videos/embed/ExampLeExampLeExampLe1?autoplay=1&p2p=0&warningTitle=0&subtitle=en',
      );
      expect([...frame.sandbox].sort()).to.deep.equal(['allow-same-origin', 'allow-scripts']);
      expect([frame.referrerPolicy, frame.allow, frame.title]).to.deep.equal([
        'no-referrer',
        'autoplay; fullscreen', // only of its own host: `allowfullscreen` is for every host
        'A film',
      ]);
      expect([frame.allowFullscreen, frame.hasAttribute('credentialless')]).to.deep.equal([false, true]);
      expect(element.shadowRoot!.activeElement).to.equal(frame);
      expect(all(element, 'iframe')).to.have.length(1);
    });

    it('sends YouTube only the origin of the site, which it requires', () => {
      const apart = document.createElement('div'); // in no page, so that nothing is requested
      const writer = new Writer({language: {locale: 'en', tag: 'en'}, linkStyle: 'follow'});
      render(
        renderFrame(framedPlayer('https://youtu.be/Example_-11', 'en')!, aFilm(), writer, () => {}),
        apart,
      );
      const frame = apart.querySelector('iframe')!;
      expect(frame.referrerPolicy).to.equal('strict-origin');
      expect(new URL(frame.src).host).to.equal('www.youtube-nocookie.com');
      expect([...frame.sandbox].sort()).to.deep.equal(['allow-same-origin', 'allow-scripts']);
    });

    it('keeps the same frame when its language changes', async () => {
      const element = await aVideo();
      await play(element);
      const frame = screen<HTMLIFrameElement>(element);
      const {src} = frame;
      element.lang = 'de';
      await until(() => shown(part(element, 'button')) === 'Video schließen');
      expect([screen(element), frame.src]).to.deep.equal([frame, src]);
    });

    it('is closed by a button, which moves the focus back to the play button', async () => {
      const element = await aVideo();
      await play(element);
      part(element, 'button')!.click();
      await element.updateComplete;
      expect(all(element, 'iframe')).to.deep.equal([]);
      expect(element.shadowRoot!.activeElement).to.equal(screen(element));
    });

    it('stops when the campaign has another video', async () => {
      const element = await aVideo();
      await play(element);
      element.campaign = aCampaign({video: aFilm({url: 'https://video.invalid/w/ExampLeExampLeExampLe2'})});
      await element.updateComplete;
      expect(all(element, 'iframe')).to.deep.equal([]);
    });

    it('stops when it is removed from the page', async () => {
      const element = await aVideo();
      await play(element);
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      expect(all(element, 'iframe')).to.deep.equal([]);
      element.remove();
    });

    it('says that it cannot be played where the page’s policy blocks the host', async () => {
      const element = await aVideo();
      await play(element);
      const violation = (blockedURI: string, disposition: SecurityPolicyViolationEventDisposition) =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {blockedURI, disposition}),
        );
      violation('https://other.invalid', 'enforce');
      violation('https://video.invalid', 'report');
      violation('', 'enforce');
      await element.updateComplete;
      expect(part(element, 'note')).to.equal(null);
      violation('https://video.invalid', 'enforce');
      await element.updateComplete;
      expect(shown(part(element, 'note'))).to.equal(
        'This video cannot be played here. Its address is below.',
      );
      expect(status(element)).to.equal(shown(part(element, 'note')));
    });
  });

  describe('says that a frame cannot be played', () => {
    const note = 'This video cannot be played here. Its address is below.';
    const {setTimeout: real} = window;
    const isolated = Object.getOwnPropertyDescriptor(window, 'crossOriginIsolated')!;
    afterEach(() => {
      window.setTimeout = real;
      Object.defineProperty(window, 'crossOriginIsolated', isolated);
    });

    it('if it has not loaded after ten seconds, until it loads', async () => {
      const due: (() => void)[] = [];
      window.setTimeout = ((act: () => void, delay?: number) =>
        delay === 10_000 ? due.push(act) : real(act, delay)) as unknown as typeof setTimeout;
      const element = await aVideo();
      await play(element);
      const frame = screen<HTMLIFrameElement>(element);
      await until(() => due.length === 1);
      expect(part(element, 'note')).to.equal(null);
      due[0]!();
      await element.updateComplete;
      expect([shown(part(element, 'note')), status(element)]).to.deep.equal([note, note]);
      frame.dispatchEvent(new Event('load'));
      await element.updateComplete;
      expect([part(element, 'note'), screen(element)]).to.deep.equal([null, frame]);
    });

    it('without a button to play it, where the page isolates itself and the browser has no frames for that', async () => {
      Object.defineProperty(window, 'crossOriginIsolated', {value: true, configurable: true});
      const element = await aVideo();
      const isSupported = 'credentialless' in HTMLIFrameElement.prototype;
      expect([!!part(element, 'player'), shown(part(element, 'note')) === note]).to.deep.equal([
        isSupported,
        !isSupported,
      ]);
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal(PAGE);
    });
  });

  describe('with a file', () => {
    const file = aFilm({
      contentUrl: `${location.origin}/film.mp4`,
      captions: [
        {url: `${location.origin}/film.be.vtt`, inLanguage: 'be'},
        {url: `${location.origin}/film.en.vtt`, inLanguage: 'en'},
        {url: 'https://elsewhere.invalid/film.ru.vtt', inLanguage: 'ru'},
        {url: `${location.origin}/film.lt.vtt`, inLanguage: 'lt'},
      ],
    });
    const {play: realPlay} = HTMLMediaElement.prototype;
    let played: HTMLMediaElement[] = [];
    beforeEach(() => {
      played = [];
      HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
        played.push(this);
      };
    });
    afterEach(() => {
      HTMLMediaElement.prototype.play = realPlay;
    });

    it('plays it after one press, with controls and with captions in the reader’s language', async () => {
      const element = await aVideo(file);
      expect(all(element, 'video')).to.deep.equal([]);
      await play(element);
      const film = screen<HTMLVideoElement>(element);
      expect(played).to.deep.equal([film]);
      expect([film.src, film.controls, film.preload, film.crossOrigin]).to.deep.equal([
        `${location.origin}/film.mp4`,
        true,
        'none',
        'anonymous',
      ]);
      const tracks = [...film.querySelectorAll('track')];
      expect(tracks.map(({srclang, label, kind}) => [srclang, label, kind])).to.deep.equal([
        ['be', 'Беларуская', 'captions'],
        ['en', 'English', 'captions'],
        ['lt', 'Lietuvių', 'captions'],
      ]);
      expect(tracks.map(track => track.default)).to.deep.equal([false, true, false]);
    });

    it('lists the captions and names the host', async () => {
      const element = await aVideo(file);
      expect(shown(part(element, 'note'))).to.equal(`The video loads from ${location.host}.`);
      expect(shown(part(element, 'video'))).to.contain('captions: Беларуская, English, Русский and Lietuvių');
    });

    it('says that it cannot be played after an error', async () => {
      const element = await aVideo(file);
      await play(element);
      screen(element).dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(shown(part(element, 'note'))).to.match(/^This video cannot be played here/);
    });

    it('plays a file from the host of the page or campaign, and from another only where the page allows it', async () => {
      const foreign = aFilm({url: undefined, contentUrl: 'https://files.invalid/film.mp4'} as Partial<Film>);
      const element = await aVideo(foreign);
      expect(part(element, 'player')).to.equal(null);
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('https://files.invalid/film.mp4');
      element.fileOrigins = 'https://files.invalid';
      await element.updateComplete;
      expect(screen(element).localName).to.equal('button');
    });
  });

  describe('leads only to hosts that the page allows', () => {
    /** What an element shows in a page with this list of hosts, or none. */
    const inPage = async (hosts: string | null, fields: Partial<Film>, more: Partial<Video> = {}) => {
      const element = await aVideo(aFilm(fields), more);
      if (hosts === null) delete element.dataset.solidarityHosts;
      else element.dataset.solidarityHosts = hosts;
      await aTimeout(0);
      await element.updateComplete;
      return ['player', 'link', 'address'].filter(name => part(element, name));
    };
    const youTube = 'https://youtu.be/Example_-11';
    const rows: [what: string, hosts: string | null, fields: Partial<Film>, shows: string[]][] = [
      ['a known player', null, {url: youTube}, ['player', 'link']],
      ['a known player that the list names', 'youtu.be', {url: youTube}, ['player', 'link']],
      ['a known player that the list leaves out', 'example.org', {url: youTube}, ['address']],
      ['a PeerTube', null, {}, ['link']],
      ['a PeerTube that the list names', 'video.invalid', {}, ['player', 'link']],
      ['a PeerTube that the list leaves out', 'example.org', {}, ['address']],
      ['a PeerTube in an empty list', '', {}, ['address']],
    ];
    for (const [what, hosts, fields, shows] of rows)
      it(`as in ${what}`, async () => {
        expect(await inPage(hosts, fields)).to.deep.equal(shows);
      });

    it('and never to a player on the page’s own host', async () => {
      const url = `${location.origin}/w/ExampLeExampLeExampLe1`;
      expect(await inPage(location.host, {url})).to.deep.equal(['link']);
    });

    it('also for the file and the poster', async () => {
      const files = 'https://files.invalid';
      const film = {url: undefined, contentUrl: `${files}/film.mp4`} as Partial<Film>;
      expect(await inPage('example.org', film, {fileOrigins: files})).to.deep.equal(['address']);
      expect(await inPage('files.invalid', film, {fileOrigins: files})).to.deep.equal(['player', 'link']);
      expect(await inPage('files.invalid', film)).to.deep.equal(['link']); // a list opens nothing
      const own = {...film, contentUrl: `${location.origin}/film.mp4`};
      expect(await inPage('example.org', own)).to.deep.equal(['player', 'address']);
    });
  });

  it('shows its transcript in a collapsed section', async () => {
    const element = await aVideo(aFilm({transcript: {en: 'A table.\n\nA pen.', be: 'Стол.'}}));
    const transcript = part<HTMLDetailsElement>(element, 'transcript')!;
    expect(transcript.open).to.equal(false);
    expect(shown(transcript)).to.equal('Read the transcript A table. A pen.');
  });

  it('is only a link where the host is unknown', async () => {
    const element = await aVideo(aFilm({url: 'https://example.org/film'}));
    delete element.dataset.solidarityHosts;
    await aTimeout(0);
    await element.updateComplete;
    expect(part(element, 'player')).to.equal(null);
    expect(shown(element.shadowRoot)).to.equal('A film Open the video separately (example.org)');
  });

  it('plays nothing from another host with links="text"', async () => {
    const element = await aVideo(aFilm(), {links: 'text'});
    expect(parts(element, 'player')).to.deep.equal([]);
    expect(shown(part(element, 'address'))).to.equal(PAGE);
    expect(all(element, 'a')).to.deep.equal([]);
  });

  it('stops when an ancestor becomes cautious', async () => {
    const element = await aVideo();
    await play(element);
    document.body.setAttribute('data-solidarity-cautious', '');
    await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
    document.body.removeAttribute('data-solidarity-cautious');
    expect(all(element, 'iframe, button')).to.deep.equal([]);
  });

  describe('before and without a video', () => {
    it('keeps its slotted content where the campaign has none', async () => {
      const element = await aVideo(undefined, {campaign: aCampaign()});
      expect([element.status, element.error!.path]).to.deep.equal(['error', 'video']);
      expect(all(element, 'slot')).to.have.length(1);
    });

    it('keeps its slotted content where only the name is known', async () => {
      const element = await aVideo({name: 'A film'});
      expect(element.status).to.equal('error');
      expect(all(element, 'slot')).to.have.length(1);
    });

    it('becomes ready with a campaign from a feed', async () => {
      const feed = feedOf(aCampaign({video: aFilm()}));
      const element = await aVideo(undefined, {campaign: undefined, feed} as Partial<Video>);
      expect(element.status).to.equal('ready');
    });
  });

  describe('accessibility', () => {
    for (const lang of ['en', 'be', 'de'])
      it(`passes the audit in ${lang}`, async () => {
        const element = await aVideo(aFilm({transcript: 'A table.', duration: 'PT1M'}), {lang});
        await expect(element).to.be.accessible();
      });

    it('passes the audit while it plays a file', async () => {
      const element = await aVideo(aFilm({contentUrl: `${location.origin}/film.mp4`}));
      await play(element);
      await expect(element).to.be.accessible();
    });
  });
});
