// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Stories} from '../elements/stories/stories.js';
import {stories} from '../elements/registry.js';

export * from '../elements/stories/stories.js';

define(stories.tag, Stories);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-stories': Stories;
  }
}
