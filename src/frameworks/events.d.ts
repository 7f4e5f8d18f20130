import type {} from '../base/progress.js';

/** The names of all events of the elements. */
type EventName = keyof GlobalEventHandlersEventMap & `solidarity-${string}`;

/** The events of the elements, by their names. */
export type ElementEvents = Pick<GlobalEventHandlersEventMap, EventName>;

/** Listeners for the events of the elements, by their names behind a prefix such as `on`. */
export type Listeners<Prefix extends string> = {
  [Name in EventName as `${Prefix}${Name}`]?: ((event: ElementEvents[Name]) => void) | undefined;
};
