// Generated from registry.ts. Do not edit; run npm run generate.
import {Video as Element} from '../../../define/video.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-video>`. */
export const Video: Component<Element> = component('solidarity-video', Element);
