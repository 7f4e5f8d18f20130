import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';

import {everyElement} from '../../helpers/elements/manifest.mjs';
import {linksIn} from '../../helpers/node/links-in.mjs';
import {buildSource, modules} from '../../helpers/node/source.mjs';
import {elements} from '../../../tools/registry.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => rmSync(folder, {recursive: true}));
const urlOf = await buildSource(folder);

/** Imports each URL and prints the errors by URL. */
const IMPORTER = `
const errors = {};
for (const url of process.argv.slice(1)) await import(url).catch(error => (errors[url] = String(error)));
console.log(JSON.stringify({errors, pageLike: ['window', 'document'].filter(name => name in globalThis)}));`;

describe('src in Node, without a DOM,', () => {
  const args = ['--input-type=module', '--eval', IMPORTER, ...modules.map(urlOf)];
  const {errors, pageLike} = JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}));

  for (const module of modules) {
    it(`allows importing ${module}`, () => assert.equal(errors[urlOf(module)], undefined));
  }

  it('defines neither window nor document', () => assert.deepEqual(pageLike, []));
});

describe('rendered in Node', async () => {
  await import(urlOf('index.ts'));
  await import(urlOf('embed/bundled-words.ts'));
  const {loadWords} = await import(urlOf('i18n/locale.ts'));
  for (const lang of ['be', 'de']) await loadWords(lang);

  /** A campaign in which every name and every text is the same. */
  const campaign = JSON.parse(
    readFileSync(new URL('../../../campaigns/examples/good-everything.json', import.meta.url), 'utf8'),
    (key, value) => (['name', 'text'].includes(key) ? 'Marked' : key === 'tags' ? ['#Marked'] : value),
  );

  const FALLBACK = /<\/style><slot><\/slot><\/template><p>Fallback<\/p>/;

  /** Matches the box of a shadow root, in `lang`, and what comes after it. */
  const box = (lang, after = '', classes = 'box') =>
    new RegExp(`<div\\s+class="${classes}"\\s+lang="${lang}"[^>]*>.*${after}`, 's');

  /** What needs no campaign: the exit, also within the campaign page. */
  const withoutCampaign = {
    'solidarity-exit': box('en', '<p>Fallback</p>'),
    'solidarity-campaign-page':
      /<\/style><slot><\/slot>\s*<solidarity-exit\s.*class="button leave".*<\/solidarity-exit>\s*<\?><\/template><p>Fallback<\/p>/s,
  };

  /** Whether an element shows a campaign: all do but the exit. */
  const isOfCampaign = tagName => tagName !== 'solidarity-exit';

  /** A text in whatever the element draws for `campaign`. */
  const marked = tagName => (isOfCampaign(tagName) ? 'Marked' : '<a\\s');

  /** The markup of an element, without the comments that Lit leaves for itself. */
  async function markupOf(tagName, lang, campaign, {attributes = '', cautious} = {cautious: false}) {
    const tag = unsafeStatic(`${tagName} ${attributes}`);
    const end = unsafeStatic(tagName);
    const now = new Date('2024-05-15T12:00:00Z');
    const element = html`<${tag} lang=${lang} .now=${now} .campaign=${campaign} .cautious=${cautious}><p>Fallback</p></${end}>`;
    const markup = await collectResult(render(element));
    return markup.replaceAll(/<!--.*?-->/gs, '');
  }

  for (const {tagName} of everyElement) {
    for (const lang of ['en', 'be', 'de']) {
      it(`<${tagName}> shows its campaign in its shadow root, in ${lang}`, async () => {
        const markup = await markupOf(tagName, lang, campaign);
        const [, root, slotted] = markup.match(/<template shadowroot.*?>(.*)<\/template>(.*)<\//s);
        assert.match(root, /^<style>/);
        assert.match(root, box(lang, marked(tagName)));
        assert.doesNotMatch(root, /<slot|undefined|\[object/);
        assert.equal(slotted, '<p>Fallback</p>');
      });
    }

    it(`<${tagName}> shows what a cautious page shows, unless its property cautious is false`, async () => {
      const {isRisky} = elements.find(({tag}) => tag === tagName);
      for (const [cautious, attributes] of [
        [undefined, ''],
        [true, ''],
        ['', ''],
        [false, 'data-solidarity-cautious'],
      ]) {
        const markup = await markupOf(tagName, 'en', campaign, {attributes, cautious});
        assert.deepEqual(linksIn(markup), []);
        assert.doesNotMatch(markup, /<form|<iframe|<solidarity-(donation|sign-up|channels|hashtag-bar)>/);
        if (isRisky) assert.match(markup, /<\/style><\/template><p>Fallback<\/p>/);
        else assert.match(markup, box('en', marked(tagName), 'box cautious'));
      }
    });

    it(`<${tagName}> goes by its own attributes`, async () => {
      const linksWith = async attributes =>
        linksIn(await markupOf(tagName, 'en', campaign, {attributes, cautious: false}));
      assert.deepEqual(await linksWith('data-solidarity-links="text"'), []);
      for (const hosts of ['', 'other.test'])
        for (const link of await linksWith(`data-solidarity-hosts="${hosts}"`))
          assert.doesNotMatch(link, /href="(?:mailto:[^?]|tel:|https?:\/\/[^/"]*example\b)/);
      assert.match(
        await markupOf(tagName, 'en', campaign, {attributes: 'translate="no"', cautious: false}),
        isOfCampaign(tagName) ? /<div\s+class="box"\s[^>]*translate="no"/ : /translate="no"/,
      );
    });

    it(`<${tagName}> shows its slotted content without a campaign`, async () => {
      for (const given of [undefined, {...campaign, version: 2}]) {
        const markup = await markupOf(tagName, 'en', given);
        assert.match(markup, withoutCampaign[tagName] ?? FALLBACK);
      }
    });
  }

  it('says how to get the words of a language that were not loaded', async t => {
    const said = t.mock.method(console, 'warn', () => undefined);
    assert.match(await markupOf('solidarity-day', 'fr', campaign), box('en'));
    assert.match(
      said.mock.calls[0].arguments[0],
      /speaks English, not "fr": import solidarity-widgets\/server/,
    );
  });

  for (const {tag} of elements.filter(({hasPeople}) => hasPeople))
    it(`<${tag}> shows nobody whom a file or a list would have to name, and requests neither`, async () => {
      const asked = [];
      const {fetch} = globalThis;
      globalThis.fetch = url => asked.push(url);
      const people = [campaign.people.persons, campaign.stories.people, campaign.poems.works].flat();
      const shows = async (given, attributes) => {
        const markup = await markupOf(tag, 'en', given, {attributes, cautious: false});
        const hasPerson = /part="(?:story|person|poem|name)"/.test(markup);
        return hasPerson || people.some(({id}) => markup.includes(`"${id}"`));
      };
      assert.equal(await shows(campaign), true);
      assert.equal(await shows({...campaign, people: 'people.json'}), false);
      const list = 'data-solidarity-current="https://example.org/current.json"';
      assert.equal(await shows(campaign, list), false);
      globalThis.fetch = fetch;
      assert.deepEqual(asked, []);
    });

  it('<solidarity-sign-up> shows its slotted content instead of its form', async () => {
    const form = 'action="https://lists.example.org/add" recipient="Example Committee" consent="I agree."';
    const markup = await markupOf('solidarity-sign-up', 'en', campaign, {attributes: form, cautious: false});
    assert.match(markup, FALLBACK);
  });
});
