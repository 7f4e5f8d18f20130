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

/** What stands in the shadow root of an element: before the first drawing, and wherever Lit cannot draw. */
export class Drawing {
  readonly #element: DrawnElement;
  /** Whether the root still holds what was in it before the first drawing: a server's markup, or a slot. */
  isPending = true;
  /** Whether that is a server's markup. */
  isFromServer: boolean;
  /** Whether a server has made the root, whatever it still holds. */
  readonly #isRootGiven: boolean;
  /** What keeps Lit from drawing. */
  obstacle: Error | undefined;
  #foreign: ForeignChanges | undefined;

  constructor(element: DrawnElement) {
    this.#element = element;
    this.#isRootGiven = this.isFromServer = !isServer && element.shadowRoot !== null;
  }

  /** Shows the slotted content until the first drawing, unless a server has drawn. */
  begin(root: HTMLElement | DocumentFragment): void {
    if (!isServer && !this.#isRootGiven) root.append(aSlot());
  }

  /**
   * Removes at once, before the browser paints, what a server has drawn, unless it was drawn for a cautious page: no
   * other mark tells what it leads to. The way out stays.
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
   * Draws with `write`, which calls Lit. Where that fails, the root gets what `withoutLit` returns for the reason, and
   * the next drawing begins anew.
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

  /** Lit draws before a mark of ours, and knows what it has drawn by that mark: with another, it begins anew. */
  #clear(): void {
    const mark = unclobbered(document).createComment('');
    this.#root.replaceChildren(mark);
    this.#element.renderOptions.renderBefore = mark;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot!;
  }
}

/** What shows the slotted content. */
export const aSlot = (): HTMLSlotElement => unclobbered(document).createElement('slot');
