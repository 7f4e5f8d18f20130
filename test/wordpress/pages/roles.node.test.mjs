import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {elementsIn, ours, scriptsOf} from '../helpers/html.mjs';
import {block, PASTED, SENTENCE} from '../helpers/pasted.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

const ROLES = ['administrator', 'editor', 'author', 'contributor'];

/** Saves a post; a contributor's is published by an administrator, as it is. */
async function published(site, role, content) {
  const status = role === 'contributor' ? 'pending' : 'publish';
  const {status: code, body} = await site
    .as(role)
    .rest('POST', '/wp/v2/posts', {title: role, content, status});
  assert.equal(code, 201, JSON.stringify(body));
  if (status === 'publish') return body;
  return (await site.as('administrator').rest('POST', `/wp/v2/posts/${body.id}`, {status: 'publish'})).body;
}

/** The only counter of a page, and the script that shows it. */
async function counterOn(site, link) {
  const {status, text} = await site.page(link);
  assert.equal(status, 200);
  const elements = elementsIn(text);
  const [counter, ...others] = ours(elements, 'prisoner-counter');
  assert.equal(others.length, 0);
  const [script, ...further] = scriptsOf(elements);
  assert.equal(further.length, 0);
  return {counter, script, text};
}

for (const release of releasesTried('roles')) {
  describe(`In WordPress of ${release}`, () => {
    const site = wordPressFor({release});

    for (const role of ROLES) {
      for (const [what, content] of Object.entries(PASTED)) {
        test(`what an ${role} puts as ${what} is live`, async () => {
          const {link} = await published(site, role, content);
          const {counter, script, text} = await counterOn(site, link);
          assert.equal(counter.text, SENTENCE);
          assert.equal(
            counter.attributes.feed,
            `${site.url}/wp-content/plugins/solidarity-widgets/solidarity/campaign/{lang}.json`,
          );
          if (/figure=|"figure"/.test(content)) assert.equal(counter.attributes.figure, 'prisoners');
          if (/poster/.test(content)) assert.equal(counter.attributes.poster, '');
          assert.equal(script.attributes.type, 'module');
          assert.match(script.attributes.integrity, /^sha384-/);
          assert.doesNotMatch(text, /\[\/?solidarity_|wp:solidarity/);
        });
      }
    }

    test('a block stays as it was when four roles save its post in turn', async () => {
      const attributes = {
        figure: 'prisoners',
        value: 1500,
        asOf: '2023-05-19',
        source: 'Spring & others <1>',
      };
      const content = block('prisoner-counter', attributes);
      const {id, link} = await published(site, 'administrator', content);
      const {id: author} = site.users.author;
      await site.as('administrator').rest('POST', `/wp/v2/posts/${id}`, {author});
      const path = `/wp/v2/posts/${id}?context=edit`;
      const saved = [];
      for (const role of ['author', 'editor', 'administrator', 'author']) {
        const {raw} = (await site.as(role).rest('GET', path)).body.content;
        const {body} = await site.as(role).rest('POST', path, {content: raw, title: `Saved by ${role}`});
        assert.equal(body.title.raw, `Saved by ${role}`);
        saved.push(body.content.raw);
      }
      // WordPress writes some characters in other ways for an author, but not again and again.
      assert.equal(saved.at(-1), saved[0]);
      const {counter} = await counterOn(site, link);
      const {value, source} = counter.attributes;
      assert.deepEqual(
        [value, counter.attributes['as-of'], source],
        ['1500', '2023-05-19', attributes.source],
      );
    });

    test('an author cannot change the number that an editor has set', async () => {
      const {id, link} = await published(site, 'author', block('prisoner-counter'));
      await site.as('editor').rest('POST', `/wp/v2/posts/${id}`, {
        content: block('prisoner-counter', {value: 1500, asOf: '2023-05-19', source: 'Spring'}),
      });
      for (const content of [
        block('prisoner-counter', {value: 7, asOf: '2023-05-19', source: 'Spring'}),
        '[solidarity_prisoner_counter value="7" as_of="2023-05-19"]',
        '<solidarity-prisoner-counter value="7" as-of="2023-05-19"></solidarity-prisoner-counter>',
      ]) {
        await site.as('author').rest('POST', `/wp/v2/posts/${id}`, {content});
        const {counter} = await counterOn(site, link);
        assert.notEqual(counter.attributes.value, '7', content);
      }
    });
  });
}
