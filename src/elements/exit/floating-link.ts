import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusedElement, unclobbered} from '../../base/page/unclobbered.js';
import {spotFor} from './spot.js';

export interface FloatingLinkHost extends ReactiveControllerHost, HTMLElement {
  /** Whether its link stays in sight. */
  readonly sticky: boolean;
}

const links = new Set<FloatingLink>();

/**
 * What readers type into or operate. The page itself has the focus where nothing else has, and scripts give it to whole
 * parts of a page.
 */
const CONTROLS =
  ':is(a,audio,button,embed,iframe,input,object,select,summary,textarea,video,:read-write,[role]:not([tabindex^="-"])):not(html,body)';

/**
 * Keeps the `.leave` of a `sticky` host in sight, in the top layer: over its `.room` while that is in the window, else at
 * an edge of the window, and not over a control that has the focus. Of several hosts, only the first that is not hidden
 * has such a link.
 */
export class FloatingLink implements ReactiveController {
  #observer: ResizeObserver | undefined;
  readonly #sizes = new WeakMap<Element, string>();
  /** In a sheet of its own, the place of a link leaves no trace in the markup. */
  #sheet: CSSStyleSheet | undefined;
  #rules = '';
  readonly #host: FloatingLinkHost;

  constructor(host: FloatingLinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!links.size) listen('addEventListener');
    links.add(this);
    this.#observer = new ResizeObserver(entries => this.#onResize(entries));
    this.#observe();
  }

  hostUpdated(): void {
    placeAll();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    links.delete(this);
    if (!links.size) listen('removeEventListener');
    placeAll();
  }

  /** Places the link if it is `first` and can be seen; returns whether it is. */
  place(isFirst: boolean): boolean {
    const {sticky, isConnected, shadowRoot} = this.#host;
    const [link, room] = ['.leave', '.room'].map(name => shadowRoot?.querySelector<HTMLElement>(name));
    if (!link || !room || !isConnected) return false;
    const isAfloat = sticky && isFirst && link.getClientRects().length > 0;
    if (link.popover) link.togglePopover?.(isAfloat);
    if (!isAfloat || !this.#rules) this.#write(isAfloat ? rulesFor() : '');
    if (isAfloat) this.#write(rulesFor(styleOf(link, room)));
    return isAfloat;
  }

  /** Observes everything around the room: when it grows, the room moves. */
  #observe(): void {
    for (let each: Node | null = this.#host; each; each = parentOf(each))
      if (each instanceof Element) this.#observer?.observe(each);
  }

  /**
   * Places the links in the next frame, and observes nothing until then: browsers report an error to the page if what is
   * observed changes again in the same frame.
   */
  #onResize(entries: readonly ResizeObserverEntry[]): void {
    let hasChanged = false;
    for (const {target, contentRect} of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      hasChanged ||= this.#sizes.get(target) !== size;
      this.#sizes.set(target, size);
    }
    if (!hasChanged) return;
    this.#observer?.disconnect();
    requestAnimationFrame(() => {
      placeAll();
      if (links.has(this)) this.#observe();
    });
  }

  #write(rules: string): void {
    const root = this.#host.shadowRoot!;
    if (rules && !(this.#sheet && root.adoptedStyleSheets.includes(this.#sheet))) {
      this.#sheet = new (unclobbered(root.ownerDocument).defaultView!.CSSStyleSheet)();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    if (rules !== this.#rules) this.#sheet?.replaceSync(rules);
    this.#rules = rules;
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
  let isFirst = true;
  for (const link of links) if (link.place(isFirst)) isFirst = false;
}

/** The styles of a link that has left the flow; its room has the same size. The largest `z-index` is for browsers without a top layer. */
const rulesFor = (style = '') =>
  `.room{display:inline-flex}.leave{position:fixed;z-index:2147483647;${style}}`;

/** Where `link` lies, which has left the flow: over `room` or at an edge of the window. */
function styleOf(link: HTMLElement, room: HTMLElement): string {
  const {width, height, direction} = getComputedStyle(room);
  const zoom = link.getBoundingClientRect().width / parseFloat(getComputedStyle(link).width); // by styles of the page
  const {left, top} = room.getBoundingClientRect();
  const view = visualViewport!;
  const focused = focusedElement();
  const isControl = focused && focused !== link && Element.prototype.matches.call(focused, CONTROLS);
  const spot = spotFor(
    new DOMRect(left, top, parseFloat(width) * zoom, parseFloat(height) * zoom),
    new DOMRect(view.offsetLeft, view.offsetTop, view.width, view.height),
    direction === 'rtl',
    isControl ? Element.prototype.getBoundingClientRect.call(focused) : undefined,
  );
  return `left:${spot.left / zoom}px;top:${spot.top / zoom}px;width:${width}`;
}
