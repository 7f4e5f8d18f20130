import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import {ticsIn} from '../../tools/words/tics.mjs';
import {everyElement} from '../helpers/elements/manifest.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = file => readFileSync(path.join(ROOT, file), 'utf8');

const pages = [
  ...readdirSync(ROOT),
  ...['docs', 'src'].flatMap(folder =>
    readdirSync(path.join(ROOT, folder), {recursive: true}).map(file => path.join(folder, file)),
  ),
].filter(file => file.endsWith('.md'));

/** A page without its code blocks, which have no links and headings. */
const proseOf = markdown => markdown.replace(/^ *```.*?^ *```$/gms, '');

/** The targets of the links and images of a page, without external ones. */
const targetsOf = markdown =>
  [
    ...proseOf(markdown)
      .replace(/`[^`\n]+`/g, '')
      .matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g),
  ]
    .map(([, link, attribute]) => link ?? attribute)
    .filter(target => !/^[a-z]+:/.test(target));

/** The anchors of a page's headings, as GitHub generates them. */
const anchorsOf = markdown =>
  [...proseOf(markdown).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** The links in the text of `page` to a missing file or heading. */
function brokenLinks(page, markdown) {
  return targetsOf(markdown).filter(target => {
    const [file, anchor] = target.split('#');
    const place = path.join(path.dirname(page), file);
    if (file && !existsSync(path.join(ROOT, place))) return true;
    return anchor !== undefined && !anchorsOf(file ? read(place) : markdown).includes(anchor);
  });
}

describe('the documentation', () => {
  it('has no broken links', () => {
    const broken = pages.flatMap(page => brokenLinks(page, read(page)).map(target => `${page}: ${target}`));
    assert.deepEqual(broken, []);
  });

  it('is checked for broken links, pictures and headings', () => {
    const planted = `
# A heading: \`with\` code
[here](#a-heading-with-code) [nowhere](#a-heading) [file](safety.md) [no file](planted.md)
[heading](safety.md#a-way-out) [no heading](safety.md#planted) <img src="pictures/planted.png" />
[elsewhere](https://example.org/planted)
`;
    assert.deepEqual(brokenLinks('docs/planted.md', planted), [
      '#a-heading',
      'planted.md',
      'safety.md#planted',
      'pictures/planted.png',
    ]);
  });

  it('is in plain English', () => {
    const found = pages.flatMap(page =>
      ticsIn(proseOf(read(page)).replace(/\s+/g, ' ')).map(tic => `${page} ${tic}`),
    );
    assert.deepEqual(found, []);
  });

  const isShared = ({name}) =>
    everyElement.every(({attributes}) => attributes.some(each => each.name === name));
  const ownAttributes = ({attributes}) => attributes.filter(each => !isShared(each)).map(({name}) => name);

  for (const element of everyElement) {
    const name = element.tagName.replace('solidarity-', '');

    it(`has a page for ${name} with its picture and its own attributes`, () => {
      const page = read(`src/elements/${name}/README.md`);
      const missing = ownAttributes(element).filter(attribute => !page.includes(`\`${attribute}\``));
      assert.deepEqual(missing, []);
      assert.ok(targetsOf(page).includes(`../../../docs/pictures/${name}.png`));
    });

    it(`links to the page for ${name}`, () => {
      assert.ok(targetsOf(read('src/elements/README.md')).includes(`${name}/README.md`));
      const readme = targetsOf(read('README.md'));
      assert.ok(readme.includes(`src/elements/${name}/README.md`));
      assert.ok(readme.includes(`docs/pictures/${name}.png`));
    });
  }

  it('names the attributes that every element has', () => {
    const page = read('src/elements/README.md');
    const shared = everyElement[0].attributes.filter(isShared).map(({name}) => name);
    assert.deepEqual(
      shared.filter(name => !page.includes(`\`${name}\``)),
      [],
    );
  });

  it('says of each attribute once which role may set it', () => {
    const rows = read('docs/attributes-by-role.md')
      .split('\n')
      .filter(line => line.startsWith('| `'));
    const rated = rows.flatMap(row => [...row.split('|')[1].matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    const attributes = everyElement.flatMap(element => element.attributes.map(({name}) => name));
    const around = readdirSync(path.join(ROOT, 'src'), {recursive: true})
      // What partners paste has attributes of frames, which elements do not read.
      .filter(file => file.endsWith('.ts') && !file.startsWith('published/'))
      .flatMap(file => [...read(path.join('src', file)).matchAll(/'(data-solidarity-[a-z-]+)'/g)])
      .map(([, name]) => name);
    const neverSet = ['style', 'id', 'slot', 'part', 'is'];
    assert.deepEqual(
      rated.filter(name => !neverSet.includes(name)).sort(),
      [...new Set([...attributes, ...around])].sort(),
    );
  });

  it('names tests that exist for every promise in SECURITY.md', () => {
    const promises = read('SECURITY.md').match(/## What we promise.*?(?=\nThe policy that)/s)[0];
    const [, ...each] = promises.replace(/\s+/g, ' ').split(/ - (?!`)/);
    assert.ok(each.length > 15, `${each.length} promises`);
    for (const promise of each) {
      const tests = [...promise.matchAll(/ - `(test\/[\w./-]+)`:(.*?)(?= - `| ###|$)/g)];
      assert.ok(tests.length > 0, `has no test: ${promise}`);
      for (const [, file, titles] of tests)
        for (const [, title] of titles.matchAll(/“(.+?)”(?=,? |,?$)/g))
          assert.ok(read(file).includes(title), `${file} has no “${title}”`);
    }
  });
});
