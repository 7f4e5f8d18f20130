import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {readSection} from '../../src/feed/read-section.js';
import {channels} from '../../src/model/sections/channels.js';
import {donation} from '../../src/model/sections/donation.js';
import {events} from '../../src/model/sections/events.js';
import {exit} from '../../src/model/sections/exit.js';
import {figures} from '../../src/model/sections/figures.js';
import {hashtags} from '../../src/model/sections/hashtags.js';
import {initiatives} from '../../src/model/sections/initiatives.js';
import {letters} from '../../src/model/sections/letters.js';
import {poems} from '../../src/model/sections/poems.js';
import type {Section} from '../../src/model/schema/section.js';
import {stories} from '../../src/model/sections/stories.js';
import {signUp} from '../../src/model/sections/sign-up.js';
import {video} from '../../src/model/sections/video.js';
import {postcards} from '../../src/model/sections/postcards.js';
import {today} from '../../src/model/sections/today.js';

/**
 * The path and the kind of a fault: against the schema, against a rule that a schema cannot express, or a newer
 * version.
 */
interface Expectation {
  readonly path: string;
  readonly code: 'schema' | 'rule' | 'version';
}

const campaigns = new URL('../../campaigns/', import.meta.url);
const NOW = new Date('2024-06-01T12:00:00Z');

async function readJson(path: string): Promise<unknown> {
  return (await fetch(new URL(path, campaigns))).json();
}

/** The faults that the library finds in all sections of `campaign`. */
function faultsIn(campaign: unknown): Pick<FeedError, 'path' | 'code'>[] {
  const faults = new Map<string, Pick<FeedError, 'path' | 'code'>>();
  const read = <T>(section: Section<T>) => {
    for (const {path, code} of faultsOf(section, campaign)) faults.set(`${code} ${path}`, {path, code});
  };
  read(figures);
  read(events);
  read(hashtags);
  read(letters);
  read(initiatives);
  read(donation);
  read(channels);
  read(stories);
  read(poems);
  read(video);
  read(signUp);
  read(today);
  read(postcards);
  read(exit);
  return [...faults.values()];
}

function faultsOf<T>(section: Section<T>, campaign: unknown): readonly FeedError[] {
  try {
    return readSection(section, campaign, NOW).faults;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code === 'missing' ? [] : [error];
  }
}

const expected = (await readJson('examples/expected.json')) as Record<string, Expectation[]>;

describe('readSection, in agreement with the published schema,', () => {
  it('finds no faults in the default campaign', async () => {
    expect(faultsIn(await readJson('day-of-solidarity.json'))).to.deep.equal([]);
  });

  for (const [file, faults] of Object.entries(expected)) {
    const places = faults.map(({path}) => path).join(', ') || 'no place';
    it(`finds faults at ${places} in ${file}`, async () => {
      expect(faultsIn(await readJson(`examples/${file}`))).to.deep.equal(faults);
    });
  }
});
