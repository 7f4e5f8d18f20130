import {expect} from '@open-wc/testing';
import {is} from 'valibot';
import {
  channel,
  channelNetwork,
  FOLLOW_ONLY_NETWORKS,
  isFollowOnly,
} from '../../../src/model/sections/channels.js';
import {NETWORK_IDS} from '../../../src/model/sharing/networks.js';

const plain = {name: 'News', url: 'https://example.org/news'};

describe('a channel of a campaign', () => {
  const rows: [what: string, value: unknown, isOne: boolean][] = [
    ['a name and an address alone', plain, true],
    ['a network', {...plain, network: 'telegram'}, true],
    ['a network on which one can only be followed', {...plain, network: 'instagram'}, true],
    ['a network that is none', {...plain, network: 'pigeons'}, false],
    ['an address of e-mail', {...plain, network: 'email', url: 'mailto:news@example.org'}, true],
    ['no name', {...plain, name: undefined}, false],
    ['no address', {...plain, url: undefined}, false],
    ['an address that runs code', {...plain, url: 'javascript:alert(1)'}, false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(channel, value)).to.equal(isOne));
});

it('isFollowOnly tells networks on which one can only be followed from the others', () => {
  expect(channelNetwork.options.filter(isFollowOnly)).to.deep.equal(Object.keys(FOLLOW_ONLY_NETWORKS));
  expect(channelNetwork.options.filter(id => !isFollowOnly(id))).to.deep.equal(NETWORK_IDS);
});
