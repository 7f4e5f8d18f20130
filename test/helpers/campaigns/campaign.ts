import type {Campaign} from '../../../src/model/campaign.js';

type Figure = NonNullable<NonNullable<Campaign['figures']>['daysInPrison']>;

/** A valid campaign; a test sets only the sections that it is about. */
export function aCampaign(sections: Partial<Campaign> = {}): Campaign {
  return {version: 1, name: 'A day of solidarity', updated: '2023-05-19', ...sections};
}

/** A valid figure; a test sets only the fields that it is about. */
export function aFigure(fields: Partial<Figure> = {}): Figure {
  return {
    value: 1500,
    qualifier: 'almost',
    asOf: '2023-05-19',
    source: {name: 'Example Committee'},
    ...fields,
  };
}

/** The address of a feed with this content, without a server. */
export function feedOf(content: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(content)], {type: 'application/json'}));
}
