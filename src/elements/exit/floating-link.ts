import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusedElement} from '../../base/unclobbered.js';
import {spotFor} from './spot.js';

export interface FloatingLinkHost extends ReactiveControllerHost, HTMLElement {
  /** Whether its link stays in sight. */
  readonly sticky: boolean;
  readonly renderRoot: ParentNode;
}

const hosts = new Set<FloatingLinkHost>();

/**
 * Keeps the `.leave` of a `sticky` host in sight, in the top layer: over its `.room` while that is in the window, else at
 * an edge of the window, and not over the element that has the focus. Of several hosts, only the first that is not hidden
 * has such a link.
 */
export class FloatingLink implements ReactiveController {
  #observer: ResizeObserver | undefined;
  readonly #host: FloatingLinkHost;

  constructor(host: FloatingLinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) listen('addEventListener');
    hosts.add(this.#host);
    this.#observer = new ResizeObserver(placeAll);
    for (let each: Element | null | undefined = this.#host; each; each = parentOf(each))
      this.#observer.observe(each); // what grows around the room, moves it
  }

  hostUpdated(): void {
    placeAll();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    hosts.delete(this.#host);
    if (!hosts.size) listen('removeEventListener');
    placeAll();
  }
}

const parentOf = (element: Element) =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['scroll', 'resize', 'focusin', 'focusout'])
    for (const target of [window, visualViewport])
      target?.[method](type, placeAll, {capture: true, passive: true});
}

function placeAll(): void {
  let isTaken = false;
  for (const {sticky, renderRoot} of hosts) {
    const link = renderRoot?.querySelector<HTMLElement>('.leave');
    const room = renderRoot?.querySelector<HTMLElement>('.room');
    if (!link || !room) continue;
    const isAfloat: boolean = sticky && !isTaken && link.getClientRects().length > 0;
    isTaken ||= isAfloat;
    room.hidden = !isAfloat;
    link.classList.toggle('afloat', isAfloat);
    if (link.popover) link.togglePopover?.(isAfloat);
    if (isAfloat) place(link, room);
  }
}

/** Places `link`, which has left the flow, over `room` or at an edge of the window. */
function place(link: HTMLElement, room: HTMLElement): void {
  const {offsetLeft, offsetTop, width, height} = visualViewport!;
  const focused = focusedElement();
  const from = room.getBoundingClientRect();
  const {left, top} = spotFor(
    from,
    new DOMRect(offsetLeft, offsetTop, width, height),
    link.matches(':dir(rtl)'),
    focused === link ? undefined : focused?.getBoundingClientRect(),
  );
  const zoom = from.width / room.offsetWidth || 1; // of the page’s styles
  const inPixels = (length: number) => `${length / zoom}px`;
  Object.assign(link.style, {
    left: inPixels(left),
    top: inPixels(top),
    width: inPixels(from.width),
  });
}
