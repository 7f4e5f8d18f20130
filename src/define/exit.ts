// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Exit} from '../elements/exit/exit.js';
import {exit} from '../elements/registry.js';

export * from '../elements/exit/exit.js';

define(exit.tag, Exit);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-exit': Exit;
  }
}
