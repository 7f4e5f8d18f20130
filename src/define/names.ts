// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Names} from '../elements/names/names.js';
import {names} from '../elements/registry.js';

export * from '../elements/names/names.js';

define(names.tag, Names);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-names': Names;
  }
}
