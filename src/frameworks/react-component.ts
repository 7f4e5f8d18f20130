import {createComponent, type EventName, type ReactWebComponent} from '@lit/react';
import * as React from 'react';
import type {ElementEvents} from './events.js';

/** `solidarity-ready` as `SolidarityReady`. */
type Pascal<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Capitalize<Start>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  [Name in keyof ElementEvents as `on${Pascal<Name>}`]: Name & EventName<ElementEvents[Name]>;
};

/** The events of every component, by the names of the properties that take their listeners. */
const LISTENERS = {
  onSolidarityReady: 'solidarity-ready',
  onSolidarityError: 'solidarity-error',
  onSolidarityUntranslated: 'solidarity-untranslated',
} as Listeners;

/** A React component that draws `Element`, with its properties. */
export type Component<Element extends HTMLElement> = ReactWebComponent<Element, Listeners>;

/** The React component that draws the element `tagName`, whose class is `elementClass`. */
export const component = <Element extends HTMLElement>(
  tagName: keyof HTMLElementTagNameMap,
  elementClass: new () => Element,
): Component<Element> =>
  createComponent({
    react: React,
    tagName,
    elementClass,
    events: LISTENERS,
    displayName: elementClass.name,
  });
