import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {readSection, type SectionReading} from '../../src/feed/read-section.js';
import type {Section} from '../../src/model/schema/section.js';
import {aCampaign} from './campaigns.js';

/** The moment at which tests read campaigns. */
export const NOW = new Date('2023-05-21T12:00:00Z');

/** What is read of `section` in a campaign that holds `sections`, some of which may be wrong. */
export const read = <T>(section: Section<T>, sections: object): SectionReading<T> =>
  readSection(section, {...aCampaign(), ...sections}, NOW);

/** What the section fails with as a whole. */
export function failure(act: () => unknown): FeedError {
  try {
    act();
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  return expect.fail('the section was read');
}

/** Where what was left out stood. */
export const placesOf = ({faults}: SectionReading<unknown>) => faults.map(({path}) => path);
