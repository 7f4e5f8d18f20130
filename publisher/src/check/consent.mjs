import {PublisherError} from '../errors.mjs';
import {gapsIn, readRegister} from '../people/register.mjs';

/** What the private register of consent does not cover: nobody is published without. An error if it cannot be read. */
export async function consentGaps({folder, json, now}) {
  try {
    return gapsIn(await readRegister(folder), json, now);
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error;
    return [{level: 'error', file: 'private/consent.csv', message: error.message}];
  }
}
