import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {fileSource} from '../../src/feed/campaign-source.js';
import {loadCampaign} from '../../src/feed/load-campaign.js';
import {poll} from '../../src/feed/poll.js';
import {sharedState} from '../../src/feed/shared-state.js';
import {failureOf, hurryTimers} from '../helpers/pages/loading.js';
import {
  aFeedByLanguage,
  aFeedUrl,
  filesByLanguage,
  jsonOf,
  standInForNetwork,
} from '../helpers/pages/network.js';
import {held, type Probe} from '../helpers/elements/probe.js';
import {part, shown} from '../helpers/elements/shown.js';

const [ONE, OTHER] = ['a', 'b'].map(letter => `sha384-${letter.repeat(64)}`) as [string, string];

async function aProbe(attributes: Readonly<Record<string, string>>, around = {}): Promise<Probe> {
  const page = await fixture<HTMLElement>(html`<section></section>`);
  Object.assign(page.dataset, around);
  const probe = document.createElement('solidarity-probe');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) probe.setAttribute(name, value);
  page.append(probe);
  await probe.settled;
  return probe;
}

const number = (probe: Probe) => shown(part(probe, 'number'));

describe('a file with a digest', () => {
  const network = standInForNetwork();
  hurryTimers();

  const digestsAsked = () => network.asked.map(({options: {integrity}}) => integrity);

  it('is requested with it, once for all elements with the same digest', async () => {
    network.answer = () => jsonOf({});
    const url = aFeedUrl();
    const [first, second] = [
      loadCampaign(url, {maxBytes: 1_000, integrity: ONE}),
      loadCampaign(url, {maxBytes: 1_000, integrity: ONE}),
    ];
    expect(first).to.equal(second);
    const rest = [loadCampaign(url), loadCampaign(url, {integrity: `${ONE} ${OTHER}`}), loadCampaign(url)];
    await Promise.all([first, ...rest]);
    expect(digestsAsked()).to.deep.equal([ONE, undefined, `${ONE} ${OTHER}`]);
  });

  it('never uses content that another element has loaded without it', async () => {
    network.answer = () => jsonOf(held(1));
    const url = aFeedUrl();
    const open = async () => [await fileSource(url).open(), await fileSource(url, {integrity: ONE}).open()];
    expect(await open()).to.deep.equal([held(1), held(1)]);
    network.answer = () => jsonOf({...held(2), updated: '2023-05-20'});
    await poll({url});
    expect(sharedState().looks.get(url)!.json).to.deep.equal({...held(2), updated: '2023-05-20'});
    expect(await open()).to.deep.equal([{...held(2), updated: '2023-05-20'}, held(1)]);
    expect(network.asked).to.have.length(3);
  });

  for (const wrong of [
    'sha384',
    ONE.slice(0, -1),
    `${ONE}=`,
    'md5-aaaa',
    ONE.toUpperCase(),
    `${ONE},${OTHER}`,
    `${ONE} x`,
  ])
    it(`is not requested with "${wrong}", of which browsers would compare nothing`, async () => {
      const error = await failureOf(Promise.resolve(fileSource(aFeedUrl(), {integrity: wrong}).open()));
      expect(error).to.include({code: 'schema', path: 'feed-integrity'});
      expect(network.asked).to.deep.equal([]);
    });

  describe('by language', () => {
    it('falls back to another language where the browser refuses the first file', async () => {
      const files = filesByLanguage({en: held(5)});
      network.answer = request => {
        // A browser does not tell a 404 from another content.
        if (request.url.endsWith('.lt.json')) throw new TypeError('no such digest');
        return files(request);
      };
      const probe = await aProbe({lang: 'lt', feed: aFeedByLanguage(), 'feed-integrity': `${ONE} ${OTHER}`});
      expect(number(probe)).to.equal('5');
      expect(new Set(digestsAsked())).to.deep.equal(new Set([`${ONE} ${OTHER}`]));
    });
  });

  describe('named by an attribute', () => {
    it('is the element’s own, else that of the nearest ancestor', async () => {
      network.answer = () => jsonOf(held(7));
      const around = {solidarityFeedIntegrity: OTHER};
      await aProbe({feed: aFeedUrl(), 'feed-integrity': ONE}, around);
      await aProbe({feed: aFeedUrl()}, around);
      await aProbe({feed: aFeedUrl(), 'feed-integrity': ''}, around);
      expect(digestsAsked()).to.deep.equal([ONE, OTHER, OTHER]);
    });

    it('replaces what was shown without it, also if the file is refused', async () => {
      network.answer = () => jsonOf(held(7));
      const probe = await aProbe({feed: aFeedUrl()});
      network.answer = () => {
        throw new TypeError('no such digest');
      };
      probe.parentElement!.dataset.solidarityFeedIntegrity = ONE;
      await aTimeout(0);
      await probe.updateComplete;
      await probe.settled;
      expect([probe.status, probe.error?.code, part(probe, 'number')]).to.deep.equal([
        'error',
        'network',
        null,
      ]);
    });
  });
});

describe('a browser', () => {
  /** A file of this page, its digest, and that of another file. */
  const FILES = ['/campaigns/day-of-solidarity.json', '/campaigns/examples/good-everything.json'] as const;
  const digestOf = async (url: string): Promise<string> => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  };

  it('reads only the file that has one of the digests', async () => {
    const [feed, other] = FILES.map(path => new URL(path, location.href).href);
    const [right, wrong] = await Promise.all([digestOf(feed!), digestOf(other!)]);
    for (const [integrity, status] of [
      [right, 'ready'],
      [`${wrong}\n ${right}`, 'ready'],
      [wrong, 'error'],
    ] as const) {
      const probe = await aProbe({feed: feed!, 'feed-integrity': integrity!});
      expect(probe.status, integrity).to.equal(status);
      if (status === 'error') expect(probe.error!.code).to.equal('network');
    }
  });
});
