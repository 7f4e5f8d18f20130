import {msg, str} from '@lit/localize';
import {GAP} from '../../i18n/around.js';
import {plural} from '../../i18n/plural.js';
import type {Figure} from '../../model/figures.js';

// The qualifier changes the case of the noun, and the past changes the verb: so each is a whole sentence of its own.

type Counted = Pick<Figure, 'qualifier' | 'value'>;

/** How a figure is said, in whole sentences with `GAP` where its number goes. */
export interface FigureSentences {
  /** Of a figure that may be shown as today's. */
  now(figure: Counted, locale: string): string;
  /** Of a figure of the past; `day` is written out. */
  then(figure: Counted, locale: string, day: string): string;
}

const number = GAP;

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

/** "Together, political prisoners have spent more than 400,000 days behind bars." */
export const daysSentences: FigureSentences = {
  now({qualifier, value}, locale) {
    switch (qualifier) {
      case 'exact':
        return plural(locale, value, {
          one: () =>
            msg(str`Together, political prisoners have spent ${number} day behind bars.`, {
              id: 'days.now.exact.one',
            }),
          few: () =>
            msg(str`Together, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.few',
            }),
          many: () =>
            msg(str`Together, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.many',
            }),
          other: () =>
            msg(str`Together, political prisoners have spent ${number} days behind bars.`, {
              id: 'days.now.exact.other',
            }),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`Together, political prisoners have spent about ${number} day behind bars.`, {
              id: 'days.now.about.one',
            }),
          few: () =>
            msg(str`Together, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.few',
            }),
          many: () =>
            msg(str`Together, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.many',
            }),
          other: () =>
            msg(str`Together, political prisoners have spent about ${number} days behind bars.`, {
              id: 'days.now.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`Together, political prisoners have spent almost ${number} day behind bars.`, {
              id: 'days.now.almost.one',
            }),
          few: () =>
            msg(str`Together, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.few',
            }),
          many: () =>
            msg(str`Together, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.many',
            }),
          other: () =>
            msg(str`Together, political prisoners have spent almost ${number} days behind bars.`, {
              id: 'days.now.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`Together, political prisoners have spent more than ${number} day behind bars.`, {
              id: 'days.now.moreThan.one',
            }),
          few: () =>
            msg(str`Together, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.few',
            }),
          many: () =>
            msg(str`Together, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.many',
            }),
          other: () =>
            msg(str`Together, political prisoners have spent more than ${number} days behind bars.`, {
              id: 'days.now.moreThan.other',
            }),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`Together, political prisoners have spent at least ${number} day behind bars.`, {
              id: 'days.now.atLeast.one',
            }),
          few: () =>
            msg(str`Together, political prisoners have spent at least ${number} days behind bars.`, {
              id: 'days.now.atLeast.few',
            }),
          many: () =>
            msg(str`Together, political prisoners have spent at least ${number} days behind bars.`, {
              id: 'days.now.atLeast.many',
            }),
          other: () =>
            msg(str`Together, political prisoners have spent at least ${number} days behind bars.`, {
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
            msg(str`By ${day} political prisoners had together spent ${number} day behind bars.`, {
              id: 'days.then.exact.one',
            }),
          few: () =>
            msg(str`By ${day} political prisoners had together spent ${number} days behind bars.`, {
              id: 'days.then.exact.few',
            }),
          many: () =>
            msg(str`By ${day} political prisoners had together spent ${number} days behind bars.`, {
              id: 'days.then.exact.many',
            }),
          other: () =>
            msg(str`By ${day} political prisoners had together spent ${number} days behind bars.`, {
              id: 'days.then.exact.other',
            }),
        });
      case 'about':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day} political prisoners had together spent about ${number} day behind bars.`, {
              id: 'days.then.about.one',
            }),
          few: () =>
            msg(str`By ${day} political prisoners had together spent about ${number} days behind bars.`, {
              id: 'days.then.about.few',
            }),
          many: () =>
            msg(str`By ${day} political prisoners had together spent about ${number} days behind bars.`, {
              id: 'days.then.about.many',
            }),
          other: () =>
            msg(str`By ${day} political prisoners had together spent about ${number} days behind bars.`, {
              id: 'days.then.about.other',
            }),
        });
      case 'almost':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day} political prisoners had together spent almost ${number} day behind bars.`, {
              id: 'days.then.almost.one',
            }),
          few: () =>
            msg(str`By ${day} political prisoners had together spent almost ${number} days behind bars.`, {
              id: 'days.then.almost.few',
            }),
          many: () =>
            msg(str`By ${day} political prisoners had together spent almost ${number} days behind bars.`, {
              id: 'days.then.almost.many',
            }),
          other: () =>
            msg(str`By ${day} political prisoners had together spent almost ${number} days behind bars.`, {
              id: 'days.then.almost.other',
            }),
        });
      case 'moreThan':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day} political prisoners had together spent more than ${number} day behind bars.`, {
              id: 'days.then.moreThan.one',
            }),
          few: () =>
            msg(str`By ${day} political prisoners had together spent more than ${number} days behind bars.`, {
              id: 'days.then.moreThan.few',
            }),
          many: () =>
            msg(str`By ${day} political prisoners had together spent more than ${number} days behind bars.`, {
              id: 'days.then.moreThan.many',
            }),
          other: () =>
            msg(str`By ${day} political prisoners had together spent more than ${number} days behind bars.`, {
              id: 'days.then.moreThan.other',
            }),
        });
      case 'atLeast':
        return plural(locale, value, {
          one: () =>
            msg(str`By ${day} political prisoners had together spent at least ${number} day behind bars.`, {
              id: 'days.then.atLeast.one',
            }),
          few: () =>
            msg(str`By ${day} political prisoners had together spent at least ${number} days behind bars.`, {
              id: 'days.then.atLeast.few',
            }),
          many: () =>
            msg(str`By ${day} political prisoners had together spent at least ${number} days behind bars.`, {
              id: 'days.then.atLeast.many',
            }),
          other: () =>
            msg(str`By ${day} political prisoners had together spent at least ${number} days behind bars.`, {
              id: 'days.then.atLeast.other',
            }),
        });
    }
  },
};
