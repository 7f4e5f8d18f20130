import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ForeignChanges} from '../../../src/base/drawing/foreign-changes.js';
import {isLong, seed} from '../../helpers/run/this-run.js';

const hosts: Element[] = [];
afterEach(() => hosts.splice(0).forEach(host => host.remove()));

/** A node with its own text or children, as it was. */
type Snapshot = readonly [node: Node, content: string | readonly Snapshot[]];

const snapshotOf = (node: Node): Snapshot => [
  node,
  node instanceof CharacterData ? node.data : [...node.childNodes].map(snapshotOf),
];

const isSame = ([node, content]: Snapshot, [other, before]: Snapshot): boolean =>
  node === other &&
  (typeof content === 'string' || typeof before === 'string'
    ? content === before
    : content.length === before.length && content.every((each, index) => isSame(each, before[index]!)));

/** A shadow root with a tree of `depth` levels of elements, texts and comments. */
function aRoot(depth: number): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  const fill = (parent: Node, level: number) => {
    for (const name of ['p', 'form', 'ul']) {
      const child = document.createElement(name);
      parent.appendChild(document.createComment(name));
      parent.appendChild(child).append(`text ${level}`);
      if (level) fill(child, level - 1);
    }
  };
  const root = host.attachShadow({mode: 'open'});
  fill(root, depth);
  return root;
}

describe('changes that others make in a shadow root', () => {
  it('are undone completely, whatever they are', async () => {
    const nodesIn = (root: Node): ChildNode[] =>
      [...root.childNodes].flatMap(node => [node, ...nodesIn(node)]);
    const acts: ((node: ChildNode, other: ChildNode) => unknown)[] = [
      node => node.remove(),
      node => node.replaceWith(document.createElement('font'), 'translated'),
      node => node instanceof CharacterData && (node.data += '!'),
      node => node.normalize(),
      node => node instanceof Element && node.replaceChildren('copied', node.cloneNode(true)),
      (node, other) => node.replaceWith(other),
      (node, other) => !other.contains(node) && node.before(other),
      (node, other) => !other.contains(node) && node.appendChild(other),
    ];
    const change = fc.record({act: fc.nat(), at: fc.nat(), other: fc.nat(), pause: fc.boolean()});

    await fc.assert(
      fc.asyncProperty(fc.array(change, {maxLength: 20}), async changes => {
        const root = aRoot(1);
        const foreign = new ForeignChanges(root);
        const before = snapshotOf(root);
        const all = nodesIn(root);
        for (const {act, at, other, pause} of changes) {
          // What changes inside of a node that is on no page is nobody's to see.
          const nodes = nodesIn(root);
          const others = all.filter(each => root.contains(each) || !each.parentNode);
          if (!nodes.length) break;
          try {
            acts[act % acts.length]!(nodes[at % nodes.length]!, others[other % others.length]!);
          } catch (error) {
            if ((error as Error).name !== 'HierarchyRequestError') throw error;
          }
          if (pause) await Promise.resolve();
        }
        foreign.write(() => undefined);
        expect(isSame(snapshotOf(root), before)).to.equal(true);
      }),
      {seed, numRuns: isLong ? 5_000 : 300},
    );
  });

  it('are undone in the place that is written to, and stay elsewhere', () => {
    const root = aRoot(0);
    const changes = new ForeignChanges(root);
    const [first, , second] = root.querySelectorAll('*');
    for (const place of [first!, second!]) place.replaceChildren('translated');
    changes.write(() => first!.append(' and written'), first);
    expect(first!.textContent).to.equal('text 0 and written');
    expect(second!.textContent).to.equal('translated');
    changes.write(() => undefined);
    expect(second!.textContent).to.equal('text 0');
    expect(first!.textContent).to.equal('text 0 and written');
  });

  it('are undone in a form whose fields have the names of its members', () => {
    const root = aRoot(0);
    const form = root.querySelector('form')!;
    for (const name of ['childNodes', 'insertBefore', 'removeChild', 'firstChild', 'data']) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    const changes = new ForeignChanges(root);
    const before = [...root.querySelectorAll('form > *')];
    Element.prototype.replaceChildren.call(form, 'gone');
    changes.write(() => undefined);
    expect([...root.querySelectorAll('form > *')]).to.deep.equal(before);
  });

  it('are not undone before the element itself writes', async () => {
    const root = aRoot(0);
    new ForeignChanges(root);
    const seen: MutationRecord[] = [];
    root.querySelector('p')!.replaceChildren('translated');
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(root, {childList: true, characterData: true, attributes: true, subtree: true});
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(seen).to.deep.equal([]);
    expect(root.querySelector('p')!.textContent).to.equal('translated');
  });

  it('do not move the focus, even if its node is moved back', () => {
    const root = aRoot(0);
    const field = document.createElement('input');
    root.append(field);
    const changes = new ForeignChanges(root);
    field.focus();
    root.append('translated');
    changes.write(() => undefined);
    expect(root.activeElement).to.equal(field);
    changes.write(() => root.prepend(field));
    expect(root.activeElement).to.equal(field);
  });
});
