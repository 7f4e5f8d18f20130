import {expect} from '@open-wc/testing';
import {fileSource, objectSource, scriptSource} from '../../src/feed/campaign-source.js';
import {loadCampaign} from '../../src/feed/load-campaign.js';
import {isTrustedFile, setDefaultFeed} from '../../src/feed/trusted-source.js';
import {failureOf} from '../helpers/pages/loading.js';
import {aFeedUrl, jsonOf, standInForNetwork} from '../helpers/pages/network.js';

const DIGEST = `sha384-${'a'.repeat(64)}`;
const HERE = location.origin;

describe('a campaign that the page trusts', () => {
  const rows: [what: string, url: string, isTrusted: boolean][] = [
    ['on its origin', `${HERE}/a/campaign.json`, true],
    ['made by it', `blob:${HERE}/0`, true],
    ['beside the script', 'https://cdn.example/lib/1/campaign/en.json', true],
    ['in another folder beside the script', 'https://cdn.example/lib/1/2027/en.json', true],
    ['elsewhere on the host of the script', 'https://cdn.example/lib/2/campaign/en.json', false],
    ['on another host', 'https://other.example/campaign.json', false],
    ['on a host that begins alike', `${HERE}.other.example/campaign.json`, false],
    ['on another port', `${HERE}0/campaign.json`, false],
    ['with its origin as a user name', `${HERE}@other.example/campaign.json`, false],
    ['with its origin in the path', `https://other.example/${HERE}/campaign.json`, false],
    ['made by somebody else', 'blob:https://other.example/0', false],
    ['in an address of data', 'data:application/json,{}', false],
    ['without an origin', 'null/', false],
  ];
  before(() => setDefaultFeed('https://cdn.example/lib/1/campaign/{lang}.json'));
  for (const [what, url, isTrusted] of rows)
    it(`is ${isTrusted ? '' : 'not '}a file ${what}`, () => {
      expect(isTrustedFile(url)).to.equal(isTrusted);
      expect(fileSource(url).isTrusted).to.equal(isTrusted);
    });

  it('is an object, a script in the page, and a file with a digest', () => {
    expect(objectSource({}).isTrusted).to.equal(true);
    expect(scriptSource('a', document).isTrusted).to.equal(true);
    expect(fileSource(aFeedUrl(), {integrity: DIGEST}).isTrusted).to.equal(true);
  });
});

describe('a campaign file that is redirected', () => {
  const network = standInForNetwork();
  const redirected = (url: string) => () => {
    const response = jsonOf({name: 'A'});
    Object.defineProperties(response, {redirected: {value: true}, url: {value: url}});
    return response;
  };
  let files = 0;
  const fileOnPage = () => `${HERE}/files/${++files}.json`;

  it('is refused if it is on the page’s origin and leads to another', async () => {
    network.answer = redirected('https://other.example/campaign.json');
    const url = fileOnPage();
    expect(await failureOf(loadCampaign(url))).to.include({code: 'network', path: url});
    expect(network.asked).to.have.length(1);
  });

  it('is read if it stays on the page’s origin, or is on another', async () => {
    network.answer = redirected(`${HERE}/elsewhere.json`);
    expect(await loadCampaign(fileOnPage())).to.deep.equal({name: 'A'});
    network.answer = redirected('https://other.example/campaign.json');
    expect(await loadCampaign(aFeedUrl())).to.deep.equal({name: 'A'});
  });

  it('is refused if its address begins with data:', async () => {
    network.answer = () => jsonOf({name: 'A'});
    expect(await failureOf(loadCampaign('data:application/json,{"name":"A"}'))).to.include({code: 'network'});
  });
});
