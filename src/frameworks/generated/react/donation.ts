// Generated from registry.ts. Do not edit; run npm run generate.
import {Donation as Element} from '../../../define/donation.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-donation>`. */
export const Donation: Component<Element> = component('solidarity-donation', Element);
