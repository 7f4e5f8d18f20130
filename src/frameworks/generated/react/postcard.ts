// Generated from registry.ts. Do not edit; run npm run generate.
import {Postcard as Element} from '../../../define/postcard.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-postcard>`. */
export const Postcard: Component<Element> = component('solidarity-postcard', Element);
