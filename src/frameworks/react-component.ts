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

/**
 * The React component that draws the element `tagName`, whose class is `elementClass`. On a page from a server the element
 * waits, by the attribute `defer-hydration`, until React has set its properties and listeners: `@lit/react` then removes it.
 */
export function component<Element extends HTMLElement>(
  tagName: keyof HTMLElementTagNameMap,
  elementClass: new () => Element,
): Component<Element> {
  const {name} = elementClass;
  const Live = createComponent({react: React, tagName, elementClass, events: LISTENERS, displayName: name});
  const Deferred = React.forwardRef((props: object, ref) =>
    React.createElement(Live as React.ElementType, {'defer-hydration': '', ...props, ref}),
  );
  Deferred.displayName = name;
  return Deferred as Component<Element>;
}
