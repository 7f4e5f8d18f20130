import {msg, str} from '@lit/localize';
import {formatDay, type Formats} from '../../i18n/format.js';
import type {CampaignHead} from '../../model/schema/head.js';

/** When the campaign was last changed, as a sentence. */
export function updatedSentence({updated}: CampaignHead, formats: Formats): string {
  const day = formatDay(updated.slice(0, 10), formats);
  return msg(str`Campaign last updated: ${day}`, {id: 'page.updated'});
}
