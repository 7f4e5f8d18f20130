// Generated from registry.ts. Do not edit; run npm run generate.
import {Stories as Element} from '../../../define/stories.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-stories>`. */
export const Stories: Component<Element> = component('solidarity-stories', Element);
