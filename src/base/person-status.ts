import {msg, str} from '@lit/localize';
import {formatDay, type Formats} from '../i18n/format.js';
import type {PersonStatus} from '../model/person-status.js';

/** What has become of a person, never without the day on which that was known. */
export function personStatusWords({state, asOf}: PersonStatus, formats: Formats): string {
  const day = formatDay(asOf, formats);
  return {
    held: () => msg(str`In prison, as known on ${day}`, {id: 'person.held'}),
    released: () => msg(str`Released, as known on ${day}`, {id: 'person.released'}),
    died: () => msg(str`Died in custody or after it, as known on ${day}`, {id: 'person.died'}),
    unknown: () => msg(str`Nothing is known of this person’s fate on ${day}`, {id: 'person.unknown'}),
  }[state]();
}
