import * as v from 'valibot';
import {event, type CampaignEvent} from '../../../src/model/sections/events.js';

/** A valid event of one day; a test sets only the fields that it is about. */
export function anEvent(fields: Partial<v.InferInput<typeof event>> = {}): CampaignEvent {
  return v.parse(event, {name: 'Letters', startDate: '2023-05-21', ...fields});
}
