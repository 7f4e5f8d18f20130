// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {Channels} from '../elements/channels/channels.js';
import {channels} from '../elements/registry.js';

export * from '../elements/channels/channels.js';

define(channels.tag, Channels);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-channels': Channels;
  }
}
