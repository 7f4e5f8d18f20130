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
    // In the next frame: browsers report an error where an observer changes what it observes.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(placeAll));
    for (let each: Node | null = this.#host; each; each = parentOf(each))
      if (each instanceof Element) this.#observer.observe(each); // what grows around the room, moves it
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

/** A form can have a field with the name `parentNode`. */
const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node);

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['scroll', 'resize', 'focusin', 'focusout'])
    for (const target of [window, visualViewport])
      target?.[method](type, placeAll, {capture: true, passive: true});
}

function placeAll(): void {
  let isTaken = false;
  for (const {sticky, isConnected, renderRoot} of hosts) {
    const link = renderRoot?.querySelector<HTMLElement>('.leave');
    const room = renderRoot?.querySelector<HTMLElement>('.room');
    if (!link || !room || !isConnected) continue;
    const isAfloat: boolean = sticky && !isTaken && link.getClientRects().length > 0;
    isTaken ||= isAfloat;
    room.hidden = !isAfloat;
    link.classList.toggle('afloat', isAfloat);
    if (link.popover) link.togglePopover?.(isAfloat);
    if (isAfloat) place(link, room);
    else link.removeAttribute('style');
  }
}

/** Places `link`, which has left the flow, over `room` or at an edge of the window. */
function place(link: HTMLElement, room: HTMLElement): void {
  const {width: size, direction} = getComputedStyle(room);
  link.style.width = size;
  const {width, height} = link.getBoundingClientRect();
  const from = room.getBoundingClientRect();
  const view = visualViewport!;
  const focused = focusedElement();
  const {left, top} = spotFor(
    new DOMRect(from.left, from.top, width, height),
    new DOMRect(view.offsetLeft, view.offsetTop, view.width, view.height),
    direction === 'rtl',
    focused === link ? undefined : focused?.getBoundingClientRect(),
  );
  const zoom = width / parseFloat(size) || 1; // by styles of the page
  link.style.left = `${left / zoom}px`;
  link.style.top = `${top / zoom}px`;
}
