/** After so many days elements show a number in the past tense, unless `validUntil` says otherwise. */
const DAYS_OF_A_FIGURE = 90;

/** After so many days elements say that something may have changed. */
const DAYS_OF_A_REVIEW = 365;

/** After so many days the address of a prison may be another one, and so may be where somebody is. */
const DAYS_OF_AN_ADDRESS = 180;

/** Warnings for what is old by its own day, what says that it is of the future, and what is over. */
export function dates(subject) {
  return [...oldFigures(subject), ...oldReviews(subject), ...ofTheCampaign(subject)];
}

function oldFigures({places, today, finding}) {
  return places
    .filter(({kind, value}) => (kind === 'figure' || kind === 'growingFigure') && isDay(value?.asOf))
    .flatMap(({keys, value}) => {
      const {asOf, validUntil} = value;
      const until = isDay(validUntil) ? validUntil : addDays(asOf, DAYS_OF_A_FIGURE);
      if (today <= until) return [];
      const message = `The number of ${asOf} is ${daysBetween(asOf, today)} days old: readers see it in the past tense.`;
      const how =
        keys.at(-1) === 'prisoners'
          ? ' Write a newer one: solidarity-publisher number'
          : ' Is there a newer one?';
      return finding('warning', [...keys, isDay(validUntil) ? 'validUntil' : 'asOf'], message + how);
    });
}

/** The days of reviews, how long they count, and what to do then. */
const REVIEWS = {
  reviewedOn: [DAYS_OF_A_REVIEW, 'readers are told that this may have changed. Check it, and write the day'],
  verifiedOn: [DAYS_OF_AN_ADDRESS, 'addresses change without notice. Look it up again, and write the day'],
};

function oldReviews({places, today, finding}) {
  return places
    .filter(({value, members}) => members && typeof value === 'object' && value)
    .flatMap(({keys, value, members, kind}) => {
      const days = Object.entries(REVIEWS).filter(
        ([key]) => Object.hasOwn(members, key) && isDay(value[key]),
      );
      const old = days.flatMap(([key, [most, what]]) => {
        const age = daysBetween(value[key], today);
        return age > most
          ? finding('warning', [...keys, key], `Last checked ${age} days ago: ${what} here.`)
          : [];
      });
      if (kind !== 'personStatus' || !isDay(value.asOf)) return old;
      const age = daysBetween(value.asOf, today);
      const message = `What is known of this person is of ${value.asOf}, ${age} days ago. Ask whether it is still so.`;
      return age > DAYS_OF_A_REVIEW ? [...old, finding('warning', [...keys, 'asOf'], message)] : old;
    });
}

function ofTheCampaign({json, now, today, finding}) {
  const found = [];
  const {updated, expires} = Object(json);
  const moment = typeof updated === 'string' ? Date.parse(updated) : NaN;
  // A day begins somewhere fourteen hours before it does in UTC.
  const margin = isDay(updated) ? 14 * 3_600_000 : 0;
  if (moment - margin > now.getTime())
    found.push(
      finding(
        'warning',
        ['updated'],
        `"updated" is ahead: ${updated}. Pages may keep this campaign, and not take a later correction. Write when it last changed.`,
      ),
    );
  if (isDay(expires) && today > expires)
    found.push(
      finding(
        'warning',
        ['expires'],
        `The campaign has been over since ${expires}: people, addresses, donation, sign-up and channels are not shown. Write a later day, or begin a new one: solidarity-publisher new`,
      ),
    );
  return found;
}

const isDay = value =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isNaN(Date.parse(value));

const MS_A_DAY = 86_400_000;

const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);

const addDays = (from, days) => {
  const moment = new Date(Date.parse(from) + days * MS_A_DAY);
  return isNaN(moment) ? from : moment.toISOString().slice(0, 10);
};
