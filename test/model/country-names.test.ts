import {expect} from '@open-wc/testing';
import {withCountryNames} from '../../src/model/country-names.js';

const NAMES: Record<string, string> = {'LT en': 'Lithuania', 'LT be': 'Літва', 'DE en': 'Germany'};
const countryName = (code: string, language: string) => NAMES[`${code} ${language}`];

/** The place of an event after its country was named in these languages. */
function named(location: unknown, languages = ['en', 'be']) {
  const campaign = withCountryNames({events: [{name: 'A', location}]}, languages, countryName);
  return (campaign as {events: {location: unknown}[]}).events[0]!.location;
}

describe('withCountryNames', () => {
  const rows: [what: string, location: unknown, expected: unknown][] = [
    [
      'names a country by its code, which it keeps',
      {name: 'Hall', addressCountry: 'LT'},
      {name: 'Hall', addressCountry: {en: 'Lithuania', be: 'Літва'}, countryCode: 'LT'},
    ],
    [
      'names a country that has only a code',
      {countryCode: 'LT'},
      {addressCountry: {en: 'Lithuania', be: 'Літва'}, countryCode: 'LT'},
    ],
    [
      'names a country in the languages that have a name',
      {addressCountry: 'DE'},
      {addressCountry: {en: 'Germany'}, countryCode: 'DE'},
    ],
    ['keeps a code without a name', {addressCountry: 'XX'}, {addressCountry: 'XX'}],
    ['keeps a name', {addressCountry: 'Lithuania'}, {addressCountry: 'Lithuania'}],
    [
      'keeps a name beside a code',
      {addressCountry: {be: 'Летува'}, countryCode: 'LT'},
      {addressCountry: {be: 'Летува'}, countryCode: 'LT'},
    ],
    ['keeps a place without a country', {addressLocality: 'Vilnius'}, {addressLocality: 'Vilnius'}],
    ['keeps what is no place', ['LT'], ['LT']],
    ['keeps a code that is none', {countryCode: 5}, {countryCode: 5}],
  ];
  for (const [what, location, expected] of rows)
    it(what, () => {
      expect(named(location)).to.deep.equal(expected);
    });

  it('names the countries of initiatives too, and nothing in other sections', () => {
    const letters = {address: {addressCountry: 'LT'}};
    const campaign = {initiatives: [{location: {addressCountry: 'LT'}}, null], letters, events: 'none'};
    expect(withCountryNames(campaign, ['en'], countryName)).to.deep.equal({
      initiatives: [{location: {addressCountry: {en: 'Lithuania'}, countryCode: 'LT'}}, null],
      letters,
      events: 'none',
    });
  });

  it('changes nothing in the campaign that it is given', () => {
    const campaign = {events: [{location: {addressCountry: 'LT'}}]};
    withCountryNames(campaign, ['en'], countryName);
    expect(campaign).to.deep.equal({events: [{location: {addressCountry: 'LT'}}]});
  });

  for (const none of [null, 'text', 5, [], {}])
    it(`returns ${JSON.stringify(none)} as it is`, () => {
      expect(withCountryNames(none, ['en'], countryName)).to.deep.equal(none);
    });
});
