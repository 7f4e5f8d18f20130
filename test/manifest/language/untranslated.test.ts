import {aTimeout, expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {FOLLOW_ONLY_NETWORKS} from '../../../src/model/sections/channels.js';
import {networks} from '../../../src/model/sharing/networks.js';
import {
  campaigns,
  type Drawing,
  draw,
  drawTogether,
  everyElement,
  FORM,
  STATES,
  WORDY_DRAWINGS,
} from '../../helpers/elements/every-element.js';
import {shown} from '../../helpers/elements/shown.js';
import {isLeading, isLong} from '../../helpers/run/this-run.js';

const all = [campaigns.withEverything, campaigns.ofTheDay];

/** The strings in `value`, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter(Boolean);
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

const addresses = all.flatMap(({letters, stories}) => [
  letters?.address,
  ...(stories?.people ?? []).map(({address}) => address),
]);
const {email, ...named} = networks;

/** Texts that are of no use once they are translated. */
const KEPT: Record<string, string[]> = {
  'the address on an envelope': addresses.flatMap(address => {
    const {name, institution, streetAddress, addressCountry} = address ?? {};
    return stringsIn([name, institution, streetAddress, addressCountry]);
  }),
  'a poem in the original': all.flatMap(({poems}) =>
    (poems?.works ?? []).flatMap(({original: {text}}) => stringsIn(text)),
  ),
  'a sentence to begin with': all.flatMap(({letters}) =>
    (letters?.starters ?? []).flatMap(({be, ru}) => [be, ru]),
  ),
  'the name of a network': [
    ...Object.values(named).map(([name]) => name as string),
    ...Object.values(FOLLOW_ONLY_NETWORKS),
  ],
  'a hashtag': all.flatMap(({hashtags}) => (hashtags?.tags ?? []).map(tag => `#${tag.replace(/^#/, '')}`)),
  'the number': all.flatMap(({figures}) =>
    [figures?.prisoners, figures?.daysInPrison].flatMap(figure => figure?.value.toLocaleString('en') ?? []),
  ),
  'a word that a censor may stop': all.flatMap(({postcards}) =>
    (postcards?.words ?? []).flatMap(({stems}) => stringsIn(stems)),
  ),
};

/** Parts whose whole text stays as it is: texts to copy, the sides of a card, addresses of the web. */
const WHOLE = 'textarea, [part=text], [part=address], .host, .written, [part=poem]:first-child > [part=name]';

/**
 * Everything that can be opened first, where no element is without texts to translate; then links as text and networks of every kind,
 * and all texts. The marks are the same in every engine, so only one of them looks at those.
 */
const DRAWINGS: Drawing[] = [
  STATES.opened,
  {...STATES.opened, attributes: {...FORM, links: 'text', networks: 'vk, ok, email, x'}},
  ...(isLeading || isLong ? WORDY_DRAWINGS.filter(drawing => drawing !== STATES.opened) : []),
];

/** A host, but not that of a mail address. */
const HOST = /(?<![@\w.-])(?:[\w-]+\.)+(?:org|com|net|example)\b/;

const isKept = (node: Node) =>
  !!(node instanceof Element ? node : node.parentElement)?.closest('[translate=no]');

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

describe('texts that must not be translated', () => {
  const seen = new Set<string>();
  const withHosts = new Set<string>();

  for (const {tagName} of everyElement)
    it(`are marked with translate="no" in <${tagName}>, as is every host in a sentence`, async () => {
      const translatable: number[] = [];
      for (const {renderRoot} of await drawTogether(tagName, DRAWINGS)) {
        const texts = textsIn(renderRoot);
        translatable.push(texts.filter(text => shown(text) && !isKept(text)).length);
        for (const text of texts) {
          const words = shown(text);
          for (const [what, strings] of Object.entries(KEPT))
            if (strings.includes(words)) {
              seen.add(what);
              expect(isKept(text), `${what}: ${words}`).to.equal(true);
            }
          if (!HOST.test(words)) continue;
          withHosts.add(tagName);
          expect(isKept(text), words).to.equal(true);
        }
        const parts = [...renderRoot.querySelectorAll(WHOLE)];
        expect(parts.filter(part => !isKept(part)).map(part => part.outerHTML)).to.deep.equal([]);
      }
      expect(translatable[0], 'texts to translate').to.be.above(0);
    });

  it('are found by these tests, every kind of them', () => {
    expect([...seen].sort()).to.deep.equal(Object.keys(KEPT).sort());
    expect(withHosts).to.include('solidarity-video').and.include('solidarity-sign-up');
  });

  it('are not the word for email, which is a network too', async () => {
    const bar = await draw('solidarity-hashtag-bar', STATES.ready);
    const name = textsIn(bar.renderRoot).find(text => shown(text) === email[0])!;
    expect(isKept(name)).to.equal(false);
  });
});

describe('translate="no" of the page', () => {
  const box = ({renderRoot}: SolidarityElement) => renderRoot.querySelector<HTMLElement>('.box')!;

  it('applies to every element, through shadow roots, and can change', async () => {
    for (const {tagName} of everyElement) {
      const around = await fixture<HTMLElement>(html`<div translate="no"><p></p></div>`);
      const inside = document.createElement('div');
      around.querySelector('p')!.attachShadow({mode: 'open'}).append(inside);
      const element = await draw(tagName, STATES.ready);
      inside.append(element);
      await element.updateComplete;
      expect(box(element).translate, tagName).to.equal(false);
      inside.setAttribute('translate', 'yes');
      await aTimeout(0);
      await element.updateComplete;
      expect(box(element).translate, tagName).to.equal(true);
      inside.removeAttribute('translate');
      around.removeAttribute('translate');
      await aTimeout(0);
      await element.updateComplete;
      expect(box(element).hasAttribute('translate'), tagName).to.equal(false);
      fixtureCleanup();
    }
  });
});
