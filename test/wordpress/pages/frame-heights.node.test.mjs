/** Frames that the publisher writes, in a WordPress with our plugin: those that the site allows are as high as what they show. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aFramedCampaign} from '../helpers/framed-campaign.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

/** A host that an administrator has listed, and one that nobody has. */
const [LISTED, OTHER] = ['https://frames.example', 'https://other.example'];

const LIMIT = {timeout: 60_000};

const addressOf = (origin, name) => `${origin}/2027/en/embed/${name}.html`;

/** The block by which the editor embeds an address, in the shape of a film, which it finds near that of the frame. */
const inShapeOfFilm = address => `<!-- wp:embed {"url":"${address}","type":"rich","responsive":true} -->
<figure class="wp-block-embed is-type-rich wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

for (const release of releasesTried('frame heights')) {
  describe(`A frame in a post of WordPress of ${release}`, () => {
    const suite = aSuite();
    const hosts = new Map();
    let site;
    let browser;
    before(async () => {
      for (const origin of [LISTED, OTHER]) {
        const {served} = await aFramedCampaign(suite, {origin, events: 30});
        hosts.set(origin, served);
      }
      [site, browser] = await Promise.all([
        aWordPress(suite, {release, hosts: Object.fromEntries(hosts)}),
        startBrowser('chromium'),
      ]);
      suite.after(() => browser.close());
      await site.php(`update_option('solidarity_widgets', ['hosts' => ['frames.example']]);`);
    });

    async function published(...parts) {
      const content = ['<p>Before.</p>', ...parts, '<p class="after">After.</p>'].join('\n\n');
      const {body} = await site.as('author').rest('POST', '/wp/v2/posts', {content, status: 'publish'});
      return body.link;
    }

    /** Opens a page; hosts that are none here are asked where they are served. */
    async function visited(t, link, width = 1280) {
      const context = await browser.createBrowserContext();
      t.after(() => context.close());
      const page = await context.newPage();
      await page.setViewport({width, height: 900});
      page.setDefaultTimeout(10_000);
      await page.setRequestInterception(true);
      page.on('request', async request => {
        const {origin, pathname} = new URL(request.url());
        if (!hosts.has(origin)) return request.continue();
        const answer = await fetch(hosts.get(origin) + pathname);
        const body = Buffer.from(await answer.arrayBuffer());
        return request.respond({
          status: answer.status,
          contentType: answer.headers.get('content-type'),
          body,
        });
      });
      await page.goto(link, LIMIT);
      return page;
    }

    /** A frame of the page by its address: how high it is and is said to be, how high its content is, and the room to the next text. */
    async function measured(page, address) {
      const frame = await page.$(`iframe[src^="${address}"]`);
      await frame.scrollIntoView(); // frames are loaded late
      const outer = await frame.evaluate(node => {
        const {bottom, height, width} = node.getBoundingClientRect();
        const box = node.closest('figure, p') ?? node;
        const next = box.nextElementSibling.getBoundingClientRect().top;
        return {
          ...{height: Math.round(height), isCovering: next < bottom, said: Number(node.height)},
          ...{
            isWide: width > document.documentElement.clientWidth,
            isMarked: 'solidarityFrame' in node.dataset,
          },
        };
      });
      const content = await (
        await frame.contentFrame()
      ).evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)');
      return {...outer, content};
    }

    const isWhole = async (page, address) => {
      const {height, content, isCovering, isWide} = await measured(page, address);
      return content > 100 && height === content && !isCovering && !isWide;
    };

    /**
     * Opens a page whose frames are as high as their content. Puppeteer can lose a frame that goes to a process of its own while it is
     * loading: then it waits for it in vain, and the page is opened once more.
     */
    async function visitedWhole(t, link, addresses, width) {
      for (let attempt = 1; ; attempt++) {
        const page = await visited(t, link, width);
        try {
          for (const address of addresses)
            await until(() => isWhole(page, address), `${address} is whole in ${width} pixels`);
          return page;
        } catch (error) {
          if (error.name !== 'TimeoutError' || attempt === 3) throw error;
        }
      }
    }

    const [list, counter] = ['event-list', 'prisoner-counter'].map(name => addressOf(LISTED, name));

    it('is as high as its content, on wide and on narrow screens, and covers nothing', async t => {
      const link = await published(list, inShapeOfFilm(counter));
      for (const width of [1280, 360]) {
        const page = await visitedWhole(t, link, [list, counter], width);
        const {height, said} = await measured(page, list);
        assert.ok(height > 1000 && height > said, `${height} pixels instead of ${said}`);
      }
    });

    it('is as high beside a post of WordPress, which brings a script that would cut it off', async t => {
      const page = await visitedWhole(t, await published(await published(), list), [list]);
      assert.ok(await page.$('blockquote.wp-embedded-content, iframe.wp-embedded-content'));
    });

    it('keeps its height if nobody has allowed its host', async t => {
      const other = addressOf(OTHER, 'event-list');
      const page = await visitedWhole(t, await published(other, counter), [counter]);
      const {height, said, content, isMarked} = await measured(page, other);
      assert.deepEqual([height, isMarked], [said, false]);
      assert.ok(content > height);
    });

    it('brings no script to a page where all keep their height', async () => {
      const {text} = await site.page(await published(addressOf(OTHER, 'event-list')));
      assert.match(text, /<iframe[^>]*other\.example/);
      assert.doesNotMatch(text, /frame-heights/);
    });
  });
}

describe('A frame is heard', () => {
  const suite = aSuite();
  let site;
  before(async () => (site = await aWordPress(suite, {})));

  /** Of these addresses, those whose frames are marked. */
  const heard = async (options, addresses) => {
    const marked = await site.php(`
      update_option('solidarity_widgets', json_decode('${JSON.stringify(options)}', true));
      echo json_encode(array_map(
        fn($address) => strpos(apply_filters('embed_oembed_html', '<iframe src="' . esc_url($address) . '"></iframe>'), 'data-solidarity-frame') !== false,
        json_decode('${JSON.stringify(addresses)}')));`);
    return addresses.filter((unused, index) => JSON.parse(marked)[index]);
  };

  it('from this site, hosts that were listed, and that of the campaign', async () => {
    const allowed = [`${site.url}/2027`, 'https://frames.example', 'https://day.example/2027'].map(
      folder => `${folder}/be/embed/cautious/event-list.html#?secret=a`,
    );
    const others = [
      addressOf(OTHER, 'day'),
      'http://frames.example/en/embed/day.html',
      'https://frames.example.evil.example/en/embed/day.html',
      'https://user@frames.example/en/embed/day.html',
      'https://frames.example/en/embed/other.html',
      'https://frames.example/?/embed/day.html',
      'https://frames.example:444/en/embed/day.html',
    ];
    const options = {
      hosts: ['frames.example'],
      source: 'address',
      campaign: 'https://day.example/{lang}.json',
    };
    assert.deepEqual(await heard(options, [...allowed, ...others]), allowed);
    assert.deepEqual(await heard({}, [...allowed, ...others]), [allowed[0]]);
  });

  it('has no mark that somebody has written for a host that is not allowed', async () => {
    const written = await site.php(`echo apply_filters('the_content',
      '<iframe data-solidarity-frame src="https://other.example/en/embed/day.html"></iframe><iframe data-solidarity-frame src="/en/embed/day.html"></iframe>');`);
    assert.equal(written.match(/data-solidarity-frame/g)?.length, 1);
    assert.doesNotMatch(written, /data-solidarity-frame[^>]*other\.example/);
  });
});
