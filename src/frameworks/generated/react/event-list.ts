// Generated from registry.ts. Do not edit; run npm run generate.
import {EventList as Element} from '../../../define/event-list.js';
import {component, type Component} from '../../react-component.js';

/** The React component of `<solidarity-event-list>`. */
export const EventList: Component<Element> = component('solidarity-event-list', Element);
