import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from './helpers/browsers.mjs';
import {ROOT} from './helpers/built.mjs';
import {LIBRARY, moduleTag, partnerPage, showPage} from './helpers/partner-page.mjs';
import {CORS, openSite, page} from './helpers/site.mjs';
import {until} from './helpers/until.mjs';

/** A host that no computer finds. */
const HOST = 'https://video.invalid';

const VIDEO = {name: 'A film', url: `${HOST}/w/ExampLeExampLeExampLe1`};
const PLAYER = `${HOST}/videos/embed/ExampLeExampLeExampLe1?autoplay=1&p2p=0&warningTitle=0&subtitle=en`;

/** The policies that the documentation names: the least of all, and what a page adds for videos. */
const [LEAST, FOR_VIDEOS] = [
  ...readFileSync(path.join(ROOT, 'docs/content-security-policy.md'), 'utf8').matchAll(/^```\n([^`]+)^```/gm),
].map(([, policy]) => policy.replace('Content-Security-Policy: ', '').replace(/\s+/g, ' ').trim());

const campaignOf = video => JSON.stringify({version: 1, name: 'A day', updated: '2023-05-19', video});

/** Presses play, and tells what then plays. */
async function pressPlay() {
  const element = document.querySelector('solidarity-video');
  const root = element.shadowRoot;
  root.querySelector('.stage').click();
  await element.updateComplete;
  await new Promise(resolve => setTimeout(resolve, 500)); // what a policy stops is told a moment later
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

/** What is said below the video. */
const noteBelow = () =>
  document.querySelector('solidarity-video').shadowRoot.querySelector('[part=note]')?.textContent.trim();

inEachEngine('a video of another host', ({engine, openTab}) => {
  const showVideo = async (test, video, {headers, routes} = {}) => {
    const body = '<solidarity-video feed="/video.json"></solidarity-video>';
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {body});
    return showPage(test, await openTab(test), html, {
      headers,
      routes: {'/lib/': LIBRARY, '/video.json': page(campaignOf(video)), ...routes},
    });
  };
  /** What was asked for at another host than the page's. */
  const askedElsewhere = async tab => (await tab.requests()).filter(url => url.startsWith(HOST));

  it('is asked for nothing until play is pressed, and then for its player alone', async t => {
    const {tab} = await showVideo(t, {...VIDEO, poster: {url: `${HOST}/poster.jpg`, alt: 'A table'}});
    assert.deepEqual(await askedElsewhere(tab), []);
    const {tag, src, allow, sandbox, referrerPolicy} = await tab.evaluate(pressPlay);
    assert.deepEqual(
      {tag, src, allow, sandbox, referrerPolicy},
      {
        tag: 'iframe',
        src: PLAYER,
        allow: 'autoplay',
        sandbox: 'allow-scripts allow-same-origin',
        referrerPolicy: 'no-referrer',
      },
    );
    // WebKit tells of what has been loaded, and this never is.
    if (engine !== 'webkit') {
      await until(async () => (await askedElsewhere(tab)).length > 0, 'the player is asked for');
      assert.deepEqual(await askedElsewhere(tab), [PLAYER]);
    }
  });

  it('says that it cannot be played where the policy of the page does not allow its host', async t => {
    const headers = {'content-security-policy': `${LEAST}; img-src data:`};
    const {tab} = await showVideo(t, VIDEO, {headers});
    await tab.evaluate(pressPlay);
    const words = 'The video cannot be played here. Its address stands below.';
    await until(async () => (await tab.evaluate(noteBelow)) === words, 'it is told');
    // Firefox tells of what the policy then stops.
    if (engine !== 'firefox') assert.deepEqual(await askedElsewhere(tab), []);
  });

  it('plays under the policy that the documentation names', async t => {
    const policy = `${LEAST}; img-src data:; ${FOR_VIDEOS.replace('https://video.example.org', HOST)}`;
    const {tab} = await showVideo(t, VIDEO, {headers: {'content-security-policy': policy}});
    const {note, src} = await tab.evaluate(pressPlay);
    assert.deepEqual([note ?? undefined, src], [undefined, PLAYER]);
    if (engine !== 'webkit') {
      await until(async () => (await askedElsewhere(tab)).length > 0, 'the player is asked for');
      assert.deepEqual(await askedElsewhere(tab), [PLAYER]);
    }
  });

  it('is played as a file of the campaign’s own host after one press, and asked for not a moment before', async t => {
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
