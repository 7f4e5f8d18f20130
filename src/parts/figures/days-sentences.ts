import {msg, str} from '@lit/localize';
import {PLACEHOLDER as number} from '../../i18n/placeholder.js';
import {plural} from '../../i18n/plural.js';
import type {FigureSentences} from './figure-sentences.js';

// A qualifier can change the case of the noun, and the past changes the verb: each combination is a whole sentence.

/** "In total, political prisoners have spent more than 400,000 days behind bars." */
export const daysSentences: FigureSentences = {
  now({qualifier, value}, locale) {
    switch (qualifier) {
      case 'exact':
        return plural(locale, value, {
          one: () =>
            msg(str`In total, political prisoners have spent ${number} day behind bars.`, {
              id: 'days.now.exact.one',
            }),
          few: () =>
            msg(str`In total, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.few',
            }),
          many: () =>
            msg(str`In total, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.many',
            }),
          other: () =>
            msg(str`In total, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.other',
            }),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`In total, political prisoners have spent about ${number} day behind bars.`, {
              id: 'days.now.about.one',
            }),
          few: () =>
            msg(str`In total, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.few',
            }),
          many: () =>
            msg(str`In total, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.many',
            }),
          other: () =>
            msg(str`In total, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`In total, political prisoners have spent almost ${number} day behind bars.`, {
              id: 'days.now.almost.one',
            }),
          few: () =>
            msg(str`In total, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.few',
            }),
          many: () =>
            msg(str`In total, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.many',
            }),
          other: () =>
            msg(str`In total, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`In total, political prisoners have spent more than ${number} day behind bars.`, {
              id: 'days.now.moreThan.one',
            }),
          few: () =>
            msg(str`In total, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.few',
            }),
          many: () =>
            msg(str`In total, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.many',
            }),
          other: () =>
            msg(str`In total, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.other',
            }),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`In total, political prisoners have spent at least ${number} day behind bars.`, {
              id: 'days.now.atLeast.one',
            }),
          few: () =>
            msg(str`In total, political prisoners have spent at least ${number} days behind bars.`, {
              id: 'days.now.atLeast.few',
            }),
          many: () =>
            msg(str`In total, political prisoners have spent at least ${number} days behind bars.`, {
              id: 'days.now.atLeast.many',
            }),
          other: () =>
            msg(str`In total, political prisoners have spent at least ${number} days behind bars.`, {
              id: 'days.now.atLeast.other',
            }),
        });
    }
  },
  then({qualifier, value}, locale, day) {
    switch (qualifier) {
      case 'exact':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day}, political prisoners had spent ${number} day behind bars in total.`, {
              id: 'days.then.exact.one',
            }),
          few: () =>
            msg(str`By ${day}, political prisoners had spent ${number} days behind bars in total.`, {
              id: 'days.then.exact.few',
            }),
          many: () =>
            msg(str`By ${day}, political prisoners had spent ${number} days behind bars in total.`, {
              id: 'days.then.exact.many',
            }),
          other: () =>
            msg(str`By ${day}, political prisoners had spent ${number} days behind bars in total.`, {
              id: 'days.then.exact.other',
            }),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day}, political prisoners had spent about ${number} day behind bars in total.`, {
              id: 'days.then.about.one',
            }),
          few: () =>
            msg(str`By ${day}, political prisoners had spent about ${number} days behind bars in total.`, {
              id: 'days.then.about.few',
            }),
          many: () =>
            msg(str`By ${day}, political prisoners had spent about ${number} days behind bars in total.`, {
              id: 'days.then.about.many',
            }),
          other: () =>
            msg(str`By ${day}, political prisoners had spent about ${number} days behind bars in total.`, {
              id: 'days.then.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day}, political prisoners had spent almost ${number} day behind bars in total.`, {
              id: 'days.then.almost.one',
            }),
          few: () =>
            msg(str`By ${day}, political prisoners had spent almost ${number} days behind bars in total.`, {
              id: 'days.then.almost.few',
            }),
          many: () =>
            msg(str`By ${day}, political prisoners had spent almost ${number} days behind bars in total.`, {
              id: 'days.then.almost.many',
            }),
          other: () =>
            msg(str`By ${day}, political prisoners had spent almost ${number} days behind bars in total.`, {
              id: 'days.then.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day}, political prisoners had spent more than ${number} day behind bars in total.`, {
              id: 'days.then.moreThan.one',
            }),
          few: () =>
            msg(
              str`By ${day}, political prisoners had spent more than ${number} days behind bars in total.`,
              {
                id: 'days.then.moreThan.few',
              },
            ),
          many: () =>
            msg(
              str`By ${day}, political prisoners had spent more than ${number} days behind bars in total.`,
              {
                id: 'days.then.moreThan.many',
              },
            ),
          other: () =>
            msg(
              str`By ${day}, political prisoners had spent more than ${number} days behind bars in total.`,
              {
                id: 'days.then.moreThan.other',
              },
            ),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day}, political prisoners had spent at least ${number} day behind bars in total.`, {
              id: 'days.then.atLeast.one',
            }),
          few: () =>
            msg(str`By ${day}, political prisoners had spent at least ${number} days behind bars in total.`, {
              id: 'days.then.atLeast.few',
            }),
          many: () =>
            msg(str`By ${day}, political prisoners had spent at least ${number} days behind bars in total.`, {
              id: 'days.then.atLeast.many',
            }),
          other: () =>
            msg(str`By ${day}, political prisoners had spent at least ${number} days behind bars in total.`, {
              id: 'days.then.atLeast.other',
            }),
        });
    }
  },
};
