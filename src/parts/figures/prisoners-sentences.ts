import {msg, str} from '@lit/localize';
import {PLACEHOLDER as number} from '../../i18n/placeholder.js';
import {plural} from '../../i18n/plural.js';
import type {FigureSentences} from './figure-sentences.js';

// A qualifier can change the case of the noun, and the past changes the verb: each combination is a whole sentence.

/** "There are almost 1,500 political prisoners in Belarus." */
export const prisonersSentences: FigureSentences = {
  now({qualifier, value}, locale) {
    switch (qualifier) {
      case 'exact':
        return plural(locale, value, {
          one: () =>
            msg(str`There is ${number} political prisoner in Belarus.`, {id: 'prisoners.now.exact.one'}),
          few: () =>
            msg(str`There are ${number} political prisoners in Belarus.`, {id: 'prisoners.now.exact.few'}),
          many: () =>
            msg(str`There are ${number} political prisoners in Belarus.`, {id: 'prisoners.now.exact.many'}),
          other: () =>
            msg(str`There are ${number} political prisoners in Belarus.`, {id: 'prisoners.now.exact.other'}),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`There is about ${number} political prisoner in Belarus.`, {
              id: 'prisoners.now.about.one',
            }),
          few: () =>
            msg(str`There are about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.about.few',
            }),
          many: () =>
            msg(str`There are about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.about.many',
            }),
          other: () =>
            msg(str`There are about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`There is almost ${number} political prisoner in Belarus.`, {
              id: 'prisoners.now.almost.one',
            }),
          few: () =>
            msg(str`There are almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.almost.few',
            }),
          many: () =>
            msg(str`There are almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.almost.many',
            }),
          other: () =>
            msg(str`There are almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`There is more than ${number} political prisoner in Belarus.`, {
              id: 'prisoners.now.moreThan.one',
            }),
          few: () =>
            msg(str`There are more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.moreThan.few',
            }),
          many: () =>
            msg(str`There are more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.moreThan.many',
            }),
          other: () =>
            msg(str`There are more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.moreThan.other',
            }),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`There is at least ${number} political prisoner in Belarus.`, {
              id: 'prisoners.now.atLeast.one',
            }),
          few: () =>
            msg(str`There are at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.atLeast.few',
            }),
          many: () =>
            msg(str`There are at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.atLeast.many',
            }),
          other: () =>
            msg(str`There are at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.now.atLeast.other',
            }),
        });
    }
  },
  then({qualifier, value}, locale, day) {
    switch (qualifier) {
      case 'exact':
        return plural(locale, value, {
          one: () =>
            msg(str`On ${day} there was ${number} political prisoner in Belarus.`, {
              id: 'prisoners.then.exact.one',
            }),
          few: () =>
            msg(str`On ${day} there were ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.exact.few',
            }),
          many: () =>
            msg(str`On ${day} there were ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.exact.many',
            }),
          other: () =>
            msg(str`On ${day} there were ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.exact.other',
            }),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`On ${day} there was about ${number} political prisoner in Belarus.`, {
              id: 'prisoners.then.about.one',
            }),
          few: () =>
            msg(str`On ${day} there were about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.about.few',
            }),
          many: () =>
            msg(str`On ${day} there were about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.about.many',
            }),
          other: () =>
            msg(str`On ${day} there were about ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`On ${day} there was almost ${number} political prisoner in Belarus.`, {
              id: 'prisoners.then.almost.one',
            }),
          few: () =>
            msg(str`On ${day} there were almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.almost.few',
            }),
          many: () =>
            msg(str`On ${day} there were almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.almost.many',
            }),
          other: () =>
            msg(str`On ${day} there were almost ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`On ${day} there was more than ${number} political prisoner in Belarus.`, {
              id: 'prisoners.then.moreThan.one',
            }),
          few: () =>
            msg(str`On ${day} there were more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.moreThan.few',
            }),
          many: () =>
            msg(str`On ${day} there were more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.moreThan.many',
            }),
          other: () =>
            msg(str`On ${day} there were more than ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.moreThan.other',
            }),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`On ${day} there was at least ${number} political prisoner in Belarus.`, {
              id: 'prisoners.then.atLeast.one',
            }),
          few: () =>
            msg(str`On ${day} there were at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.atLeast.few',
            }),
          many: () =>
            msg(str`On ${day} there were at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.atLeast.many',
            }),
          other: () =>
            msg(str`On ${day} there were at least ${number} political prisoners in Belarus.`, {
              id: 'prisoners.then.atLeast.other',
            }),
        });
    }
  },
};
