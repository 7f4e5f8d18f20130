// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {LetterGuide} from '../elements/letter-guide/letter-guide.js';
import {letterGuide} from '../elements/registry.js';

export * from '../elements/letter-guide/letter-guide.js';

define(letterGuide.tag, LetterGuide);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-letter-guide': LetterGuide;
  }
}
