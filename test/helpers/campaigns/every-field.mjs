import {readFileSync} from 'node:fs';

import {goodCampaigns} from '../hostile/mutated-campaigns.mjs';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/campaign.schema.json', import.meta.url), 'utf8'),
);

const whole = structuredClone(goodCampaigns['good-everything.json']);
const {figures, letters, stories, people, poems, video} = whole;
whole.file = 'campaign.en.json';

for (const {picture} of [
  stories.people,
  [video, letters.video].map(({poster}) => ({picture: poster})),
].flat())
  if (picture) picture.integrity = `sha384-${'A'.repeat(64)}`;
const source = {name: 'Example Committee (fictional)', url: 'https://example.org/source'};

figures.daysInPrison.breakdown = [{name: 'Women', value: 2}];
for (const advice of [
  letters.do,
  letters.dont,
  letters.enclose,
  letters.expectation,
  letters.keepCopy,
].flat())
  Object.assign(advice, {source, url: 'https://example.org/more', linkText: 'Example Committee: more'});
for (const part of [letters.languages, letters.address]) part.source = source;
const {contentUrl, description, captions} = video;
Object.assign(letters.video, {contentUrl, description, captions, source});
for (const {project} of [stories, poems]) project.source = source;
for (const person of stories.people) if (person.address) person.address.source = source;
for (const {author} of poems.works) author.status.source = source;
for (const person of [stories.people, people.persons, poems.works.map(({author}) => author)].flat())
  Object.assign(person, {birthDate: '1980-05-17', age: 44});

/** A campaign with a value in every field. */
export const everyField = whole;

/** The fields in the schema, such as `.letters.do[].url`, that `values` do not contain. */
export function* missingFields(values, {$ref, properties = {}, items} = schema, at = '') {
  if ($ref) return yield* missingFields(values, schema.$defs[$ref.split('/').at(-1)], at);
  for (const [key, member] of Object.entries(properties)) {
    const found = values.flatMap(value => (value?.[key] === undefined ? [] : [value[key]]));
    if (found.length) yield* missingFields(found, member, `${at}.${key}`);
    else yield `${at}.${key}`;
  }
  if (items) yield* missingFields(values.flat(), items, `${at}[]`);
}
