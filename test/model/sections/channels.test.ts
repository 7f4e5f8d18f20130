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
    ['only a name and an address', plain, true],
    ['a network', {...plain, network: 'telegram'}, true],
    ['a follow-only network', {...plain, network: 'instagram'}, true],
    ['an unknown network', {...plain, network: 'pigeons'}, false],
    ['an email address', {...plain, network: 'email', url: 'mailto:news@example.org'}, true],
    ['no name', {...plain, name: undefined}, false],
    ['no address', {...plain, url: undefined}, false],
    ['a javascript: address', {...plain, url: 'javascript:alert(1)'}, false],
  ];
  for (const [what, value, isOne] of rows)
    it(`${isOne ? 'can' : 'cannot'} have ${what}`, () => expect(is(channel, value)).to.equal(isOne));
});

it('isFollowOnly is true for exactly the networks that have no share link', () => {
  expect(channelNetwork.options.filter(isFollowOnly)).to.deep.equal(Object.keys(FOLLOW_ONLY_NETWORKS));
  expect(channelNetwork.options.filter(id => !isFollowOnly(id))).to.deep.equal(NETWORK_IDS);
});
