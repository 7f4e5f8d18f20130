import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';

import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {elementsIn, ours, scriptsOf} from '../helpers/html.mjs';
import {block} from '../helpers/pasted.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

/** A sentence for each way into the post. */
const SENTENCES = {
  block: 'As a block: almost 1,500 people.',
  shortcode: 'As a shortcode: almost 1,500 people.',
  tag: 'As a tag: almost 1,500 people.',
};

const CONTENT = [
  block('prisoner-counter', {figure: 'prisoners'}, SENTENCES.block),
  `<!-- wp:shortcode -->\n[solidarity_prisoner_counter]${SENTENCES.shortcode}[/solidarity_prisoner_counter]\n<!-- /wp:shortcode -->`,
  `<!-- wp:html -->\n<solidarity-prisoner-counter>${SENTENCES.tag}</solidarity-prisoner-counter>\n<!-- /wp:html -->`,
].join('\n\n');

/** What WordPress itself must never show of us. */
const assertNothingRaw = text =>
  assert.doesNotMatch(text, /\[\/?solidarity_|<!-- \/?wp:solidarity|&lt;solidarity-/);

/**
 * A page of the site shows each of these sentences, each in an element of ours, or each as text alone; and it has our script where it
 * has such an element, and nowhere else.
 */
function assertShown(text, {sentences = Object.values(SENTENCES), isLive}) {
  assertNothingRaw(text);
  const elements = elementsIn(text);
  const counters = ours(elements, 'prisoner-counter').map(element => element.text);
  const body = elements.find(({tag}) => tag === 'body').text;
  for (const sentence of sentences) {
    if (isLive) assert.ok(counters.includes(sentence), `No element says “${sentence}”: ${counters}`);
    else assert.ok(body.includes(sentence), `Nothing says “${sentence}”: ${body}`);
  }
  if (!isLive) assert.deepEqual(counters, []);
  assert.equal(scriptsOf(elements).length, counters.length > 0 ? 1 : 0);
}

for (const release of releasesTried('surfaces')) {
  describe(`In WordPress of ${release}`, () => {
    const site = wordPressFor({release});
    let post;
    before(async () => {
      const tags = (await site.as('editor').rest('POST', '/wp/v2/tags', {name: 'Belarus'})).body.id;
      const body = {title: 'Solidarity today', content: CONTENT, status: 'publish', tags: [tags]};
      post = (await site.as('author').rest('POST', '/wp/v2/posts', body)).body;
    });

    test('the post is live', async () => assertShown((await site.page(post.link)).text, {isLive: true}));

    test('the front page and archives have our script where they have our elements alone', async () => {
      for (const path of ['/', '/tag/belarus/', '/author/author/', '/?s=solidarity']) {
        const {status, text} = await site.page(path);
        assert.equal(status, 200, path);
        assertNothingRaw(text);
        const elements = elementsIn(text);
        assert.equal(scriptsOf(elements).length, Math.min(ours(elements).length, 1), path);
        assert.ok(elements.find(({tag}) => tag === 'body').text.includes('Solidarity today'), path);
      }
    });

    test('the feed has the sentences alone', async () => {
      const {text} = await site.page('/feed/');
      for (const sentence of Object.values(SENTENCES)) assert.ok(text.includes(sentence), sentence);
      assertNothingRaw(text);
      assert.doesNotMatch(text, /<solidarity-|solidarity\.js|data-solidarity/);
    });

    test('the excerpt has the sentences alone', async () => {
      const {rendered} = (await site.rest(`/wp/v2/posts/${post.id}`)).body.excerpt;
      for (const sentence of Object.values(SENTENCES)) assert.ok(rendered.includes(sentence), rendered);
      assert.doesNotMatch(rendered, /solidarity-/);
      assertNothingRaw(rendered);
    });

    test('other sites embed the sentences alone', async () => {
      const {text} = await site.page(`${post.link}embed/`);
      assertShown(text, {isLive: false});
    });

    test('the REST API has the tags with the sentences', async () => {
      const {rendered} = (await site.rest(`/wp/v2/posts/${post.id}`)).body.content;
      const texts = ours(elementsIn(rendered), 'prisoner-counter').map(({text}) => text);
      assert.deepEqual(texts, Object.values(SENTENCES));
      assertNothingRaw(rendered);
    });

    const query = `<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false}} --><div class="wp-block-query">
      <!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->`;
    const reusable = async () => {
      const {body} = await site
        .as('editor')
        .rest('POST', '/wp/v2/blocks', {title: 'Ours', content: CONTENT, status: 'publish'});
      return `<!-- wp:block {"ref":${body.id}} /-->`;
    };
    for (const [what, contentOf] of [
      ['a query loop', () => query],
      ['a reusable block', reusable],
      ['a group and columns', () => inside(CONTENT)],
    ]) {
      test(`${what} is live on a page`, async () => {
        const {body} = await site
          .as('editor')
          .rest('POST', '/wp/v2/pages', {title: what, content: await contentOf(), status: 'publish'});
        assertShown((await site.page(body.link)).text, {isLive: true});
      });
    }
  });

  describe(`In a classic theme of WordPress of ${release}`, () => {
    const site = wordPressFor({release, theme: 'classic'});

    test('widgets of each kind are live, on a page without any other element', async () => {
      await site.php(`
        wp_set_sidebars_widgets(['sidebar-1' => ['block-2', 'text-2', 'custom_html-2']]);
        update_option('widget_block', [2 => ['content' => ${quoted(block('prisoner-counter', {}, SENTENCES.block))}], '_multiwidget' => 1]);
        update_option('widget_text', [2 => ['title' => '', 'text' => ${quoted(shortcode)}, 'filter' => true, 'visual' => true], '_multiwidget' => 1]);
        update_option('widget_custom_html', [2 => ['title' => '', 'content' => ${quoted(tag)}], '_multiwidget' => 1]);`);
      assertShown((await site.page('/hello-world/')).text, {isLive: true});
    });

    test('a post is live, with its style in the head', async () => {
      const {body} = await site
        .as('author')
        .rest('POST', '/wp/v2/posts', {title: 'Classic', content: CONTENT, status: 'publish'});
      const {text} = await site.page(body.link);
      assertShown(text, {isLive: true});
      assert.match(text.slice(0, text.indexOf('</head>')), /solidarity-widgets|solidarity-prisoner-counter/);
    });
  });
}

const shortcode = `[solidarity_prisoner_counter]${SENTENCES.shortcode}[/solidarity_prisoner_counter]`;
const tag = `<solidarity-prisoner-counter>${SENTENCES.tag}</solidarity-prisoner-counter>`;

/** A text as PHP writes it. */
const quoted = text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const inside =
  content => `<!-- wp:group --><div class="wp-block-group"><!-- wp:columns --><div class="wp-block-columns">
  <!-- wp:column --><div class="wp-block-column">${content}</div><!-- /wp:column --></div><!-- /wp:columns --></div><!-- /wp:group -->`;
