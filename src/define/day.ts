// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Day} from '../elements/day/day.js';
import {day} from '../elements/registry.js';

export * from '../elements/day/day.js';

define(day.tag, Day);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-day': Day;
  }
}
