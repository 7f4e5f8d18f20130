// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {PrisonerCounter} from '../elements/prisoner-counter/prisoner-counter.js';
import {prisonerCounter} from '../elements/registry.js';

export * from '../elements/prisoner-counter/prisoner-counter.js';

define(prisonerCounter.tag, PrisonerCounter);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-prisoner-counter': PrisonerCounter;
  }
}
