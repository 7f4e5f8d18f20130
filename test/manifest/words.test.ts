import {expect} from '@open-wc/testing';
import {networks} from '../../src/model/networks.js';
import {ALL_DRAWINGS, campaigns, draw, everyElement, LANGUAGES} from '../helpers/every-element.js';

/** What a value that went wrong looks like in words. */
const SLIP = /\b(undefined|null|NaN)\b|\[object \w+\]|Invalid Date|\uE000|\$\{|\{\d\}/g;

/** What is in Latin letters in Belarusian too: addresses and hosts, time zones, and networks but for e-mail. */
const LATIN = [
  /\b(https?|mailto|viber):\S+/g,
  /[\w.-]+@[\w-]+(\.[\w-]+)+/g,
  /\b[\w-]+(\.[\w-]+)+\b/g,
  ...(campaigns.withManyEvents.events ?? []).flatMap(({timeZone}) => timeZone?.replaceAll('_', ' ') ?? []),
  'UTC',
  ...Object.values(networks).flatMap(([name]) => (name === 'E-mail' ? [] : name)),
];

/** Fields of a campaign that hold a text, even if it is a mere string. */
const TEXTS =
  /^(name|theme|text|note|description|streetAddress|addressLocality|addressCountry|institution|meaning)$/;

/** A campaign of which no text is in Latin letters; those that were alike still are. */
function inBelarusian(campaign: object): object {
  const said = new Map<string, string>();
  const say = (text: string) => said.get(text) ?? said.set(text, `Прыклад ${said.size}`).get(text);
  return JSON.parse(JSON.stringify(campaign), (key, value) => {
    if (key === 'tags') return value.map((_: string, index: number) => `#Прыклад${index}`);
    if (typeof value === 'string') return TEXTS.test(key) ? say(value) : value;
    return value?.en ? say(value.en) : value;
  });
}

/** All that stands in an element to be seen or heard. */
function wordsIn(root: ParentNode): string {
  const all = [...root.querySelectorAll('*')];
  const heard = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  return [
    ...[...root.children].map(({textContent}) => textContent),
    ...all.flatMap(one => heard.flatMap(name => one.getAttribute(name) ?? [])),
  ].join('\n');
}

/** All that is written into an element, for readers or not. */
function valuesIn(root: ParentNode): string {
  const all = [...root.querySelectorAll('*')];
  return [
    wordsIn(root),
    ...all.flatMap(({attributes}) => [...attributes].map(({value}) => value)),
    ...all.flatMap(one => (one instanceof HTMLTextAreaElement ? one.value : [])),
  ].join('\n');
}

function latinIn(text: string): string[] {
  const rest = LATIN.reduce<string>((text, allowed) => text.replaceAll(allowed, ' '), text);
  return rest.match(/\p{Script=Latin}+/gu) ?? [];
}

describe('the search for Latin words', () => {
  it('finds a word between what is allowed', () => {
    expect(latinIn('Мапа (www.openstreetmap.org), Europe/Vilnius (UTC+3): Map, Telegram')).to.deep.equal([
      'Map',
    ]);
  });
});

for (const {tagName} of everyElement) {
  describe(`the words of <${tagName}>`, () => {
    it('are all Belarusian on a Belarusian page', async () => {
      const found = new Set<string>();
      for (const {campaign, ...drawing} of ALL_DRAWINGS) {
        if (!campaign) continue;
        const element = await draw(tagName, {...drawing, lang: 'be', campaign: inBelarusian(campaign)});
        for (const word of latinIn(wordsIn(element.renderRoot))) found.add(word);
        element.remove();
      }
      expect([...found]).to.deep.equal([]);
    });

    for (const lang of LANGUAGES) {
      it(`are all meant, in ${lang}`, async () => {
        for (const drawing of ALL_DRAWINGS) {
          const element = await draw(tagName, {...drawing, lang});
          expect(valuesIn(element.renderRoot).match(SLIP)).to.equal(null);
          element.remove();
        }
      });
    }
  });
}
