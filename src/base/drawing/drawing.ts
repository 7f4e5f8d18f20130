import {isServer, type RenderOptions} from 'lit';
import {isCautious} from '../page/ancestors.js';
import {ForeignChanges} from './foreign-changes.js';
import {clobbered, unclobbered} from '../page/unclobbered.js';

interface DrawnElement extends Element {
  readonly renderOptions: RenderOptions;
  /** Whether it shows nothing at all on a cautious page. */
  readonly isRisky?: boolean | undefined;
}

/** The class of what a server has drawn for a cautious page. */
export const CAUTIOUS = 'cautious';

/** The content of an element's shadow root: before Lit draws for the first time, and wherever it cannot draw. */
export class Drawing {
  readonly #element: DrawnElement;
  /** Whether the root still holds what was in it before the first drawing: a server's markup, or a slot. */
  isPending = true;
  /** Whether the root still holds a server's markup. */
  isFromServer: boolean;
  /** The reason why Lit cannot draw on this page. */
  obstacle: Error | undefined;
  #foreign: ForeignChanges | undefined;

  constructor(element: DrawnElement) {
    this.#element = element;
    this.isFromServer = !isServer && element.shadowRoot !== null;
  }

  /**
   * Removes, before the browser paints, what a server has drawn, unless it was drawn for a cautious page: no other mark
   * tells what it leads to. The link of the exit stays.
   */
  removeRisky(): void {
    if (!this.isFromServer || !this.isPending || !isCautious(this.#element)) return;
    const {isRisky} = this.#element;
    const root = this.#root;
    if (!isRisky && root.querySelector(`.leave, .${CAUTIOUS}`)) return;
    root.replaceChildren(...(isRisky ? [] : [aSlot()]));
    this.isFromServer = false;
  }

  /**
   * Draws with `write`, which calls Lit. If that fails, the root gets what `withoutLit` returns for the error, and the
   * next drawing starts from an empty root.
   */
  draw(write: () => void, withoutLit: (cause: unknown) => Node[]): void {
    this.#foreign ??= new ForeignChanges(this.#root);
    this.#foreign.write(() => {
      if (this.isPending) this.#clear();
      let cause: unknown = (this.obstacle = clobbered());
      try {
        write();
      } catch (error) {
        cause ??= error;
      }
      this.isPending = !!cause;
      if (cause) this.#root.replaceChildren(...withoutLit(cause));
    });
  }

  /** Writes into `place`, in the root, without drawing. */
  write(write: () => void, place: Node): void {
    this.#foreign!.write(write, place);
  }

  /** Lit renders before the node `renderBefore`, and keeps its state in it: with a new node it renders from the start. */
  #clear(): void {
    const mark = unclobbered(document).createComment('');
    this.#root.replaceChildren(mark);
    this.#element.renderOptions.renderBefore = mark;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot!;
  }
}

/** A slot, which shows the slotted content. */
export const aSlot = (): HTMLSlotElement => unclobbered(document).createElement('slot');
