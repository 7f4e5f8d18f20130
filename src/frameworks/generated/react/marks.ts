// Generated from registry.ts. Do not edit; run npm run generate.
import {Marks as Element} from '../../../define/marks.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-marks>`. */
export const Marks: Component<Element> = component('solidarity-marks', Element);
