import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {everyElement} from '../helpers/elements/manifest.mjs';
import {BUILD, elementsIn, pages, read} from './helpers/built-site.mjs';

const parsed = new Map(pages.map(page => [page, elementsIn(read(page))]));

/** The addresses that a page names, with what names them. */
const addressesIn = elements =>
  elements.flatMap(({tag, attributes}) =>
    ['href', 'src', 'data-root'].flatMap(name => (attributes[name] ? {tag, address: attributes[name]} : [])),
  );

const isElsewhere = address => /^([a-z][a-z+.-]*:|\/)/i.test(address);

/** The addresses in a page that lead nowhere within the site. */
function brokenLinks(page, elements) {
  return addressesIn(elements)
    .map(({address}) => address)
    .filter(address => {
      if (isElsewhere(address)) return false;
      const [file, fragment] = address.split('#');
      const target = file ? path.posix.join(path.posix.dirname(page), decodeURI(file)) : page;
      if (!existsSync(path.join(BUILD, target))) return true;
      const ids = (parsed.get(target) ?? []).map(({attributes}) => attributes.id);
      return Boolean(fragment) && parsed.has(target) && !ids.includes(fragment);
    });
}

describe('the pages of the documentation', () => {
  it('are all there', () => {
    const names = everyElement.map(({tagName}) => `elements/${tagName.replace('solidarity-', '')}.html`);
    const wanted = [
      'index.html',
      'be/index.html',
      'ru/index.html',
      'machines.html',
      'elements/index.html',
      ...names,
    ];
    assert.deepEqual(
      wanted.filter(page => !pages.includes(page)),
      [],
    );
  });

  it('have no link that leads nowhere', () => {
    const broken = pages.flatMap(page =>
      brokenLinks(page, parsed.get(page)).map(address => `${page}: ${address}`),
    );
    assert.deepEqual(broken, []);
  });

  it('are checked for links that lead nowhere', () => {
    const planted = elementsIn(
      '<a href="planted.html"></a><a href="elements/day.html#planted"></a><a href="elements/day.html#events"></a><img src="planted.png">',
    );
    assert.deepEqual(brokenLinks('index.html', planted), [
      'planted.html',
      'elements/day.html#planted',
      'elements/day.html#events',
      'planted.png',
    ]);
  });

  for (const page of pages)
    it(`${page} has a language, a title, one heading of the first level, and loads nothing from elsewhere`, () => {
      const elements = parsed.get(page);
      const [{attributes}] = elements.filter(({tag}) => tag === 'html');
      assert.match(attributes.lang, /^[a-z]{2}$/);
      assert.ok(elements.find(({tag}) => tag === 'title').text.trim());
      if (!page.startsWith('preview/')) assert.equal(elements.filter(({tag}) => tag === 'h1').length, 1);
      const loaded = addressesIn(elements).filter(({tag}) => tag !== 'a');
      assert.deepEqual(
        loaded.filter(({address}) => isElsewhere(address) && !address.startsWith('data:')),
        [],
      );
    });

  it('have a policy that lets nothing in, and nothing that it would refuse', () => {
    for (const [page, elements] of parsed) {
      const policy = elements.find(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy');
      assert.match(
        policy?.attributes.content ?? '',
        /^default-src 'none'; script-src 'self'; style-src/,
        page,
      );
      assert.doesNotMatch(policy.attributes.content, /https?:|unsafe-eval|\*/, page);
      const refused = elements.filter(
        ({tag, attributes}) =>
          tag === 'style' ||
          (tag === 'script' && !attributes.src) ||
          Object.keys(attributes).some(name => name === 'style' || name.startsWith('on')),
      );
      assert.deepEqual(refused, [], page);
    }
  });

  it('show code as it is written', () => {
    const code = parsed.get('reference/frameworks.html').filter(({tag}) => tag === 'pre');
    for (const words of ['<script setup lang="ts">', "import type {} from 'solidarity-widgets/svelte';"])
      assert.ok(
        code.some(({text}) => text.includes(words)),
        words,
      );
  });

  it('have anchors that are there once', () => {
    const twice = [...parsed].flatMap(([page, elements]) => {
      const ids = elements.flatMap(({attributes}) => attributes.id ?? []);
      return ids.filter((id, index) => ids.indexOf(id) < index).map(id => `${page}#${id}`);
    });
    assert.deepEqual(twice, []);
  });

  it('are named in llms.txt', () => {
    const named = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
    assert.ok(named.length > 40, `${named.length} pages`);
    assert.deepEqual(
      named.filter(address => !existsSync(path.join(BUILD, address))),
      [],
    );
  });
});

for (const element of everyElement) {
  const name = element.tagName.replace('solidarity-', '');

  describe(`the page of ${name}`, () => {
    const page = parsed.get(`elements/${name}.html`);
    const names = page.filter(({tag}) => tag === 'th').map(({text}) => text.trim());

    it('names everything of the manifest', () => {
      const {attributes, events, cssParts, cssProperties, cssStates, members} = element;
      const all = [
        attributes,
        events,
        cssParts,
        cssProperties,
        cssStates,
        members.filter(each => !each.attribute),
      ];
      const missing = all
        .flatMap(list => list ?? [])
        .map(each => each.name)
        .filter(each => !names.includes(each));
      assert.deepEqual(missing, []);
    });

    it('says what readers without JavaScript see, what the warning says and what the campaign needs', () => {
      for (const id of ['without-javascript', 'the-warning', 'campaign'])
        assert.ok(
          page.some(({attributes}) => attributes.id === id),
          id,
        );
    });

    it('has an example with its tag', () => {
      assert.ok(page.some(({tag, text}) => tag === 'pre' && text.includes(`<${element.tagName}`)));
    });
  });
}

describe('the warning on the page of an element', () => {
  const warningsOn = name =>
    parsed.get(`elements/${name}.html`).flatMap(({tag, text}) => (tag === 'blockquote' ? text : []));

  it('is that of the element', () => {
    assert.ok(
      warningsOn('donation').some(text => text.includes('Do not donate with a Belarusian or Russian card')),
    );
    assert.ok(warningsOn('hashtag-bar').some(text => text.includes('People have been jailed for a repost')));
  });

  it('is not on the page of an element without one', () => {
    assert.deepEqual(warningsOn('marks'), []);
  });
});
