import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {startBrowser} from '../../browsers/puppeteer.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE} from '../helpers/block-editor.mjs';

/** As in the README. */
const LOADER = `<link rel="preload" href="/solidarity/campaign/en.json" as="fetch" crossorigin="anonymous" />
<script type="module" src="/solidarity/solidarity.js"></script>`;
const TAG =
  '<solidarity-prisoner-counter figure="prisoners" heading-level="2" poster style="display: block">Almost <strong>1,500</strong> &amp; more.</solidarity-prisoner-counter>';
const SNIPPET = `${LOADER}\n\n${TAG}`;

/** What becomes of it. */
const COUNTER = {
  name: 'solidarity/prisoner-counter',
  attributes: {
    figure: 'prisoners',
    headingLevel: 2,
    poster: true,
    sentence: 'Almost <strong>1,500</strong> &amp; more.',
  },
};

describe('In the block editor', () => {
  let browser;
  let editor;
  const suite = aSuite();
  before(async () => {
    const [site, chromium] = await Promise.all([
      aWordPress(suite, {release: 'sid'}),
      startBrowser('chromium', OFFLINE),
    ]);
    suite.after(() => chromium.close());
    browser = chromium;
    editor = await aBlockEditor(browser, site, {as: 'administrator'});
  });

  /** The blocks that come of an expression, by name and by what is set. */
  const made = code =>
    editor.run(
      `(all => all.map(({name, attributes}) => ({name, attributes: JSON.parse(JSON.stringify(attributes))})))(${code})`,
    );
  const raw = html => `wp.blocks.rawHandler({HTML: ${JSON.stringify(html)}})`;
  const pasted = clipboard => `wp.blocks.pasteHandler(${JSON.stringify({mode: 'AUTO', ...clipboard})})`;
  const switched = (block, to) => `[].concat(wp.blocks.switchToBlockType(${block}, ${JSON.stringify(to)}))`;
  const custom = content => `wp.blocks.createBlock('core/html', {content: ${JSON.stringify(content)}})`;

  for (const [what, code] of Object.entries({
    'a pasted snippet': pasted({HTML: SNIPPET, plainText: SNIPPET}),
    'a snippet copied from a page': pasted({
      HTML: `<pre><code>${SNIPPET.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code></pre>`,
      plainText: SNIPPET,
    }),
    'a tag in a paragraph of an old post': raw(`<p>${TAG}</p>`),
    'custom HTML': switched(custom(SNIPPET), COUNTER.name),
    'a shortcode in an old post': raw(
      `[solidarity_prisoner_counter figure="prisoners" heading_level="2" poster]${COUNTER.attributes.sentence}[/solidarity_prisoner_counter]`,
    ),
    'a block with a shortcode': switched(
      `wp.blocks.createBlock('core/shortcode', {text: ${JSON.stringify(
        `[solidarity_prisoner_counter figure="prisoners" heading-level="2" poster="true"]${COUNTER.attributes.sentence}[/solidarity_prisoner_counter]`,
      )}})`,
      COUNTER.name,
    ),
  })) {
    it(`makes a block of ${what}`, async () => assert.deepEqual(await made(code), [COUNTER]));
  }

  for (const [what, text] of Object.entries({'a snippet': SNIPPET, 'a tag on one line': TAG})) {
    it(`makes a block of ${what} pasted as text, in the place of an empty paragraph`, async () => {
      await editor.clear();
      await paste(text);
      const all = `wp.data.select('core/block-editor').getBlocks()`;
      assert.deepEqual(await made(all), [COUNTER]);
    });
  }

  it('leaves a snippet in a text to WordPress', async () => {
    await editor.clear();
    await paste(`Put this on your page:\n\n${TAG}`);
    const blocks = await editor.blocks();
    assert.deepEqual(
      blocks.map(({name}) => name),
      ['core/paragraph', 'core/paragraph'],
    );
  });

  /** Pastes text into an empty paragraph. */
  async function paste(text) {
    await editor.run(`(({insertBlocks, selectBlock}) => {
      const block = wp.blocks.createBlock('core/paragraph');
      insertBlocks(block);
      selectBlock(block.clientId);
    })(wp.data.dispatch('core/block-editor'))`);
    const canvas = await editor.canvas();
    const paragraph = await canvas.waitForSelector('[data-type="core/paragraph"]');
    await paragraph.click();
    await paragraph.evaluate((node, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      node.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    }, text);
  }

  it('keeps what stands around an element', async () => {
    const html = `<p>Before &amp; after</p>${TAG}<hr><solidarity-day></solidarity-day>`;
    const blocks = await made(switched(custom(html), COUNTER.name));
    assert.deepEqual(
      blocks.map(({name, attributes}) => attributes.content ?? name),
      ['<p>Before &amp; after</p>', COUNTER.name, '<hr>', 'solidarity/day'],
    );
  });

  it('loses nothing as custom HTML and back', async () => {
    const attributes = {
      ...COUNTER.attributes,
      source: 'A & "B" < C',
      asOf: '2023-05-19',
      value: 7,
      align: 'wide',
      className: 'mine',
      style: {spacing: {margin: {top: '1em', bottom: 'var:preset|spacing|50'}}},
    };
    const block = `wp.blocks.createBlock('${COUNTER.name}', ${JSON.stringify(attributes)})`;
    const [html] = await made(switched(block, 'core/html'));
    assert.match(html.attributes.content, /source="A &amp; &quot;B&quot; &lt; C"/);
    assert.deepEqual(await made(switched(custom(html.attributes.content), COUNTER.name)), [
      {name: COUNTER.name, attributes},
    ]);
  });

  it('offers custom HTML, and no other block of ours', async () => {
    const offered = await editor.run(
      `wp.blocks.getPossibleBlockTransformations([wp.blocks.createBlock('${COUNTER.name}')]).map(({name}) => name)`,
    );
    assert.ok(offered.includes('core/html'), offered.join());
    assert.deepEqual(
      offered.filter(name => name.startsWith('solidarity/')),
      [],
    );
  });

  it('leaves other HTML, and the address of a published frame, to WordPress', async () => {
    const names = async code => (await made(code)).map(({name}) => name);
    assert.deepEqual(await names(raw('<p>Text</p>')), ['core/paragraph']);
    const address = 'https://day.example.org/2027/en/embed/day.html';
    assert.deepEqual(await names(raw(`<p>${address}</p>`)), ['core/embed']);
    assert.equal(
      await editor.run(
        `wp.blocks.getPossibleBlockTransformations([${custom('<p>Text</p>')}]).filter(({name}) => name.startsWith('solidarity/')).length`,
      ),
      0,
    );
  });
});
