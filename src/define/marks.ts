// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Marks} from '../elements/marks/marks.js';
import {marks} from '../elements/registry.js';

export * from '../elements/marks/marks.js';

define(marks.tag, Marks);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-marks': Marks;
  }
}
