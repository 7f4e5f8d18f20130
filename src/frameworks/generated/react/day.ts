// Generated from registry.ts. Do not edit; run npm run generate.
import {Day as Element} from '../../../define/day.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-day>`. */
export const Day: Component<Element> = component('solidarity-day', Element);
