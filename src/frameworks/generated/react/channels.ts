// Generated from registry.ts. Do not edit; run npm run generate.
import {Channels as Element} from '../../../define/channels.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-channels>`. */
export const Channels: Component<Element> = component('solidarity-channels', Element);
