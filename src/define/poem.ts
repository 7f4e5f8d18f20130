// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Poem} from '../elements/poem/poem.js';
import {poem} from '../elements/registry.js';

export * from '../elements/poem/poem.js';

define(poem.tag, Poem);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-poem': Poem;
  }
}
