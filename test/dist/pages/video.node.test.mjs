import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';

import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {LIBRARY, moduleTag, partnerPage, showPage} from '../helpers/partner-page.mjs';
import {CORS, openSite, page} from '../helpers/site.mjs';
import {until} from '../helpers/until.mjs';

/** A host that does not exist. */
const HOST = 'https://video.invalid';

const VIDEO = {name: 'A film', url: `${HOST}/w/ExampLeExampLeExampLe1`};
const PLAYER = `${HOST}/videos/embed/ExampLeExampLeExampLe1?autoplay=1&p2p=0&warningTitle=0&subtitle=en`;

/** The policies in the documentation: the minimal one, and the addition for videos. */
const [LEAST, FOR_VIDEOS] = [
  ...readFileSync(path.join(ROOT, 'docs/content-security-policy.md'), 'utf8').matchAll(/^```\n([^`]+)^```/gm),
].map(([, policy]) => policy.replace('Content-Security-Policy: ', '').replace(/\s+/g, ' ').trim());

const campaignOf = video => JSON.stringify({version: 1, name: 'A day', updated: '2023-05-19', video});

/** Presses play and returns what is playing. */
async function pressPlay() {
  const element = document.querySelector('solidarity-video');
  const root = element.shadowRoot;
  root.querySelector('.stage').click();
  await element.updateComplete;
  await new Promise(resolve => setTimeout(resolve, 500)); // a violation of a policy is reported a moment later
  const screen = root.querySelector('.screen');
  return {
    tag: screen.localName,
    src: screen.src,
    allow: screen.allow,
    sandbox: screen.getAttribute('sandbox'),
    referrerPolicy: screen.referrerPolicy,
    note: root.querySelector('[part=note]')?.textContent.trim(),
  };
}

/** Players are on hosts with `https:` only; from now on they load from another origin instead. */
function leadPlayersTo(host, origin) {
  const {setAttribute} = window.Element.prototype;
  window.HTMLIFrameElement.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'src' ? value.replace(host, origin) : value);
  };
}

/** The address of the link below the video. */
const addressBelow = () =>
  document.querySelector('solidarity-video').shadowRoot.querySelector('a[part~=link]')?.href;

/** The note below the video. */
const noteBelow = () =>
  document.querySelector('solidarity-video').shadowRoot.querySelector('[part=note]')?.textContent.trim();

inEachEngine('a video on another host', {always: true}, ({engine, openTab}) => {
  const showVideo = async (test, video, {headers, routes} = {}) => {
    const body =
      '<solidarity-video feed="/video.json" data-solidarity-hosts="video.invalid"></solidarity-video>';
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {body});
    return showPage(test, await openTab(test), html, {
      headers,
      routes: {'/lib/': LIBRARY, '/video.json': page(campaignOf(video)), ...routes},
    });
  };
  /** The requests to the host of the video. */
  const askedElsewhere = async tab => (await tab.requests()).filter(url => url.startsWith(HOST));

  it('is not requested before play is pressed, and then only its player', async t => {
    const {tab} = await showVideo(t, {...VIDEO, poster: {url: `${HOST}/poster.jpg`, alt: 'A table'}});
    assert.deepEqual(await askedElsewhere(tab), []);
    const {tag, src, allow, sandbox, referrerPolicy} = await tab.evaluate(pressPlay);
    assert.deepEqual(
      {tag, src, allow, sandbox, referrerPolicy},
      {
        tag: 'iframe',
        src: PLAYER,
        allow: 'autoplay; fullscreen',
        sandbox: 'allow-scripts allow-same-origin',
        referrerPolicy: 'no-referrer',
      },
    );
    // WebKit reports only requests that succeed, and this one never does.
    if (engine !== 'webkit') {
      await until(async () => (await askedElsewhere(tab)).length > 0, 'the player is asked for');
      assert.deepEqual(await askedElsewhere(tab), [PLAYER]);
    }
  });

  it('is reported as unplayable where the policy of the page forbids its host', async t => {
    const headers = {'content-security-policy': `${LEAST}; img-src data:`};
    const {tab} = await showVideo(t, VIDEO, {headers});
    await tab.evaluate(pressPlay);
    const words = 'This video cannot be played here. Its address is below.';
    await until(async () => (await tab.evaluate(noteBelow)) === words, 'the note is shown');
    // Firefox also reports requests that the policy blocks.
    if (engine !== 'firefox') assert.deepEqual(await askedElsewhere(tab), []);
  });

  it('plays under the policy in the documentation', async t => {
    const policy = `${LEAST}; img-src data:; ${FOR_VIDEOS.replace('https://video.example.org', HOST)}`;
    const {tab} = await showVideo(t, VIDEO, {headers: {'content-security-policy': policy}});
    const {note, src} = await tab.evaluate(pressPlay);
    assert.deepEqual([note ?? undefined, src], [undefined, PLAYER]);
    if (engine !== 'webkit') {
      await until(async () => (await askedElsewhere(tab)).length > 0, 'the player is asked for');
      assert.deepEqual(await askedElsewhere(tab), [PLAYER]);
    }
  });

  it('is reported as unplayable, with its address, where a page refuses it with COEP alone', async t => {
    const player = await openSite({'/videos/embed/ExampLeExampLeExampLe1': page('A player')});
    t.after(player.close);
    const headers = {'cross-origin-embedder-policy': 'require-corp'};
    const {tab} = await showVideo(t, VIDEO, {headers});
    await tab.evaluate(leadPlayersTo, HOST, player.origin.replace('127.0.0.1', 'localhost'));
    const {note} = await tab.evaluate(pressPlay);
    assert.equal(note ?? undefined, undefined);
    await until(() => player.visits.length > 0, 'the player is asked for');
    await pause(11_000); // as long as a player may take to load
    const told = await tab.evaluate(noteBelow);
    const words = 'This video cannot be played here. Its address is below.';
    assert.equal(told ?? undefined, engine === 'chromium' ? undefined : words);
    assert.equal(await tab.evaluate(addressBelow), VIDEO.url);
  });

  it('plays as a file of the campaign’s own host after one press, without a request before', async t => {
    const video = {
      ...VIDEO,
      contentUrl: 'film.mp4',
      poster: {url: 'poster.jpg', alt: 'A table'},
      captions: [{url: 'film.en.vtt', inLanguage: 'en'}],
    };
    const files = await openSite({
      '/campaign/day.json': page(campaignOf(video), CORS),
      '/campaign/poster.jpg': page('', CORS),
      '/campaign/film.mp4': page('no film', CORS),
      '/campaign/film.en.vtt': page('WEBVTT\n', CORS),
    });
    t.after(files.close);
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {
      body: `<solidarity-video feed="${files.origin}/campaign/day.json"></solidarity-video>`,
    });
    const {tab} = await showPage(t, await openTab(t), html);
    const asked = () => files.visits.map(visit => visit.path).filter(name => /film/.test(name));
    assert.deepEqual(asked(), []);
    const {tag, src} = await tab.evaluate(pressPlay);
    assert.deepEqual([tag, src], ['video', `${files.origin}/campaign/film.mp4`]);
    await until(() => asked().includes('/campaign/film.mp4'), 'the film is asked for');
    assert.deepEqual(
      files.visits.flatMap(({headers}) => headers.cookie ?? []),
      [],
    );
    assert.deepEqual(await askedElsewhere(tab), []);
  });
});
