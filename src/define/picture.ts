// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Picture} from '../elements/picture/picture.js';
import {picture} from '../elements/registry.js';

export * from '../elements/picture/picture.js';

define(picture.tag, Picture);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-picture': Picture;
  }
}
