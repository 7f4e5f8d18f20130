import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';

import {withoutFindings} from '../../../publisher/test/helpers/publishing.mjs';
import {publish} from '../../../publisher/src/publish/publish.mjs';
import {startBrowser} from '../../browsers/puppeteer.mjs';
import {ROOT} from '../helpers/built.mjs';
import {folder, openSite, page} from '../helpers/site.mjs';

const NOW = '2023-05-19T09:00:00Z';

describe('the published pictures of the number', () => {
  let site, browser, root, out, campaign;

  const published = name => readFile(path.join(out, name), 'utf8');
  const linesOf = async name =>
    (await published(name))
      .replace(/[^\S\n]/g, ' ')
      .trim()
      .split('\n');

  /** A tab with a page of the host. */
  async function opened(t, address, {viewport} = {}) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const tab = await context.newPage();
    if (viewport) await tab.setViewport(viewport);
    const asked = [];
    const said = [];
    tab.on('request', request => asked.push(request.url()));
    tab.on('console', message => said.push(message.text()));
    await tab.goto(site.origin + address, {waitUntil: 'networkidle0'});
    return {tab, asked, said};
  }

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'pictures-'));
    out = path.join(root, 'public');
    campaign = JSON.parse(await readFile(path.join(ROOT, 'campaigns/day-of-solidarity.json'), 'utf8'));
    await writeFile(
      path.join(root, 'campaign.json'),
      JSON.stringify({...campaign, url: 'https://campaign.invalid/'}),
    );
    const routes = {'/2027/': folder(out)};
    site = await openSite(routes);
    await publish({
      folder: root,
      out,
      base: new URL(`${site.origin}/2027/`),
      now: new Date(NOW),
      checkFolder: withoutFindings,
      progress() {},
    });
    const {library} = JSON.parse(await published('manifest.json'));
    routes['/counters'] = page(
      `<!doctype html><html lang="en"><link rel="icon" href="data:," />
      <script type="module" src="/2027/solidarity/${library}/solidarity.js"></script>
      <body data-solidarity-feed="/2027/campaign.{lang}.json"></body></html>`,
    );
    routes['/mail'] = page(
      `<html><link rel="icon" href="data:," /><body><table width="100%"><tr><td>
      ${await published('de/snippet/number.html')}</td></tr></table></body></html>`,
    );
    browser = await startBrowser('chromium');
  });

  after(async () => {
    await browser?.close();
    site?.close();
    await rm(root, {recursive: true, force: true});
  });

  it('say what the counter says, in every language', async t => {
    const {tab} = await opened(t, '/counters');
    const shown = await tab.evaluate(
      async (languages, now) => {
        await customElements.whenDefined('solidarity-prisoner-counter');
        const counters = languages.flatMap(lang =>
          ['prisoners', 'days'].map(figure => {
            const counter = document.createElement('solidarity-prisoner-counter');
            Object.assign(counter, {lang, figure, now: new Date(now)});
            document.body.append(counter);
            return counter;
          }),
        );
        await Promise.all(counters.map(counter => counter.settled));
        await Promise.all(counters.map(counter => counter.updateComplete));
        return counters.map(({shadowRoot}) =>
          ['.unseen', '[part="source"]', '[part="note"]'].map(selector =>
            shadowRoot.querySelector(selector).textContent.replace(/\s+/g, ' ').trim(),
          ),
        );
      },
      campaign.languages,
      NOW,
    );
    assert.equal(shown.length, 30);
    const closed = line => line.replace(/[.]?$/, '.');
    for (const [index, language] of campaign.languages.entries()) {
      const [prisoners, days] = [shown[2 * index], shown[2 * index + 1]].map(lines => lines.map(closed));
      assert.deepEqual(await linesOf(`${language}/number.txt`), prisoners);
      assert.deepEqual(await linesOf(`${language}/days.txt`), days);
    }
  });

  it('are well-formed drawings with their words, in every language', async t => {
    const {tab} = await opened(t, '/counters');
    for (const language of campaign.languages) {
      const [title, desc, ...elements] = await tab.evaluate(
        svg => {
          const {documentElement: root} = new globalThis.DOMParser().parseFromString(svg, 'image/svg+xml');
          const words = ['title', 'desc'].map(name => root.querySelector(`svg > ${name}`).textContent);
          return [...words, ...new Set([...root.querySelectorAll('*')].map(({localName}) => localName))];
        },
        await published(`${language}/number.svg`),
      );
      const [sentence, ...rest] = await linesOf(`${language}/number.txt`);
      assert.equal(title.replace(/\s/g, ' '), sentence);
      assert.deepEqual(desc.replace(/[^\S\n]/g, ' ').split('\n'), rest);
      assert.deepEqual(elements.sort(), ['desc', 'g', 'mask', 'path', 'rect', 'title']);
    }
  });

  it('fit into an email on a phone, which asks nobody but the host, and only for the picture', async t => {
    const {tab, asked} = await opened(t, '/mail', {viewport: {width: 320, height: 600}});
    const image = await tab.evaluate(() => {
      const image = document.querySelector('a > img');
      const {naturalWidth, naturalHeight, alt, lang, parentNode} = image;
      const {width, height, right} = image.getBoundingClientRect();
      const isCut = document.documentElement.scrollWidth > 320;
      return {
        size: [naturalWidth, naturalHeight],
        ratio: width / height,
        right,
        isCut,
        alt,
        lang,
        link: parentNode.href,
      };
    });
    assert.deepEqual(
      [image.size, image.isCut, image.lang, image.link],
      [[1200, 630], false, 'de', 'https://campaign.invalid/'],
    );
    assert.ok(image.right <= 320 && Math.abs(image.ratio - 1200 / 630) < 0.02, JSON.stringify(image));
    assert.equal(image.alt.replace(/\s/g, ' '), (await linesOf('de/number.txt')).join(' '));
    const {origin} = site;
    assert.deepEqual(
      asked.filter(url => !url.startsWith('data:')),
      [`${origin}/mail`, `${origin}/2027/de/number-1200.png`],
    );
  });

  it('are on the index page, with the lines of the snippet', async t => {
    const {tab, asked, said} = await opened(t, '/2027/index.html');
    const [width, ...lines] = await tab.evaluate(() => [
      document.querySelector('img').naturalWidth,
      ...[...document.querySelectorAll('pre')].map(({textContent}) => textContent),
    ]);
    assert.equal(width, 600);
    assert.ok(lines.includes((await published('en/snippet/number.html')).trim()));
    assert.ok(lines.includes((await published('en/snippet/number-markdown.txt')).trim()));
    assert.doesNotMatch(said.join(), /Content Security Policy/);
    assert.ok(
      asked.every(url => url.startsWith(site.origin)),
      asked.join(),
    );
  });
});
