// Generated from registry.ts. Do not edit; run npm run generate.
import {Names as Element} from '../../../define/names.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-names>`. */
export const Names: Component<Element> = component('solidarity-names', Element);
