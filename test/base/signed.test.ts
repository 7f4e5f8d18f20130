import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import {feedOf} from '../helpers/campaigns/campaign.js';
import {aStory} from '../helpers/campaigns/people.js';
import '../helpers/elements/every-element.js';
import {settled, showsItsOwn} from '../helpers/elements/settled.js';
import {part, shown} from '../helpers/elements/shown.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFolder, type Folder} from '../helpers/pages/feed-files.js';
import {hurryTimers} from '../helpers/pages/loading.js';
import {standInForNetwork} from '../helpers/pages/network.js';
import {held, listOf, peopleFile, publish, shortened} from '../helpers/pages/signed-files.js';
import {aKey, type SigningKey} from '../helpers/pages/signing.js';
import {frames, standInForTime} from '../helpers/pages/time.js';
import {until} from '../helpers/pages/until.js';

const MINUTE = 66_000;

/** The network itself. */
const real = window.fetch;

const number = (element: Element) => shown(part(element, 'number'));
const names = (element: Element) => shown(part(element, 'names'));

describe('a page that names a key', () => {
  const network = standInForNetwork();
  const said = listenToConsole();
  hurryTimers();
  let folder: Folder;
  let key: SigningKey;
  let other: SigningKey;
  before(async () => ([key, other] = [await aKey(), await aKey()]));
  beforeEach(async () => {
    folder = aFolder(network);
    await publish(folder, 'campaign.json', held(7), key);
    await publish(folder, 'people.json', peopleFile('Anna Example'), key);
  });

  const draw = async (
    tag: keyof HTMLElementTagNameMap,
    {keys = key.name, ...properties}: {keys?: string; [name: string]: unknown} = {},
  ): Promise<SolidarityElement> => {
    const around = {'data-solidarity-key': keys, 'data-solidarity-withdrawal-key': other.name};
    const feed = `${folder.url}campaign.json`;
    return settled(tag, {}, {campaign: undefined, feed, around, ...properties} as never) as never;
  };

  it('shows a campaign that it has signed, for one request more', async () => {
    const counter = await draw('solidarity-prisoner-counter');
    expect([counter.status, number(counter)]).to.deep.equal(['ready', '7']);
    await draw('solidarity-prisoner-counter');
    expect(folder.asked()).to.deep.equal(['campaign.json.sig', 'campaign.json']);
  });

  it('shows the people of a file that it has signed', async () => {
    expect(names(await draw('solidarity-names'))).to.equal('Anna Example');
    expect(folder.asked().sort()).to.deep.equal([
      'campaign.json',
      'campaign.json.sig',
      'people.json',
      'people.json.sig',
    ]);
  });

  it('shows what the second of two keys has signed', async () => {
    const counter = await draw('solidarity-prisoner-counter', {keys: ` ${other.name}\n${key.name} `});
    expect(number(counter)).to.equal('7');
  });

  it('trusts what it has signed', async () => {
    const channels = await draw('solidarity-channels');
    expect(channels.shadowRoot!.querySelector('a')!.href).to.equal('https://channel.example/');
  });

  it('asks for the signature of an address with a query beside the file', async () => {
    folder.files['campaign.json?day=1'] = folder.files['campaign.json'];
    folder.files['campaign.json.sig?day=1'] = folder.files['campaign.json.sig'];
    const counter = await draw('solidarity-prisoner-counter', {feed: `${folder.url}campaign.json?day=1`});
    expect(number(counter)).to.equal('7');
  });

  describe('keeps the content between the tags', () => {
    const refused = async (code: string, properties = {}) => {
      const counter = await draw('solidarity-prisoner-counter', properties);
      expect([counter.status, counter.error?.code, showsItsOwn(counter)]).to.deep.equal([
        'error',
        code,
        true,
      ]);
      return counter.error!;
    };

    it('where one letter of the file is another', async () => {
      folder.files['campaign.json'] = (folder.files['campaign.json'] as string).replace('7', '8');
      const {path, message} = await refused('signature');
      expect(path).to.equal(`${folder.url}campaign.json`);
      expect(said).to.deep.equal([`solidarity-widgets: <solidarity-prisoner-counter> ${message}`]);
    });

    it('where the file begins with a mark that a text loses when it is decoded', async () => {
      folder.files['campaign.json'] = `\uFEFF${folder.files['campaign.json'] as string}`;
      await refused('signature');
    });

    it('where the key that can only withdraw has signed', async () => {
      await publish(folder, 'campaign.json', held(7), other);
      await refused('signature');
    });

    it('where another file was signed', async () => {
      await publish(folder, 'campaign.json', {...held(9), file: 'campaign.de.json'}, key);
      expect((await refused('signature')).message).to.include('campaign.de.json');
      await publish(folder, 'campaign.json', {...held(9), file: undefined}, key);
      await refused('signature');
    });

    it('where the key is empty, as in a template without a value', async () => {
      expect(await refused('signature', {keys: ''})).to.include({path: 'data-solidarity-key'});
    });

    for (const [what, signature] of [
      ['is missing', undefined],
      ['is empty', ''],
      ['is a page', '<!doctype html>'],
      ['is not in base64', '!'],
      ['is too short', 'AAAA'],
      ['is of zeros', `${'A'.repeat(86)}==`],
    ] as const)
      it(`where the signature ${what}`, async () => {
        folder.files['campaign.json.sig'] = signature;
        await refused('signature');
      });

    for (const keys of [' ', 'a', 'A'.repeat(42), 'A'.repeat(44), `sha384-${'a'.repeat(64)}`, '+'.repeat(43)])
      it(`where the key is "${keys}"`, async () => {
        expect(await refused('signature', {keys})).to.include({path: 'data-solidarity-key'});
      });

    it('where the browser has no such signatures', async () => {
      const {importKey} = crypto.subtle;
      crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
      await refused('signature').finally(() => (crypto.subtle.importKey = importKey));
    });

    it('where the page is not secure', async () => {
      Object.defineProperty(crypto, 'subtle', {configurable: true, value: undefined});
      const error = await refused('signature').finally(() => Reflect.deleteProperty(crypto, 'subtle'));
      expect(error.message).to.include('https://');
    });

    it('also where another element has read the file without a key', async () => {
      folder.files['campaign.json.sig'] = '';
      const free = await settled('solidarity-prisoner-counter', {}, {
        campaign: undefined,
        feed: `${folder.url}campaign.json`,
      } as never);
      expect(number(free)).to.equal('7');
      await refused('signature');
    });
  });

  it('reports that a file is missing, not its signature', async () => {
    folder.files['campaign.json'] = folder.files['campaign.json.sig'] = undefined;
    expect((await draw('solidarity-prisoner-counter')).error).to.include({code: 'status'});
  });

  it('shows the language to fall back on where the first is missing', async () => {
    await publish(folder, 'campaign.en.json', held(9), key);
    const feed = `${folder.url}campaign.{lang}.json`;
    expect(number(await draw('solidarity-prisoner-counter', {feed, lang: 'de'}))).to.equal('9');
  });

  it('refuses another language with a lower serial', async () => {
    await publish(folder, 'campaign.en.json', held(9, 9), key);
    await publish(folder, 'campaign.de.json', held(3, 3), key);
    const feed = `${folder.url}campaign.{lang}.json`;
    expect(number(await draw('solidarity-prisoner-counter', {feed}))).to.equal('9');
    const german = await draw('solidarity-prisoner-counter', {feed, lang: 'de'});
    expect(german.error).to.include({code: 'signature'});
  });

  it('asks again, past the cache, where file and signature do not match', async () => {
    const late = folder.files['campaign.json.sig'];
    folder.files['campaign.json.sig'] = () => {
      folder.files['campaign.json.sig'] = late;
      return new Response('');
    };
    expect(number(await draw('solidarity-prisoner-counter'))).to.equal('7');
    expect(network.asked.map(({options}) => options.cache)).to.deep.equal([
      undefined,
      undefined,
      'no-cache',
      'no-cache',
    ]);
  });

  it('shows nobody of a file of people that is not signed', async () => {
    folder.files['people.json'] = JSON.stringify(peopleFile('Petr Sample'));
    const element = await draw('solidarity-names');
    expect([element.error?.code, showsItsOwn(element)]).to.deep.equal(['signature', true]);
  });

  it('shows nobody of a file of people that the key which can only withdraw has signed', async () => {
    await publish(folder, 'people.json', peopleFile('Petr Sample'), other);
    const element = await draw('solidarity-names');
    expect([element.error?.code, showsItsOwn(element)]).to.deep.equal(['signature', true]);
  });

  describe('shows a portrait', () => {
    const PORTRAIT = '/campaigns/examples/portrait.svg';
    const address = new URL(PORTRAIT, location.href).href;
    let digest: string;
    before(async () => {
      const bytes = await (await fetch(PORTRAIT)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      digest = `sha384-${btoa(String.fromCharCode(...hash))}`;
    });
    const portrait = async (integrity: string | undefined) => {
      const picture = {url: address, alt: 'A drawing', ...(integrity && {integrity})};
      const stories = {people: [aStory({id: 'p-1', picture})]};
      await publish(folder, 'people.json', {...peopleFile(), people: undefined, stories}, key);
      const {answer} = network;
      network.answer = asked => (asked.url === address ? real(address, asked.options) : answer(asked));
      const element = await draw('solidarity-stories');
      await until(() => integrity !== digest || !!element.shadowRoot!.querySelector('img'));
      for (let round = 0; round < 10; round++) await frames();
      return element.shadowRoot!.querySelector('img');
    };

    it('that has the digest in the signed file, from memory', async () => {
      expect((await portrait(digest))!.src).to.match(/^blob:/);
    });

    it('as a silhouette where it is another, or its digest is missing', async () => {
      expect(await portrait(`sha384-${'a'.repeat(64)}`)).to.equal(null);
      expect(await portrait(undefined)).to.equal(null);
    });
  });

  it('needs no signature of a campaign that is in the page', async () => {
    const counter = await draw('solidarity-prisoner-counter', {campaign: held(5)});
    expect(number(counter)).to.equal('5');
    expect(network.asked).to.deep.equal([]);
  });

  it('refuses a file that has no place for a signature', async () => {
    const {error} = await draw('solidarity-prisoner-counter', {feed: feedOf(held(5))});
    expect(error).not.to.equal(undefined);
  });
});

describe('an open page that names a key', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  listenToConsole();
  let folder: Folder;
  let key: SigningKey;
  let trustees: SigningKey;
  before(async () => ([key, trustees] = [await aKey(), await aKey()]));
  beforeEach(async () => {
    folder = aFolder(network);
    await publish(folder, 'campaign.json', held(7), key);
    await publish(folder, 'people.json', peopleFile('Anna Example', 'Petr Sample', 'Vera Model'), key);
    await publish(folder, 'current.json', listOf(7, 'p-1', 'p-2'), key);
  });

  async function draw(tag: keyof HTMLElementTagNameMap): Promise<SolidarityElement> {
    const element = document.createElement(tag) as SolidarityElement;
    const now = new Date('2023-05-21T12:00:00Z');
    Object.assign(element, {lang: 'en', refresh: 60, now, feed: `${folder.url}campaign.json`});
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.setAttribute('data-solidarity-key', key.name);
    page.setAttribute('data-solidarity-withdrawal-key', trustees.name);
    page.setAttribute('data-solidarity-current', `${folder.url}current.json`);
    page.append(element);
    await element.settled;
    await frames();
    return element;
  }
  /** Lets the page look again, until its requests have been answered and checked. */
  const pass = async () => {
    const asked = network.asked.length;
    await time.pass(MINUTE);
    await until(() => network.asked.length > asked);
    for (let round = 0; round < 5; round++) await frames();
  };

  it('follows what is signed', async () => {
    const counter = await draw('solidarity-prisoner-counter');
    await publish(folder, 'campaign.json', held(8, 8), key);
    await pass();
    expect(number(counter)).to.equal('8');
  });

  it('keeps the last campaign where the next one is not signed, or has a lower serial', async () => {
    const counter = await draw('solidarity-prisoner-counter');
    folder.files['campaign.json'] = JSON.stringify(held(8, 8));
    await pass();
    expect(number(counter)).to.equal('7');
    await publish(folder, 'campaign.json', held(6, 6), key);
    await pass();
    await pass();
    expect(number(counter)).to.equal('7');
    await publish(folder, 'campaign.json', held(9, 9), key);
    await pass();
    await pass();
    expect(number(counter)).to.equal('9');
  });

  it('shows whom the file of people and the list name', async () => {
    expect(names(await draw('solidarity-names'))).to.equal('Anna Example Petr Sample');
  });

  it('lets the key that can only withdraw shorten the list', async () => {
    const element = await draw('solidarity-names');
    await publish(folder, 'current.json', await shortened(listOf(7, 'p-1', 'p-2'), ['p-2'], key), trustees);
    await pass();
    expect(names(element)).to.equal('Petr Sample');
  });

  it('obeys two who shorten the same list, in whichever order their lists come', async () => {
    const element = await draw('solidarity-names');
    const whole = listOf(7, 'p-1', 'p-2');
    await publish(folder, 'current.json', await shortened(whole, ['p-2'], key), trustees);
    await pass();
    await publish(folder, 'current.json', await shortened(whole, ['p-1'], key), trustees);
    await pass();
    expect([element.status, part(element, 'names')]).to.deep.equal(['error', null]);
  });

  it('shows whom the next list of the main key names, and nobody by a lower serial', async () => {
    const element = await draw('solidarity-names');
    await publish(folder, 'current.json', await shortened(listOf(7, 'p-1', 'p-2'), ['p-2'], key), trustees);
    await pass();
    await publish(folder, 'current.json', listOf(7, 'p-1', 'p-2'), key);
    await pass();
    await publish(folder, 'current.json', listOf(6, 'p-1', 'p-2'), key);
    await pass();
    expect(names(element)).to.equal('Petr Sample');
    await publish(folder, 'current.json', listOf(8, 'p-1', 'p-2', 'p-3'), key);
    await pass();
    expect(names(element)).to.equal('Anna Example Petr Sample Vera Model');
  });

  describe('does not let the key that can only withdraw', () => {
    const [anna, both] = [['p-1'], ['p-1', 'p-2']];
    for (const [what, list] of [
      ['sign a list of its own', () => Promise.resolve(listOf(8, 'p-1', 'p-2'))],
      ['carry a list that it has signed', () => shortened(listOf(8, ...both), both, trustees)],
      ['name more than the list that it carries', () => shortened(listOf(7, ...anna), both, key)],
      ['move the end', () => shortened({...listOf(8, ...both), expires: '2023-05-20'}, both, key, listOf(8))],
    ] as const)
      it(what, async () => {
        await publish(folder, 'current.json', listOf(7, 'p-1'), key);
        await publish(folder, 'people.json', peopleFile('Anna Example', 'Petr Sample'), key);
        const before = await draw('solidarity-names');
        expect(names(before)).to.equal('Anna Example');
        await publish(folder, 'current.json', {...(await list()), file: 'current.json'}, trustees);
        await pass();
        expect(shown(before.shadowRoot!)).not.to.include('Petr');
        const page = before.parentElement!;
        page.setAttribute('data-solidarity-current', `${folder.url}current.json?again`);
        folder.files['current.json?again'] = folder.files['current.json'];
        folder.files['current.json.sig?again'] = folder.files['current.json.sig'];
        for (let round = 0; round < 5; round++) await frames();
        expect(shown(before.shadowRoot!)).not.to.include('Petr');
      });
  });
});
