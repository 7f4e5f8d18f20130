// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {EventList} from '../elements/event-list/event-list.js';
import {eventList} from '../elements/registry.js';

export * from '../elements/event-list/event-list.js';

define(eventList.tag, EventList);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-event-list': EventList;
  }
}
