import {idOf, type Keys} from '../state/place.js';

/** Brings the field of a place into view and focuses it, once it is there; else the nearest one around it. */
export function goTo(keys: Keys): void {
  // The tab is drawn first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = nearest(keys);
      field?.scrollIntoView({block: 'center'});
      field?.focus({preventScroll: true});
    }),
  );
}

function nearest(keys: Keys): HTMLElement | undefined {
  for (let length = keys.length; length > 0; length--) {
    const field = document.getElementById(idOf(keys.slice(0, length)));
    if (field) return field;
  }
  return undefined;
}
