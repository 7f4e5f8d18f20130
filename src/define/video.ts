// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Video} from '../elements/video/video.js';
import {video} from '../elements/registry.js';

export * from '../elements/video/video.js';

define(video.tag, Video);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-video': Video;
  }
}
