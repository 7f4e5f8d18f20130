import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Sleeper {
  readonly element: Element;
  readonly wake: () => void;
  due: number;
  visible: boolean;
}

/** Longest time that a browser's timer can hold, in milliseconds. */
const LONGEST = 2_147_483_647;

const sleepers = new Map<Element, Sleeper>();
let timer: ReturnType<typeof setTimeout> | undefined;
let sight: IntersectionObserver | undefined;

/** Sets the page's one timer to what is due first among the elements that are seen; none is set for a hidden page. */
function arm(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const due = Math.min(...[...sleepers.values()].filter(({visible}) => visible).map(({due}) => due));
  if (due < Infinity) timer = setTimeout(wakeAll, Math.min(LONGEST, Math.max(0, due - Date.now())));
}

function wakeAll(): void {
  for (const sleeper of sleepers.values()) {
    if (!sleeper.visible || sleeper.due > Date.now()) continue;
    sleeper.due = Infinity;
    sleeper.wake();
  }
  arm();
}

function onSight(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const sleeper = sleepers.get(target);
    if (sleeper) sleeper.visible = isIntersecting;
  }
  wakeAll();
}

/** Wakes its host when what it shows is no longer true; one timer serves the page, and nothing wakes what nobody sees. */
export class Clock implements ReactiveController {
  private sleeper: Sleeper | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Milliseconds until the host must be drawn anew; asked after each update. */
    private readonly next: () => number | undefined,
    private readonly wake = () => host.requestUpdate(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!sleepers.size) document.addEventListener('visibilitychange', wakeAll);
    this.sleeper = {element: this.host, wake: this.wake, due: Infinity, visible: true};
    sleepers.set(this.host, this.sleeper);
    sight ??= typeof IntersectionObserver === 'function' ? new IntersectionObserver(onSight) : undefined;
    sight?.observe(this.host);
  }

  hostDisconnected(): void {
    sleepers.delete(this.host);
    sight?.unobserve(this.host);
    if (!sleepers.size) document.removeEventListener('visibilitychange', wakeAll);
    arm();
  }

  hostUpdated(): void {
    this.sleep();
  }

  /** Asks anew when the host is next due. */
  sleep(): void {
    if (!this.sleeper) return;
    this.sleeper.due = Date.now() + (this.next() ?? Infinity);
    arm();
  }
}

/** Milliseconds from `now` to the reader's next midnight. */
export function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
