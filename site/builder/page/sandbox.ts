import type {Order, Scene, Start} from '../preview/messages.js';

/** Milliseconds after which a file of a campaign counts as missing. */
const PATIENCE = 20_000;

/** What a sandbox tells. */
export interface Listener {
  /** The height of the page in it, in CSS pixels. */
  readonly onHeight: (height: number) => void;
  /** The scripts of the library cannot be loaded in it. */
  readonly onProblem: () => void;
}

/**
 * A frame without an origin, in which a campaign is read and shown. It asks nobody but the folders of `start`, so another campaign needs
 * another sandbox.
 */
export class Sandbox {
  /** To be put into the page: it begins there. */
  readonly frame: HTMLIFrameElement;
  private port: MessagePort | undefined;
  private scene: Scene | undefined;
  private readonly asked = new Map<number, (text: string | undefined) => void>();
  private readonly orders: Order[] = [];
  private next = 0;

  constructor(
    private readonly start: Start,
    private readonly listener: Listener,
  ) {
    this.frame = document.createElement('iframe');
    // Without allow-same-origin: whatever is shown can read nothing of this site.
    this.frame.setAttribute('sandbox', 'allow-scripts');
    this.frame.title = 'Preview';
    this.frame.src = 'preview.html';
    this.frame.addEventListener('load', () => this.connect());
  }

  /** Shows a page. */
  show(scene: Scene): void {
    this.scene = scene;
    this.send({show: scene});
  }

  /** Resolves with the text of a file; with `undefined` if there is none that can be read. */
  read(address: string): Promise<string | undefined> {
    const id = this.next++;
    return new Promise(resolve => {
      this.asked.set(id, resolve);
      setTimeout(() => this.answer(id, undefined), PATIENCE);
      this.send({read: address, id});
    });
  }

  /** A port is for this page alone: one that came later, such as that of a link, never hears of it. */
  private connect(): void {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<unknown>) => this.hear(data);
    this.port = port1;
    this.frame.contentWindow?.postMessage(this.start, '*', [port2]);
    for (const order of this.orders.splice(0)) port1.postMessage(order);
    if (this.scene) port1.postMessage({show: this.scene});
  }

  private send(order: Order): void {
    if (this.port) this.port.postMessage(order);
    else if ('read' in order) this.orders.push(order);
  }

  /** What comes from the frame may be a stranger's: each field is checked. */
  private hear(data: unknown): void {
    const {height, problem, id, text} = Object(data) as Partial<
      Record<'height' | 'problem' | 'id' | 'text', unknown>
    >;
    if (typeof height === 'number' && height >= 0 && height < 1e5) this.listener.onHeight(height);
    else if (problem === 'scripts') this.listener.onProblem();
    else if (typeof id === 'number') this.answer(id, typeof text === 'string' ? text : undefined);
  }

  private answer(id: number, text: string | undefined): void {
    this.asked.get(id)?.(text);
    this.asked.delete(id);
  }
}
