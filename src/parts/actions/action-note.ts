import type {ReactiveControllerHost} from 'lit';
import type {Announcer} from './announcer.js';

/** A message, in the element's language where `msg()` answers in it. */
export type GetMessage = () => string;

export interface ActionHost extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  /** Calls `getMessage` while `msg()` answers in the element's language. */
  say<T>(getMessage: () => T): T;
}

/** What has become of the reader's last action. The element shows it; it is announced, too. */
export class ActionNote {
  /** The note; `undefined` before the first action, or if there is nothing to say. */
  message: GetMessage | undefined;

  constructor(
    private readonly host: ActionHost,
    private readonly announcer: Announcer,
  ) {}

  /** Has `message` shown, and announces it, or its first words, `announced`. */
  set(message: GetMessage | undefined, announced = message): void {
    this.message = message;
    if (announced) this.announcer.announce(this.host.say(announced));
    this.host.requestUpdate();
  }
}
