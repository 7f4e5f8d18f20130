import {comparable} from 'solidarity-widgets/campaign-tools';
import {dayAfter, isoDay} from '../../days.mjs';
import {hasWithdrawn} from '../../folder/private.mjs';
import {coveredBy} from '../../people/register.mjs';
import {peopleIn} from '../../people/people-in.mjs';
import {knownOnly} from './known-only.mjs';

/** Days for which people may be shown: whoever publishes no more takes them down. */
const DAYS_OF_PEOPLE = 14;

/** Where people are, from the campaign. */
const PEOPLE_ADDRESS = 'people.{lang}.json';

/**
 * What of a campaign is published.
 *
 * @typedef {object} PublicCampaign
 * @property {any} campaign - The campaign without people.
 * @property {any} people - A campaign with nothing but people; `undefined` if the campaign is about none.
 * @property {string[]} ids - The ids of everybody in it, sorted.
 * @property {string} expires - The ISO day after which people are not shown.
 */

/**
 * Parts a campaign into what is for everybody and what is about people, without whoever withdrew or is not covered by the
 * register, and without anything that the schema does not know.
 *
 * @param {object} json - The campaign as it was parsed.
 * @param {object} options - What else decides.
 * @param {import('../../people/read-register.mjs').Register | undefined} options.register - Who agreed to what.
 * @param {{all: boolean, ids: string[]}} options.withdrawn - Who withdrew.
 * @param {Date} options.now - The day.
 * @returns {PublicCampaign} Its parts.
 */
export function publicCampaign(json, {register, withdrawn, now}) {
  const {withdrawn: named = [], ...known} = knownOnly(json);
  const everybody = {all: withdrawn.all, ids: [...withdrawn.ids, ...(Array.isArray(named) ? named : [])]};
  const {people, stories, poems, ...rest} = coveredBy(register, withoutWithdrawn(known, everybody), now);
  const head = Object.fromEntries(HEAD.flatMap(key => (key in rest ? [[key, rest[key]]] : [])));
  const end = dayAfter(isoDay(now), DAYS_OF_PEOPLE);
  const expires = rest.expires < end ? rest.expires : end;
  const hasPeople = !!people && typeof people === 'object'; // a source may name a file, which is not read
  const isAboutPeople = hasPeople || !!stories?.people || !!poems?.works;
  const peoplePart = {
    ...head,
    expires,
    ...(hasPeople && {people}),
    ...(stories?.people && {stories: {people: stories.people}}),
    ...(poems?.works && {poems: {works: poems.works}}),
  };
  const ids = new Set(peopleIn(peoplePart).flatMap(({item}) => item.id));
  return {
    campaign: {
      ...rest,
      ...(rest.letters && {letters: withExampleOnly(rest.letters)}),
      ...(isAboutPeople && {people: PEOPLE_ADDRESS}),
      ...(stories?.project && {stories: {project: stories.project}}),
      ...(poems?.project && {poems: {project: poems.project}}),
    },
    people: isAboutPeople ? peoplePart : undefined,
    ids: [...ids].sort(),
    expires,
  };
}

/** What a campaign says about itself, and its people too. */
const HEAD = ['version', 'name', 'date', 'timeZone', 'url', 'languages', 'updated'];

/** The guide to letters, with an address only if its name is made up: it is in every file, for ever. */
function withExampleOnly({address, ...letters}) {
  return {...letters, ...(address?.isExample === true && {address})};
}

/** Items of any list that are named as withdrawn are hidden by elements, so they are not published. */
function withoutWithdrawn(campaign, withdrawn) {
  const gone = new Set(
    peopleIn(campaign).flatMap(({item, ids}) => (ids.some(id => hasWithdrawn(withdrawn, id)) ? [item] : [])),
  );
  const ids = new Set(withdrawn.ids.map(comparable));
  const isGone = item => gone.has(item) || ids.has(comparable(item?.id));
  const remaining = value => {
    if (Array.isArray(value)) return value.filter(item => !isGone(item)).map(remaining);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, remaining(member)]));
  };
  return remaining(campaign);
}
