import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {draftFor, NETWORK_IDS, readNetworks, type NetworkId} from '../../../src/model/sharing/networks.js';
import {wholeText, type Message} from '../../../src/model/sharing/message.js';
import {tagsToAdd} from '../../../src/model/sharing/message-tags.js';
import {isLong, seed} from '../../helpers/run/this-run.js';

const message: Message = {
  title: 'Day of Solidarity',
  text: 'Ліст & 1+1?',
  url: 'https://example.org/?a=1&b=2',
  tags: ['FreeThemAll', 'Ліст'],
};

/** Expected addresses, written by hand. */
const addresses: Record<NetworkId, string | undefined> = {
  email:
    'mailto:?subject=Day%20of%20Solidarity&body=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0D%0Ahttps%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2%0D%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  mastodon:
    'https://share.joinmastodon.org/#text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0Ahttps%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  bluesky:
    'https://bsky.app/intent/compose?text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0Ahttps%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  telegram:
    'https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  whatsapp:
    'https://wa.me/?text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0Ahttps%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  signal: undefined,
  x: 'https://x.com/intent/tweet?text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F&url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&hashtags=FreeThemAll%2C%D0%9B%D1%96%D1%81%D1%82',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2',
  threads:
    'https://www.threads.com/intent/post?text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F&url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&tag=FreeThemAll',
  linkedin:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2',
  reddit:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&title=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F',
  viber:
    'viber://forward?text=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0Ahttps%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  vk: 'https://vk.com/share.php?url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&comment=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
  ok: 'https://connect.ok.ru/offer?url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2&title=%D0%9B%D1%96%D1%81%D1%82%20%26%201%2B1%3F%0A%23FreeThemAll%20%23%D0%9B%D1%96%D1%81%D1%82',
};

describe('draftFor', () => {
  for (const id of NETWORK_IDS) {
    it(`returns the address of ${id} with the data that it accepts`, () => {
      expect(draftFor(id, message).address).to.equal(addresses[id]);
    });
  }

  describe('reports', () => {
    const rows: [id: NetworkId, omitsText: boolean, onlyTags: string[] | undefined][] = [
      ['email', false, undefined],
      ['mastodon', false, undefined],
      ['telegram', false, undefined],
      ['x', false, undefined],
      ['signal', true, []],
      ['facebook', true, []],
      ['linkedin', true, []],
      ['reddit', false, []],
      ['threads', false, ['#FreeThemAll']],
    ];
    for (const [id, omitsText, onlyTags] of rows) {
      it(`what ${id} accepts`, () => {
        const draft = draftFor(id, message);
        expect([draft.omitsText, draft.onlyTags]).to.deep.equal([omitsText, onlyTags]);
      });
    }

    it('no losses on Facebook where the message is only a page', () => {
      const {omitsText, onlyTags} = draftFor('facebook', {text: ' ', url: 'https://example.org/', tags: []});
      expect([omitsText, onlyTags]).to.deep.equal([false, undefined]);
    });

    it('no losses on Threads where the message has one hashtag', () => {
      expect(draftFor('threads', {text: 'Hi', tags: ['a']}).onlyTags).to.equal(undefined);
    });

    it('the next hashtag where the first is too long for Threads', () => {
      const {address, onlyTags} = draftFor('threads', {text: 'Hi', tags: ['a'.repeat(51), 'b']});
      expect(address).to.equal('https://www.threads.com/intent/post?text=Hi&tag=b');
      expect(onlyTags).to.deep.equal(['#b']);
    });

    it('no address where a network needs a page and there is none', () => {
      for (const id of ['telegram', 'vk', 'ok'] as const) {
        const {address, omitsText, onlyTags} = draftFor(id, {text: 'Hi', tags: ['a']});
        expect([address, omitsText, onlyTags], id).to.deep.equal([undefined, true, []]);
      }
    });
  });

  it('does not repeat a hashtag that the text contains', () => {
    const {address} = draftFor('x', {text: 'All of them: #freethemall', tags: ['FreeThemAll', 'b']});
    expect(address).to.equal(
      'https://x.com/intent/tweet?text=All%20of%20them%3A%20%23freethemall&hashtags=b',
    );
  });

  it('makes a title of one line for Reddit', () => {
    const {address} = draftFor('reddit', {text: ' one\r\n\n two ', tags: []});
    expect(address).to.equal('https://www.reddit.com/submit?title=one%20two');
  });

  it('uses CRLF in an email, and needs no subject', () => {
    const {address} = draftFor('email', {text: 'a\nb\r\nc\rd', tags: []});
    expect(address).to.equal('mailto:?body=a%0D%0Ab%0D%0Ac%0D%0Ad');
  });

  it('begins no other header of an email with a line break in the title', () => {
    for (const end of ['\r\n', '\n', '\r', '\u0085', '\u2028', '\0']) {
      const {address} = draftFor('email', {title: `A day${end}Bcc: a@example.org`, text: '', tags: []});
      expect(address).to.equal('mailto:?subject=A%20day%20Bcc%3A%20a%40example.org');
    }
  });

  describe('counts the characters left', () => {
    const ж = (n: number) => 'ж'.repeat(n);
    const url = 'https://example.org/a/page/with/a/long/name';
    const tags = ['FreeThemAll'];
    const rows: [what: string, id: NetworkId, message: Message, left: number | undefined][] = [
      ['on X, where a page counts as 23', 'x', {text: ж(200), url, tags}, 280 - 200 - 1 - 23 - 1 - 12],
      ['on X for a text of the maximum length', 'x', {text: ж(280), tags: []}, 0],
      ['on X for a text that is one too long', 'x', {text: ж(281), tags: []}, -1],
      [
        'on Bluesky, where a page is shortened',
        'bluesky',
        {text: ж(200), url, tags},
        300 - 200 - 1 - 27 - 1 - 12,
      ],
      ['on Mastodon', 'mastodon', {text: ж(200), url, tags}, 500 - 200 - 1 - 23 - 1 - 12],
      ['on Threads, where page and tag do not count', 'threads', {text: ж(200), url, tags}, 300],
      ['on Reddit, where page and tags do not count', 'reddit', {text: ж(301), url, tags}, -1],
      ['but not on Facebook', 'facebook', {text: ж(9_999), url, tags}, undefined],
    ];
    for (const [what, id, message, left] of rows) {
      it(what, () => expect(draftFor(id, message).left).to.equal(left));
    }
  });

  it('reports an address that is too long without cutting it', () => {
    const head = 'https://wa.me/?text=';
    const fits = draftFor('whatsapp', {text: 'a'.repeat(2_000 - head.length), tags: []});
    expect(fits).to.include({addressTooLong: false}).and.to.have.property('address').with.length(2_000);
    const tooLong = draftFor('whatsapp', {text: 'a'.repeat(2_001 - head.length), tags: []});
    expect(tooLong).to.include({addressTooLong: true}).and.to.have.property('address').with.length(2_001);
  });

  it('reports a page address that is too long for LinkedIn', () => {
    const page = (length: number) => 'https://example.org/'.padEnd(length, 'a');
    expect(draftFor('linkedin', {text: '', url: page(1_024), tags: []}).addressTooLong).to.equal(false);
    expect(draftFor('linkedin', {text: '', url: page(1_025), tags: []}).addressTooLong).to.equal(true);
    expect(draftFor('facebook', {text: '', url: page(1_025), tags: []}).addressTooLong).to.equal(false);
  });

  describe('for any message', () => {
    /** Any UTF-16 string, lone surrogates included. */
    const units = fc.array(fc.nat(0xffff), {maxLength: 40}).map(codes => String.fromCharCode(...codes));
    const anyText = fc.oneof(fc.string({unit: 'grapheme'}), units);
    const anyMessage = fc.record({
      title: fc.option(anyText, {nil: undefined}),
      text: anyText,
      url: fc.option(fc.webUrl({withQueryParameters: true, withFragments: true}), {nil: undefined}),
      tags: fc.array(anyText, {maxLength: 4}),
    });
    const everywhere = (check: (id: NetworkId, message: Message) => void) =>
      fc.assert(fc.property(fc.constantFrom(...NETWORK_IDS), anyMessage, check), {
        seed,
        numRuns: isLong ? 5_000 : 200,
      });

    /** `text` as it arrives: lone surrogates become U+FFFD. */
    const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
    const parameters = (address: string) =>
      Object.fromEntries(
        address
          .replace(/^[^?#]*[?#]/, '')
          .split('&')
          .filter(Boolean)
          .map(pair => pair.split('=').map(decodeURIComponent) as [string, string]),
      );

    const origins: Record<NetworkId, string> = {
      email: 'mailto:',
      mastodon: 'https://share.joinmastodon.org',
      bluesky: 'https://bsky.app',
      telegram: 'https://t.me',
      whatsapp: 'https://wa.me',
      signal: '',
      x: 'https://x.com',
      facebook: 'https://www.facebook.com',
      threads: 'https://www.threads.com',
      linkedin: 'https://www.linkedin.com',
      reddit: 'https://www.reddit.com',
      viber: 'viber:',
      vk: 'https://vk.com',
      ok: 'https://connect.ok.ru',
    };

    it('returns an address on the right host', () => {
      everywhere((id, message) => {
        const {address} = draftFor(id, message);
        if (address === undefined) return;
        const {protocol, origin} = new URL(address);
        expect(protocol === 'https:' ? origin : protocol).to.equal(origins[id]);
      });
    });

    it('returns an address of safe characters only', () => {
      everywhere((id, message) => {
        expect(draftFor(id, message).address ?? '').to.match(/^[\w:/.?&=%#*-]*$/);
      });
    });

    it('preserves the whole text on networks that accept it', () => {
      everywhere((id, message) => {
        if (!['mastodon', 'bluesky', 'whatsapp', 'viber'].includes(id)) return;
        const {text = ''} = parameters(draftFor(id, message).address!);
        expect(text).to.equal(wellFormed(wholeText(message)));
      });
    });

    it('preserves the lines of an email', () => {
      everywhere((_, message) => {
        const {body = '', subject = ''} = parameters(draftFor('email', message).address!);
        const lines = (text: string) => wellFormed(text).split(/\r\n?|\n/);
        expect(body.split('\r\n')).to.deep.equal(lines(wholeText(message)));
        const words = (message.title ?? '').split(/[\s\x00-\x1f\x7f-\x9f]+/).filter(Boolean);
        expect(subject).to.equal(wellFormed(words.join(' ')));
      });
    });

    it('preserves text, page and hashtags on X', () => {
      everywhere((_, message) => {
        const {text = '', url, hashtags = ''} = parameters(draftFor('x', message).address!);
        expect(text).to.equal(wellFormed(message.text));
        expect(url).to.equal(message.url);
        expect(hashtags).to.equal(
          wellFormed(
            tagsToAdd(message.text, message.tags)
              .map(tag => tag.slice(1))
              .join(','),
          ),
        );
      });
    });

    it('preserves the page wherever a network accepts one', () => {
      everywhere((id, message) => {
        const {url, u} = parameters(draftFor(id, message).address ?? '');
        if (url ?? u) expect(url ?? u).to.equal(message.url);
      });
    });
  });
});

describe('readNetworks', () => {
  const all = NETWORK_IDS.filter(id => id !== 'vk' && id !== 'ok');
  const rows: [what: string, list: string | undefined, ids: NetworkId[], unknown: string[]][] = [
    ['returns all networks except those controlled from Russia', undefined, all, []],
    ['treats an empty list as none', ' , ', all, []],
    ['keeps the order of the list', 'x, mastodon', ['x', 'mastodon'], []],
    ['accepts spaces and capitals', 'X  Mastodon\nVK', ['x', 'mastodon', 'vk'], []],
    ['returns each network once', 'x,x', ['x'], []],
    ['returns unknown names', 'x,orkut,toString,x', ['x'], ['orkut', 'tostring']],
  ];
  for (const [what, list, ids, unknown] of rows) {
    it(what, () => expect(readNetworks(list)).to.deep.equal({ids, unknown}));
  }
});
