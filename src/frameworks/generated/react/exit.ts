// Generated from registry.ts. Do not edit; run npm run generate.
import {Exit as Element} from '../../../define/exit.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-exit>`. */
export const Exit: Component<Element> = component('solidarity-exit', Element);
