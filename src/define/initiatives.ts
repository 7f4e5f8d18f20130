// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Initiatives} from '../elements/initiatives/initiatives.js';
import {initiatives} from '../elements/registry.js';

export * from '../elements/initiatives/initiatives.js';

define(initiatives.tag, Initiatives);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-initiatives': Initiatives;
  }
}
