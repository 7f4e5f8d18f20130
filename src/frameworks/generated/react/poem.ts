// Generated from registry.ts. Do not edit; run npm run generate.
import {Poem as Element} from '../../../define/poem.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-poem>`. */
export const Poem: Component<Element> = component('solidarity-poem', Element);
