// Generated from registry.ts. Do not edit; run npm run generate.
import {Picture as Element} from '../../../define/picture.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-picture>`. */
export const Picture: Component<Element> = component('solidarity-picture', Element);
