import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import '../helpers/elements/every-element.js';
import {showsItsOwn} from '../helpers/elements/settled.js';
import {part, shown} from '../helpers/elements/shown.js';
import {listenToConsole} from '../helpers/pages/console.js';
import {aFolder, type Folder} from '../helpers/pages/feed-files.js';
import {hurryTimers} from '../helpers/pages/loading.js';
import {standInForNetwork, type Network} from '../helpers/pages/network.js';
import {held, listOf, peopleFile, publish, shortened} from '../helpers/pages/signed-files.js';
import {aKey, type SigningKey} from '../helpers/pages/signing.js';
import {frames, standInForTime} from '../helpers/pages/time.js';
import {until} from '../helpers/pages/until.js';

const MINUTE = 66_000;

/** The keys of one campaign, which no other test has stopped. */
interface Keys {
  readonly main: SigningKey;
  readonly trustee: SigningKey;
}

const someKeys = async (): Promise<Keys> => ({main: await aKey(), trustee: await aKey()});

const aStop = (stops: SigningKey, serial: number) => ({
  version: 1,
  file: 'stop.json',
  stops: stops.name,
  serial,
});

const number = (element: Element) => shown(part(element, 'number'));
const names = (element: Element) => shown(part(element, 'names'));

/** An element on a page that names the keys and the list of `folder`. */
async function draw(
  folder: Folder,
  {main, trustee}: Keys,
  tag: keyof HTMLElementTagNameMap,
  {feed = 'campaign.json', withdrawalKey = trustee.name, refresh = 60} = {},
): Promise<SolidarityElement> {
  const element = document.createElement(tag) as SolidarityElement;
  const now = new Date('2023-05-21T12:00:00Z');
  Object.assign(element, {lang: 'en', refresh, now, feed: `${folder.url}${feed}`});
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setAttribute('data-solidarity-key', main.name);
  if (withdrawalKey) page.setAttribute('data-solidarity-withdrawal-key', withdrawalKey);
  page.setAttribute('data-solidarity-current', `${folder.url}current.json`);
  page.append(element);
  await element.settled;
  await frames();
  return element;
}

const outcomeOf = (element: SolidarityElement) => [element.status, element.error?.code, showsItsOwn(element)];

const OFF = ['error', 'stopped', true];

/** Puts everything into `folder`, as the main key has signed it. */
async function fill(folder: Folder, {main}: Keys, serial = 7): Promise<void> {
  await publish(folder, 'campaign.json', held(serial, serial), main);
  await publish(folder, 'people.json', {...peopleFile('Anna Example', 'Petr Sample'), serial}, main);
  await publish(folder, 'current.json', listOf(serial, 'p-1', 'p-2'), main);
}

let keys: Keys;
let folder: Folder;

/** Before each test, new keys sign a new folder. */
function fillAnew(network: Network): void {
  beforeEach(async () => {
    keys = await someKeys();
    folder = aFolder(network);
    await fill(folder, keys);
  });
}

describe('a stop', () => {
  const network = standInForNetwork();
  const said = listenToConsole();
  hurryTimers();
  fillAnew(network);
  const counter = (options = {}) => draw(folder, keys, 'solidarity-prisoner-counter', options);

  it('in place of the campaign leaves the content between the tags, and says so', async () => {
    await publish(folder, 'campaign.json', aStop(keys.main, 7), keys.trustee);
    expect(outcomeOf(await counter())).to.deep.equal(OFF);
    expect(said.join()).to.include('has stopped the whole campaign');
  });

  it('needs no request more than the campaign', async () => {
    await publish(folder, 'campaign.json', aStop(keys.main, 7), keys.trustee);
    await counter();
    for (let round = 0; round < 5; round++) await frames();
    expect(folder.asked()).to.deep.equal(['campaign.json.sig', 'campaign.json']);
  });

  it('may be signed by the main key, also where no other is named', async () => {
    await publish(folder, 'campaign.json', aStop(keys.main, 7), keys.main);
    expect(outcomeOf(await counter({withdrawalKey: ''}))).to.deep.equal(OFF);
  });

  for (const file of ['people.json', 'current.json'])
    it(`in place of ${file} takes off everything, not people alone`, async () => {
      await publish(folder, file, aStop(keys.main, 7), keys.trustee);
      const number = await counter();
      expect(number.status).to.equal('ready');
      expect(outcomeOf(await draw(folder, keys, 'solidarity-names'))).to.deep.equal(OFF);
      await until(() => number.status === 'error');
      expect(outcomeOf(number)).to.deep.equal(OFF);
    });

  it('refuses another language, and another address, with a serial that is not higher', async () => {
    await publish(folder, 'campaign.json', aStop(keys.main, 7), keys.trustee);
    await counter();
    await publish(folder, 'old.json', held(3, 7), keys.main);
    expect(outcomeOf(await counter({feed: 'old.json'}))).to.deep.equal(OFF);
    await publish(folder, 'new.json', held(8, 8), keys.main);
    expect(number(await counter({feed: 'new.json'}))).to.equal('8');
  });

  it('also stops what has no serial', async () => {
    await publish(folder, 'campaign.json', {...held(7), serial: undefined}, keys.main);
    const before = await counter();
    await publish(folder, 'people.json', aStop(keys.main, 7), keys.trustee);
    await draw(folder, keys, 'solidarity-names');
    await until(() => before.status === 'error');
    expect(outcomeOf(before)).to.deep.equal(OFF);
  });

  describe('counts for nothing', () => {
    /** What an element shows that comes after one which was given `stop` in place of its campaign. */
    const afterIt = async (stop: object, signer: SigningKey | undefined, options = {}) => {
      await publish(folder, 'other.json', held(7), keys.main);
      if (signer) await publish(folder, 'campaign.json', stop, signer);
      else folder.files['campaign.json'] = JSON.stringify(stop);
      const given = await counter(options);
      const next = await counter({feed: 'other.json', ...options});
      return [outcomeOf(given), number(next)];
    };
    const REFUSED = [['error', 'signature', true], '7'];

    it('without a signature', async () => {
      expect(await afterIt(aStop(keys.main, 7), undefined)).to.deep.equal(REFUSED);
    });

    it('with the signature of a key that the page does not name', async () => {
      expect(await afterIt(aStop(keys.main, 7), await aKey())).to.deep.equal(REFUSED);
    });

    it('where the page names no key that may withdraw', async () => {
      const stop = aStop(keys.main, 7);
      expect(await afterIt(stop, keys.trustee, {withdrawalKey: ''})).to.deep.equal(REFUSED);
    });

    it('where the signature is that of another serial', async () => {
      const [stop, other] = [aStop(keys.main, 7), aStop(keys.main, 8)];
      await publish(folder, 'campaign.json', other, keys.trustee);
      expect(await afterIt(stop, undefined)).to.deep.equal(REFUSED);
    });

    it('if it is for another campaign of the same trustee', async () => {
      expect(await afterIt(aStop(await aKey(), 7), keys.trustee)).to.deep.equal(REFUSED);
    });

    for (const [what, change] of [
      ['without a serial', {serial: undefined}],
      ['with a serial that is no whole number', {serial: 7.5}],
      ['without the key that it stops', {stops: undefined}],
      ['with the name of another file', {file: 'campaign.json'}],
      ['without a name', {file: undefined}],
    ] as const)
      it(what, async () => {
        expect(await afterIt({...aStop(keys.main, 7), ...change}, keys.trustee)).to.deep.equal(REFUSED);
      });

    it('if its serial is lower than what the page has read', async () => {
      await publish(folder, 'other.json', held(8, 8), keys.main);
      expect(number(await counter({feed: 'other.json'}))).to.equal('8');
      await publish(folder, 'campaign.json', aStop(keys.main, 7), keys.trustee);
      expect(outcomeOf(await counter())).to.deep.equal(REFUSED[0]);
      expect(number(await counter({feed: 'other.json'}))).to.equal('8');
    });
  });

  it('is not what a trustee signs to shorten the list', async () => {
    const list = await shortened(listOf(7, 'p-1', 'p-2'), ['p-2'], keys.main);
    await publish(folder, 'campaign.json', {...list, file: 'campaign.json'}, keys.trustee);
    await publish(folder, 'current.json', list, keys.trustee);
    expect(outcomeOf(await counter())).to.deep.equal(['error', 'signature', true]);
    await publish(folder, 'campaign.json', held(7), keys.main);
    expect(names(await draw(folder, keys, 'solidarity-names'))).to.equal('Petr Sample');
  });
});

describe('an open page that meets a stop', () => {
  const network = standInForNetwork();
  const time = standInForTime();
  listenToConsole();
  fillAnew(network);
  /** Lets the page look again, until its requests have been answered and checked. */
  const pass = async () => {
    const asked = network.asked.length;
    await time.pass(MINUTE);
    await until(() => network.asked.length > asked);
    for (let round = 0; round < 5; round++) await frames();
  };
  const TAGS = ['solidarity-prisoner-counter', 'solidarity-names', 'solidarity-campaign-page'] as const;
  const all = () => Promise.all(TAGS.map(tag => draw(folder, keys, tag)));
  const stopAll = async (serial: number) => {
    for (const name of ['campaign.json', 'people.json', 'current.json'])
      await publish(folder, name, aStop(keys.main, serial), keys.trustee);
  };

  it('takes off what it has shown', async () => {
    const elements = await all();
    expect(elements.map(({status}) => status)).to.deep.equal(['ready', 'ready', 'ready']);
    await stopAll(7);
    await pass();
    for (const element of elements) {
      expect([element.localName, ...outcomeOf(element)]).to.deep.equal([element.localName, ...OFF]);
      expect(shown(element.shadowRoot!)).not.to.match(/Anna|Petr|\b7\b/);
    }
  });

  it('takes it off also where it does not look again itself', async () => {
    const quiet = await draw(folder, keys, 'solidarity-prisoner-counter', {refresh: 0});
    await stopAll(7);
    await draw(folder, keys, 'solidarity-prisoner-counter', {feed: 'people.json'});
    for (let round = 0; round < 5; round++) await frames();
    expect(outcomeOf(quiet)).to.deep.equal(OFF);
  });

  it('takes off what it found when it looked before', async () => {
    const counter = await draw(folder, keys, 'solidarity-prisoner-counter');
    await publish(folder, 'campaign.json', held(8, 8), keys.main);
    await pass();
    expect(number(counter)).to.equal('8');
    await stopAll(8);
    await pass();
    expect(outcomeOf(counter)).to.deep.equal(OFF);
  });

  it('shows nothing with the same serial again, and follows the main key to a higher one', async () => {
    const elements = await all();
    await stopAll(7);
    await pass();
    await fill(folder, keys, 7);
    await pass();
    for (const element of elements) expect(outcomeOf(element)).to.deep.equal(OFF);
    await fill(folder, keys, 8);
    await pass();
    expect(elements.map(({status}) => status)).to.deep.equal(['ready', 'ready', 'ready']);
    expect([number(elements[0]!), names(elements[1]!)]).to.deep.equal(['8', 'Anna Example Petr Sample']);
  });

  it('keeps what it shows where the stop is older', async () => {
    const counter = await draw(folder, keys, 'solidarity-prisoner-counter');
    await stopAll(6);
    await pass();
    expect([counter.status, number(counter)]).to.deep.equal(['ready', '7']);
  });
});
