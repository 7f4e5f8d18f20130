// Generated from registry.ts. Do not edit; run npm run generate.
import {PrisonerCounter as Element} from '../../../define/prisoner-counter.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-prisoner-counter>`. */
export const PrisonerCounter: Component<Element> = component('solidarity-prisoner-counter', Element);
