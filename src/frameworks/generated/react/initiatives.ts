// Generated from registry.ts. Do not edit; run npm run generate.
import {Initiatives as Element} from '../../../define/initiatives.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-initiatives>`. */
export const Initiatives: Component<Element> = component('solidarity-initiatives', Element);
