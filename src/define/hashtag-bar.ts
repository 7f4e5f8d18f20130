// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {HashtagBar} from '../elements/hashtag-bar/hashtag-bar.js';
import {hashtagBar} from '../elements/registry.js';

export * from '../elements/hashtag-bar/hashtag-bar.js';

define(hashtagBar.tag, HashtagBar);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-hashtag-bar': HashtagBar;
  }
}
