// Generated from registry.ts. Do not edit; run npm run generate.
import {LetterGuide as Element} from '../../../define/letter-guide.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-letter-guide>`. */
export const LetterGuide: Component<Element> = component('solidarity-letter-guide', Element);
