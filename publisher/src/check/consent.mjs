import {PublisherError} from '../errors.mjs';
import {gapsIn, readRegister} from '../people/register.mjs';

/** What the private register of consent does not cover: nobody is published without. An error if it cannot be read. */
export async function consentGaps({folder, json, now, finding}) {
  try {
    return [...elsewhere({json, finding}), ...gapsIn(await readRegister(folder), json, now)];
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error;
    return [{level: 'error', file: 'private/consent.csv', message: error.message}];
  }
}

/** A published campaign names a file with its people; in the one from which it is made they stand themselves. */
const elsewhere = ({json, finding}) =>
  typeof json?.people === 'string'
    ? [
        finding(
          'warning',
          ['people'],
          'Not published: people in a file of their own. Write them here, as {"contact": "…", "persons": […]}; "publish" makes the file.',
        ),
      ]
    : [];
