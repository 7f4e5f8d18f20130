import {comparable, withConsentOnly} from 'solidarity-widgets/campaign-tools';
import {dayBefore, isoDay} from '../days.mjs';
import {asAgreed} from './as-agreed.mjs';
import {peopleIn} from './people-in.mjs';
import {REGISTER} from './read-register.mjs';

export {readRegister} from './read-register.mjs';

/**
 * What keeps people of a campaign from being published, as far as the register tells: who is in the campaign without an
 * agreement, and of whom more is in it than was agreed to. No value of the register is in a message.
 *
 * @param {import('./read-register.mjs').Register | undefined} register - As `readRegister` reads it.
 * @param {object} campaign - The campaign as it was parsed.
 * @param {Date} now - The day from which reviews count.
 * @returns {import('../findings.mjs').Finding[]} Warnings: whoever is not covered is left out by `publish`.
 */
export function gapsIn(register, campaign, now) {
  const entries = peopleIn(campaign);
  if (!entries.length) return [];
  if (!register)
    return [
      {
        level: 'warning',
        file: REGISTER,
        message: `There is no register of who agreed, so nobody is published: ${entries.length} entries of the campaign are left out. Write down who agreed, on which day and to what.`,
      },
    ];
  const today = isoDay(now);
  return [
    ...register.findings,
    ...entries.flatMap(entry => {
      const agreement = agreementOn(register, entry);
      return reasonsAgainst(agreement, entry, today).map(message => ({
        level: 'warning',
        file: REGISTER,
        ...(agreement && {row: agreement.row}),
        path: entry.path,
        about: entry.name,
        message,
      }));
    }),
  ];
}

/**
 * The campaign with only the people, the stories and the poems that the register covers, and of each only what was agreed
 * to. Their consents tell what is covered, and neither who agreed nor when; minors are never in it.
 *
 * @param {import('./read-register.mjs').Register | undefined} register - As `readRegister` reads it; nobody is covered without one.
 * @param {object} campaign - The campaign as it was parsed.
 * @param {Date} now - The day on which it is shown.
 * @returns {object} A copy.
 */
export function coveredBy(register, campaign, now) {
  const today = isoDay(now);
  const consents = new Map(
    peopleIn(campaign).flatMap(entry => {
      const agreement = register && agreementOn(register, entry);
      return isValid(agreement, today) ? [[entry.item, consentOf(agreement)]] : [];
    }),
  );
  const agreed = items =>
    items.flatMap(item => (consents.has(item) ? [{...item, consent: consents.get(item)}] : []));
  const asPublished = section => items => items.flatMap(item => asAgreed(section, item, today) ?? []);
  const shown = withConsentOnly(
    withEach(campaign, () => agreed),
    today,
  );
  return withEach(shown, asPublished);
}

/** The sections that are about people, and their lists. */
const LISTS = {people: 'persons', stories: 'people', poems: 'works'};

/** A copy of `campaign`, of any shape, with what `change` makes of the list of each of those sections. */
function withEach(campaign, change) {
  const changed = Object.entries(LISTS).flatMap(([name, list]) => {
    const section = campaign[name];
    if (typeof section !== 'object' || !section) return [];
    return [[name, {...section, [list]: change(name)(listOf(section[list]))}]];
  });
  return {...campaign, ...Object.fromEntries(changed)};
}

const listOf = value => (Array.isArray(value) ? value : []);

/** The row of the register that is about `entry`: that of its own id, else that of its person. */
function agreementOn({agreements}, {ids}) {
  return ids.map(id => agreements.get(comparable(id))).find(Boolean);
}

const consentOf = ({on, fields}) => ({on, fields});

const isReviewed = ({reviewed}, today) =>
  !!reviewed && reviewed >= dayBefore(today, {years: 1}) && reviewed <= today;

function isValid(agreement, today) {
  return (
    !!agreement &&
    agreement.isOnly &&
    !!agreement.by &&
    !!agreement.on &&
    agreement.on <= today &&
    agreement.isAdult &&
    agreement.fields.length > 0 &&
    isReviewed(agreement, today)
  );
}

/** Why `entry`, or a part of it, is not published. */
function reasonsAgainst(agreement, {shows, status}, today) {
  if (!agreement) return ['Not published: the register has no row for this person. Add one, or take it out.'];
  const {isOnly, by, on, isAdult, fields, reviewed} = agreement;
  if (!isOnly)
    return ['Not published: the register has several rows for this person. Keep the one that counts.'];
  const against = [
    !by && 'Not published: the register does not say who agreed. Ask the person, or a relative.',
    !on && 'Not published: the register has no day of the agreement. Write it, such as 2027-01-14.',
    on > today && 'Not published: the agreement is of a day in the future. Correct the day.',
    !isAdult &&
      'Not published: the register does not say "yes" in the column Adult. Nobody under 18 is shown.',
    reviewed > today && 'Not published: the review is of a day in the future. Correct the day.',
    !isReviewed(agreement, today) &&
      !(reviewed > today) &&
      'Not published: the agreement was not reviewed within a year. Ask again, and write the day into the column Reviewed.',
    on &&
      status?.state !== 'held' &&
      !(on > status?.asOf) &&
      'Not published: the agreement is older than the status, and the person is no longer known to be held. Ask again.',
    status?.state !== 'held' &&
      !fields.includes('status') &&
      'Not published: there is no agreement to the status, and the person is no longer known to be held.',
  ].filter(Boolean);
  const missing = shows.filter(field => !fields.includes(field));
  if (missing.length)
    against.push(
      missing.includes('name') || missing.includes('poem')
        ? `Not published: there is no agreement to ${missing.join(', ')}.`
        : `Left out: ${missing.join(', ')}. There is no agreement to show it.`,
    );
  return against;
}
