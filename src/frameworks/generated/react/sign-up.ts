// Generated from registry.ts. Do not edit; run npm run generate.
import {SignUp as Element} from '../../../define/sign-up.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-sign-up>`. */
export const SignUp: Component<Element> = component('solidarity-sign-up', Element);
