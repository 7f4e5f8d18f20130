/** Shortcodes and blocks of the embed builder, through the filters that WordPress has for authors. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {wordPressFor} from '../servers/wordpress/for-suite.mjs';
import {ELEMENTS, forWordPress, optionsOf} from './helpers/from-builder.mjs';
import {elementsIn, ours, oursIn, scriptsOf} from './helpers/html.mjs';
import {releasesTried} from './helpers/releases-tried.mjs';

/** The same as readers see it. */
const SEEN =
  /^At least 1,182 people & [“"]more[”"] \[today\] \[gallery\] \[\/solidarity_day\]\. ?Source: A <b> (?:--|–|—) B\.$/;

for (const release of releasesTried('builder')) {
  describe(`What the builder gives, in WordPress of ${release},`, () => {
    const site = wordPressFor({release});

    async function posted(user, content) {
      const post = await site.as(user).rest('POST', '/wp/v2/posts', {title: 'A', content, status: 'publish'});
      return (await site.page(post.body.link)).text;
    }

    for (const way of ['shortcode', 'block'])
      it(`is every element as a ${way} of an author, with its words and options`, async () => {
        const content = ELEMENTS.map(element => {
          const {name} = element;
          return forWordPress({element: name, lang: 'de', options: optionsOf(element)})[way];
        }).join('\n\n');
        const page = elementsIn(await posted('author', content));
        const elements = ours(page);
        assert.deepEqual(
          elements.map(({tag}) => tag),
          ELEMENTS.map(({name}) => `solidarity-${name}`),
        );
        for (const [index, {tag, text, attributes}] of elements.entries()) {
          assert.match(text, SEEN, tag);
          assert.equal(attributes.lang, 'de', tag);
          assert.equal(attributes['heading-level'], optionsOf(ELEMENTS[index])['heading-level'], tag);
        }
        assert.ok(scriptsOf(page).length >= 1);
      });

    for (const way of ['shortcode', 'block'])
      it(`keeps any text of an option in a ${way}`, async () => {
        // WordPress 6.8 itself loses a block of which a value ends with a backslash.
        for (const text of ['a ] [b] "c" \'d\'', 'x -- y --> <b> & \\ z', '{"a": "\\"}']) {
          const code = forWordPress({element: 'hashtag-bar', options: {text}})[way];
          const [{attributes}] = oursIn(await posted('editor', code), 'hashtag-bar');
          assert.equal(attributes.text, text);
        }
      });
  });
}
