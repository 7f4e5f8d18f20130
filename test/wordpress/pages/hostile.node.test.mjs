import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {someNastyStrings} from '../../helpers/hostile/nasty-strings.mjs';
import {shuffled} from '../../helpers/run/random.mjs';
import {byLength} from '../../helpers/run/length.mjs';
import {SEED} from '../../helpers/run/seed.mjs';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';
import {elementsIn, ours} from '../helpers/html.mjs';
import {block} from '../helpers/pasted.mjs';

/** Elements with their rules, as the plugin has them. */
const ELEMENTS = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../../integrations/wordpress/generated/elements.json'),
    'utf8',
  ),
);

const HOSTILE_SITE = 'https://evil.example';

/** Milliseconds that a page with sixty elements may take on a busy computer. */
const LIMIT = 180_000;

/** What must never be an attribute of ours, whoever wrote it. */
const FOREIGN = {
  onclick: 'tripped()',
  style: 'position:fixed;inset:0',
  'data-solidarity-feed': `${HOSTILE_SITE}/c.json`,
  'data-solidarity-hosts': 'evil.example',
  'data-solidarity-cautious': '',
  id: 'wpadminbar',
  slot: 'title',
  is: 'x-a',
  part: 'button',
};

const STRINGS = shuffled(someNastyStrings(SEED, byLength({usual: 0.05, long: 1})), SEED)
  .filter(text => text.length < 500 && text.isWellFormed()) // no JSON has the others
  .slice(0, byLength({usual: 60, long: Infinity}));

/** Texts for attributes: our list, and what would get out of a tag, a comment, a shortcode or JSON. */
const VALUES = [
  ...STRINGS,
  `${HOSTILE_SITE}/campaign.json`,
  '"><script>tripped()</script>',
  '--><script>tripped()</script><!--',
  '] [solidarity_exit href="javascript:tripped()"]',
  '"/--><!-- wp:html --><script>tripped()</script><!-- /wp:html -->',
  '\\u0022 onclick=tripped() ',
  '&quot; onclick=tripped() x=&quot;',
];

const attribute = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const camel = name => name.replace(/-(.)/g, (whole, letter) => letter.toUpperCase());

/** Posts in which each value stands in some attribute, and in the sentence, in all three ways. */
function posts() {
  const pieces = VALUES.flatMap((value, index) => {
    const {name, attributes} = ELEMENTS[index % ELEMENTS.length];
    const given = Object.fromEntries(attributes.map(({name: each}) => [each, value]));
    const all = {...given, ...FOREIGN};
    const written = Object.entries(all).map(([each, text]) => ` ${each}="${attribute(text)}"`);
    return [
      block(name, Object.fromEntries(Object.entries(all).map(([each, text]) => [camel(each), text])), value),
      `[solidarity_${name.replaceAll('-', '_')}${written.join('')}]${value}[/solidarity_${name.replaceAll('-', '_')}]`,
      `<div data-solidarity-feed="${HOSTILE_SITE}/c.json"><solidarity-${name}${written.join('')}>${value}</solidarity-${name}></div>`,
    ];
  });
  const size = 60;
  return Array.from({length: Math.ceil(pieces.length / size)}, (unused, index) =>
    pieces.slice(index * size, (index + 1) * size).join('\n\n'),
  );
}

/** Where the exit leads if nobody says anything else. */
const WAY_OUT = 'https://www.wikipedia.org/';

/** What an element must not have on any page; in words, those that one has. */
function faultsOf(elements, site) {
  const faults = [];
  for (const {tag, attributes} of elements) {
    const rules = ELEMENTS.find(element => element.tag === tag)?.attributes ?? [];
    for (const [name, value] of Object.entries(attributes)) {
      const fault = `<${tag} ${name}="${value.slice(0, 200)}">`;
      const isAddress = ['href', 'src', 'action', 'formaction', 'feed', 'url', 'data', 'srcdoc'].includes(
        name,
      );
      const isRuled = rules.some(rule => rule.name === name); // `online`
      if (
        (/^on/i.test(name) && !isRuled) ||
        (isAddress && /^\W*(javascript|vbscript|data:text)/i.test(value))
      )
        faults.push(fault);
      if (!tag.startsWith('solidarity-')) continue;
      if (/^(style|id|slot|part|is)$|^data-solidarity/.test(name)) faults.push(fault);
      const role = rules.find(rule => rule.name === name)?.role;
      const isOurs = name === 'href' && value === WAY_OUT;
      if (role && role !== 'author' && name !== 'feed' && !isOurs) faults.push(fault);
      if (name === 'feed' && !value.startsWith(`${site.url}/`)) faults.push(fault);
    }
  }
  return faults;
}

for (const release of releasesTried('hostile')) {
  describe(`A hostile contributor of WordPress of ${release}`, () => {
    const site = wordPressFor({release});
    const links = [];
    let browser;
    before(async () => {
      for (const content of posts()) {
        const contributor = site.as('contributor');
        const {status, body} = await contributor.rest('POST', '/wp/v2/posts', {title: 'Hostile', content});
        assert.equal(status, 201, JSON.stringify(body).slice(0, 500));
        const published = await site
          .as('administrator')
          .rest('POST', `/wp/v2/posts/${body.id}`, {status: 'publish'});
        links.push(published.body.link);
      }
      browser = await startBrowser('chromium');
    });
    after(() => browser?.close());

    test('sets no attribute that the role may not set, and leaves no script', async () => {
      const scripts = text => elementsIn(text).filter(({tag}) => tag === 'script').length;
      const {body} = await site
        .as('author')
        .rest('POST', '/wp/v2/posts', {title: 'Good', content: block('day'), status: 'publish'});
      const usual = scripts((await site.page(body.link)).text);
      for (const link of links) {
        const {status, text} = await site.page(link);
        assert.equal(status, 200);
        const elements = elementsIn(text);
        assert.ok(ours(elements).length > 0);
        assert.deepEqual(faultsOf(elements, site), []);
        // The main text may bring a file more than one element does.
        assert.ok(scripts(text) <= usual + 1, `${scripts(text)} scripts, and ${usual} on another page.`);
        for (const tag of ['iframe', 'object', 'embed', 'base', 'meta[http-equiv]'])
          assert.equal(elements.filter(element => element.tag === tag).length, 0, tag);
      }
    });

    test('runs nothing in a browser, and asks nobody else', async () => {
      const page = await browser.newPage();
      const others = [];
      page.on('request', request => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${site.url}/`))
          others.push(request.url());
      });
      page.on('dialog', dialog => {
        others.push(`dialog: ${dialog.message()}`);
        dialog.dismiss();
      });
      await page.evaluateOnNewDocument('window.tripped = () => { window.isTripped = true; }');
      for (const link of links) {
        await page.goto(link, {timeout: LIMIT, waitUntil: 'load'});
        await page.waitForFunction(
          `[...document.querySelectorAll('*')].some(element => element.status === 'ready')`,
          {
            timeout: LIMIT,
          },
        );
        assert.equal(await page.evaluate('window.isTripped'), undefined, link);
      }
      // WordPress brings pictures of letters by itself.
      const asked = others.filter(url => !/^https:\/\/(s\.w\.org|secure\.gravatar\.com)\//.test(url));
      assert.deepEqual(asked, []);
    });

    test('puts nothing into feeds and excerpts', async () => {
      const {text} = await site.page('/feed/');
      const items = [...text.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map(([, html]) => elementsIn(html)).flat();
      assert.ok(items.length > 0);
      assert.deepEqual(faultsOf(items, site), []);
      assert.deepEqual(
        items.filter(({tag}) => tag === 'script' || tag.startsWith('solidarity-')),
        [],
      );
      for (const {content, excerpt} of (await site.rest('/wp/v2/posts?per_page=100')).body)
        assert.deepEqual(faultsOf(elementsIn(content.rendered + excerpt.rendered), site), []);
    });
  });
}
