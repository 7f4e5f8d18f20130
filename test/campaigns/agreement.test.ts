import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {readSection} from '../../src/feed/read-section.js';
import {ELEMENTS} from '../../src/elements/registry.js';
import type {Section} from '../../src/model/schema/section.js';

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

/** The section with this name: `signUp` is exported by `sign-up.ts`. */
async function sectionNamed(name: string): Promise<Section<unknown>> {
  const file = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const module = await import(new URL(`../../src/model/sections/${file}.ts`, import.meta.url).href);
  return module[name];
}

const sections = await Promise.all(ELEMENTS.flatMap(({section}) => (section ? [sectionNamed(section)] : [])));

/** The faults that the library finds in all sections of `campaign`. */
function faultsIn(campaign: unknown): Pick<FeedError, 'path' | 'code'>[] {
  const faults = new Map<string, Pick<FeedError, 'path' | 'code'>>();
  for (const section of sections)
    for (const {path, code} of faultsOf(section, campaign)) faults.set(`${code} ${path}`, {path, code});
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
