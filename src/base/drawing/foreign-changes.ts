/** The children of a node, or the text of a text node. */
type Content = readonly Node[] | string;

const OBSERVED = {childList: true, subtree: true, characterDataOldValue: true};

/**
 * Undoes changes that others have made in a shadow root. Translators and extensions replace our nodes by their own; Lit
 * would then write into nodes that are no longer on the page, and what must disappear would stay.
 *
 * Such a change is recorded, and undone only when the element itself writes next. Nodes that are in their place are not
 * moved: they keep the focus, what is open and what was typed.
 */
export class ForeignChanges {
  readonly #root: ShadowRoot;
  readonly #observer = new MutationObserver(records => this.#remember(records));
  /** The content of nodes before others changed them. Weak, since changes may go on for as long as the page is open. */
  #before: WeakMap<Node, Content> | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#observer.observe(root, OBSERVED);
  }

  /** Undoes the changes of others in `place`, and calls `write`, which changes nodes there. */
  write(write: () => void, place: Node = this.#root): void {
    const focused = this.#root.activeElement as HTMLElement | null;
    this.#remember(this.#observer.takeRecords());
    try {
      if (this.#before) takeBack(place, this.#before);
      if (place === this.#root) this.#before = undefined;
      write();
    } finally {
      this.#observer.takeRecords(); // these changes are our own
    }
    // A node that has moved has lost the focus.
    if (focused?.isConnected && focused !== this.#root.activeElement) focused.focus({preventScroll: true});
  }

  #remember(records: MutationRecord[]): void {
    const before = new Map<Node, Content>();
    for (const record of records.reverse()) {
      const {target, oldValue} = record;
      before.set(target, oldValue ?? childrenBefore(record, before.get(target) as Node[] | undefined));
      this.#before ??= new WeakMap();
    }
    for (const [node, content] of before) if (!this.#before!.has(node)) this.#before!.set(node, content);
  }
}

/** The children of the target of `record` before that change; `after` it, they were these. */
function childrenBefore(
  {target, addedNodes, removedNodes, nextSibling}: MutationRecord,
  after: readonly Node[] = [...childrenOf(target)],
): Node[] {
  const added = [...addedNodes];
  const before = after.filter(child => !added.includes(child));
  const index = nextSibling ? before.indexOf(nextSibling) : -1;
  before.splice(index < 0 ? before.length : index, 0, ...removedNodes);
  return before;
}

/** Restores the content that `node` and its descendants had `before`. */
function takeBack(node: Node, before: WeakMap<Node, Content>): void {
  const content = before.get(node);
  before.delete(node);
  if (typeof content === 'string') (node as Text).data = content;
  else if (content) setChildren(node, content);
  for (const child of childrenOf(node)) takeBack(child, before);
}

/** Gives `parent` these children and no others, without moving those that are in their place. */
function setChildren(parent: Node, children: readonly Node[]): void {
  const {insertBefore, removeChild} = Node.prototype;
  const now = childrenOf(parent);
  const ours = new Set(children);
  for (const child of [...now]) if (!ours.has(child)) removeChild.call(parent, child);
  children.forEach((child, index) => {
    if (now[index] !== child) insertBefore.call(parent, child, now[index] ?? null);
  });
}

/** Read from the prototype: the fields of a form can hide its members. */
function childrenOf(parent: Node): NodeListOf<ChildNode> {
  return Reflect.get(Node.prototype, 'childNodes', parent);
}
