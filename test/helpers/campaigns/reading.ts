import {expect} from '@open-wc/testing';
import {FeedError} from '../../../src/feed/feed-error.js';
import {readSection, type SectionReading} from '../../../src/feed/read-section.js';
import type {Section} from '../../../src/model/schema/section.js';
import {aCampaign} from './campaign.js';

/** The time at which tests read campaigns. */
export const NOW = new Date('2023-05-21T12:00:00Z');

/** Reads `section` in a campaign with `sections`, some of which may be invalid. */
export const read = <T>(section: Section<T>, sections: object): SectionReading<T> =>
  readSection(section, {...aCampaign(), ...sections}, NOW);

/** The error that a section fails with. */
export function failure(act: () => unknown): FeedError {
  try {
    act();
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  return expect.fail('the section was read');
}

/** The paths of the omitted items. */
export const placesOf = ({faults}: SectionReading<unknown>) => faults.map(({path}) => path);
