// Generated from registry.ts. Do not edit; run npm run generate.
import {HashtagBar as Element} from '../../../define/hashtag-bar.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-hashtag-bar>`. */
export const HashtagBar: Component<Element> = component('solidarity-hashtag-bar', Element);
