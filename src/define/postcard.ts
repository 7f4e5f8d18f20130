// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Postcard} from '../elements/postcard/postcard.js';
import {postcard} from '../elements/registry.js';

export * from '../elements/postcard/postcard.js';

define(postcard.tag, Postcard);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-postcard': Postcard;
  }
}
