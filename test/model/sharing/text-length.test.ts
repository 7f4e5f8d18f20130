import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  countForBluesky,
  countForMastodon,
  countForThreads,
  countForX,
  countGraphemes,
} from '../../../src/model/sharing/text-length.js';
import {seed} from '../../helpers/run/this-run.js';

const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const couple = '\u{1f468}\u200d\u2764\ufe0f\u200d\u{1f468}';
const wales = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}';
const lithuania = '\u{1f1f1}\u{1f1f9}';

/** Counted by hand: for X by the ranges of twitter-text's config v3, emoji on Threads by their UTF-8 bytes. */
const rows: [what: string, text: string, x: number, bluesky: number, mastodon: number, threads: number][] = [
  ['an empty text', '', 0, 0, 0, 0],
  ['Latin', 'Free them all', 13, 13, 13, 13],
  ['Cyrillic', 'Вольныя ўсе', 11, 11, 11, 11],
  ['Chinese', '自由', 4, 2, 2, 2],
  ['light punctuation', '“a — b”', 7, 7, 7, 7],
  ['an ellipsis, a numero and a euro sign', '…№€', 6, 3, 3, 3],
  ['decomposed letters', 'e\u0301 \u0438\u0306', 3, 3, 3, 5],
  ['an emoji', '👍', 2, 1, 1, 4],
  ['a family of four', family, 2, 1, 1, 25],
  ['an emoji of a couple with a text heart', couple, 2, 1, 1, 20],
  ['an emoji with a skin tone', '\u261d\u{1f3fd}', 2, 1, 1, 7],
  ['the flag of Wales', wales, 2, 1, 1, 28],
  ['a heart shown as text, a copyright sign', '\u2764 ©', 4, 3, 3, 3],
  ['a line break', 'a\n\nb', 4, 4, 4, 4],
  ['a flag', lithuania, 2, 1, 1, 8],
  ['a keycap', '1\ufe0f\u20e3', 2, 1, 1, 7],
  ['a digit', '1', 1, 1, 1, 1],
  ['half a surrogate pair', '\ud83d', 2, 1, 1, 1],
  ['an address at the end of a sentence', 'See https://example.org/a/very/long/path/indeed.', 28, 32, 28, 48],
  ['an address in brackets', '(http://example.org/)', 25, 13, 25, 21],
  ['a short address', 'https://a.be/b', 23, 6, 23, 14],
  ['two addresses', 'https://a.be/ HTTPS://a.be/', 47, 9, 47, 27],
  ['an address without a scheme', 'on example.org/a', 26, 16, 16, 16],
  ['an invalid address', 'https://[/ a', 25, 12, 25, 12],
  ['a user name on another server', 'by @nhc@mastodon.nl', 19, 19, 7, 19],
  ['an email address', 'nhc@mastodon.nl', 15, 15, 15, 15],
];

describe('the length of a text', () => {
  for (const [what, text, x, bluesky, mastodon, threads] of rows) {
    it(`counts ${what} as each network does`, () => {
      const lengths = [countForX, countForBluesky, countForMastodon, countForThreads].map(count =>
        count(text),
      );
      expect(lengths).to.deep.equal([x, bluesky, mastodon, threads]);
    });
  }
});

describe('countGraphemes', () => {
  it('agrees with Intl.Segmenter on letters and common signs', () => {
    const letter = fc.constantFrom(...'\n \u00a0\u00adaÿʰΩжўґ\u0482\u048aՀ’“…€№'.split(''));
    const segmenter = new Intl.Segmenter('en');
    fc.assert(
      fc.property(fc.string({unit: letter}), text => {
        expect(countGraphemes(text)).to.equal([...segmenter.segment(text)].length);
      }),
      {seed},
    );
  });

  it('counts code points in a browser without Intl.Segmenter', () => {
    const {Segmenter} = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    const count = countGraphemes(family);
    Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
    expect(count).to.equal(7);
    expect(countGraphemes(family)).to.equal(1);
  });
});
