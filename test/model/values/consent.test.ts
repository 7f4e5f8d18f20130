import {expect} from '@open-wc/testing';
import {mayShow, shownStatus, type Consent, type ConsentField} from '../../../src/model/values/consent.js';
import type {PersonState} from '../../../src/model/values/person-status.js';

const STATUS_DAY = '2023-05-10';
const TODAY = '2023-05-21';

const person = (state: PersonState, consent: Consent) => ({status: {state, asOf: STATUS_DAY}, consent});

const dated = (on: string, ...fields: ConsentField[]): Consent => ({on, by: 'relative', fields});

describe('mayShow', () => {
  const rows: [what: string, state: PersonState, consent: Consent, field: ConsentField, may: boolean][] = [
    ['the name of somebody held, by a consent to it', 'held', dated('2023-05-01', 'name'), 'name', true],
    ['what the consent does not name', 'held', dated('2023-05-01', 'name'), 'story', false],
    ['anything by a consent of tomorrow', 'held', dated('2023-05-22', 'name'), 'name', false],
    ['the name by a consent of today', 'held', dated(TODAY, 'name'), 'name', true],
    ['the name of somebody held, by a consent without a day', 'held', 'given', 'name', true],
    ['a birthday by a consent without a day', 'held', 'given', 'birthday', false],
    ['a birthday by a consent to it', 'held', dated('2023-05-01', 'birthday'), 'birthday', true],
    ['an address while somebody is held', 'held', dated('2023-05-01', 'address'), 'address', true],
    [
      'an address to write to of somebody released',
      'released',
      dated('2023-05-20', 'address'),
      'address',
      false,
    ],
    ...(['released', 'died', 'unknown'] as const).flatMap(
      (state): [string, PersonState, Consent, ConsentField, boolean][] => [
        [`the name of somebody ${state}, by a consent without a day`, state, 'given', 'name', false],
        [
          `the name of somebody ${state}, by an older consent`,
          state,
          dated('2023-05-09', 'name'),
          'name',
          false,
        ],
        [
          `the name of somebody ${state}, by a consent of the same day`,
          state,
          dated(STATUS_DAY, 'name'),
          'name',
          false,
        ],
        [
          `the name of somebody ${state}, by a consent of the next day`,
          state,
          dated('2023-05-11', 'name'),
          'name',
          true,
        ],
      ],
    ),
  ];
  for (const [what, state, consent, field, may] of rows)
    it(`${may ? 'allows' : 'refuses'} ${what}`, () =>
      expect(mayShow(person(state, consent), field, TODAY)).to.equal(may));
});

describe('shownStatus', () => {
  it('is the status, if there is consent to it', () => {
    const {status, consent} = person('held', dated('2023-05-01', 'name', 'status'));
    expect(shownStatus({status, consent}, TODAY)).to.equal(status);
  });

  it('is none without', () =>
    expect(shownStatus(person('held', dated('2023-05-01', 'name')), TODAY)).to.equal(undefined));
});
