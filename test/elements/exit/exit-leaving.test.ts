import {expect, fixture, html} from '@open-wc/testing';
import {leavePage, type View} from '../../../src/elements/exit/leave-page.js';
import {onShiftPresses} from '../../../src/elements/exit/shift-presses.js';
import {standInForTime} from '../../helpers/pages/time.js';

const PAGE = 'https://example.org/weather';

describe('presses of Shift', () => {
  const {pass} = standInForTime();
  let heard: number[];
  let stop: () => void;
  beforeEach(() => {
    heard = [];
    stop = onShiftPresses(presses => heard.push(presses));
  });
  afterEach(() => stop());

  const fire = (type: string, key: string, more: KeyboardEventInit = {}) =>
    document.body.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, ...more}));
  const press = (key: string, more?: KeyboardEventInit) => {
    fire('keydown', key, more);
    fire('keyup', key, more);
  };

  it('are counted', () => {
    for (let presses = 0; presses < 3; presses++) press('Shift');
    expect(heard).to.deep.equal([1, 2, 3]);
  });

  it('are forgotten after five seconds', async () => {
    press('Shift');
    await pass(4_999);
    press('Shift');
    await pass(4_999);
    expect(heard).to.deep.equal([1, 2]);
    await pass(1);
    press('Shift');
    expect(heard).to.deep.equal([1, 2, 0, 1]);
  });

  it('are forgotten when another key is pressed', () => {
    press('Shift');
    press('Tab');
    press('Shift');
    expect(heard).to.deep.equal([1, 0, 1]);
  });

  it('do not count with a letter, as in typing a capital', () => {
    fire('keydown', 'Shift');
    press('A', {shiftKey: true});
    fire('keyup', 'Shift');
    expect(heard).to.deep.equal([]);
  });

  for (const [other, state] of [
    ['Alt', {altKey: true}],
    ['Control', {ctrlKey: true}],
    ['Meta', {metaKey: true}],
  ] as const)
    it(`do not count with ${other} in either order, as in switching the keyboard layout`, () => {
      fire('keydown', other, state);
      fire('keydown', 'Shift', state);
      fire('keyup', 'Shift', state);
      fire('keyup', other);
      fire('keydown', 'Shift');
      fire('keydown', other, state);
      fire('keyup', other);
      fire('keyup', 'Shift');
      expect(heard).to.deep.equal([]);
    });

  it('do not count with the pointer, as in selecting a range', () => {
    fire('keydown', 'Shift');
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    fire('keyup', 'Shift');
    expect(heard).to.deep.equal([]);
  });

  it('count once while the key is held', () => {
    fire('keydown', 'Shift');
    for (let repeats = 0; repeats < 5; repeats++) fire('keydown', 'Shift', {repeat: true});
    fire('keyup', 'Shift');
    expect(heard).to.deep.equal([1]);
  });

  it('use one listener for the page, removed with the last subscriber', () => {
    const changes: string[] = [];
    for (const target of [window, document])
      Object.assign(target, {
        addEventListener: (type: string) => void changes.push(`+${type}`),
        removeEventListener: (type: string) => void changes.push(`-${type}`),
      });
    const others = [0, 1].map(() => onShiftPresses(() => undefined));
    expect(changes).to.deep.equal([]);
    others.forEach(end => end());
    for (const target of [window, document])
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
    stop();
    press('Shift');
    expect([changes, heard]).to.deep.equal([[], []]);
  });
});

describe('leavePage', () => {
  /** A window with a page of its own, that records its navigations instead of performing them. */
  async function aView({inSandbox = false, body = 'Campaign'} = {}) {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
    const went: string[] = [];
    const way = (name: string) => ({location: {replace: (href: string) => went.push(`${name} ${href}`)}});
    const top = inSandbox ? {location: {replace: () => expect.fail('the sandbox refuses')}} : way('top');
    const {contentDocument, contentWindow} = frame;
    contentDocument!.body.innerHTML = body;
    const {Event, BeforeUnloadEvent} = contentWindow as unknown as typeof globalThis;
    const window = contentWindow!;
    const view = {
      document: contentDocument,
      set onbeforeunload(handler: OnBeforeUnloadEventHandler) {
        window.onbeforeunload = handler;
      },
      ...{Event, BeforeUnloadEvent, top, ...way('frame')},
    };
    return {went, document: contentDocument!, window, view: view as unknown as View};
  }

  /** The prototype of documents in the window of this one. */
  const prototypeOf = ({defaultView}: Document) =>
    (defaultView as typeof globalThis & Window).Document.prototype;

  /** The elements at the corners and in the middle of a page. */
  const seenIn = (document: Document) => {
    const {innerWidth, innerHeight} = document.defaultView!;
    return [
      [0, 0],
      [innerWidth / 2, innerHeight / 2],
      [innerWidth - 1, innerHeight - 1],
    ].map(([x, y]) => document.elementFromPoint(x!, y!)?.localName);
  };

  const COVERED = ['dialog', 'dialog', 'dialog'];

  it('leaves nothing of the page, and covers what is left', async () => {
    const {document, view} = await aView({body: '<p>Campaign</p><dialog open>Dialog</dialog>'});
    leavePage(PAGE, view);
    expect(document.documentElement.textContent).to.equal('example.org');
    expect(seenIn(document)).to.deep.equal(COVERED);
  });

  it('covers a page that cannot be emptied, whatever its styles and open dialogs', async () => {
    const {document, view} = await aView({
      body: '<style>dialog {display: none !important; inset: 50% !important}</style><dialog>Dialog</dialog>',
    });
    document.querySelector('dialog')!.showModal();
    prototypeOf(document).open = () => {
      throw new DOMException('in XML', 'InvalidStateError');
    };
    leavePage(PAGE, view);
    expect(document.querySelector('style')).not.to.equal(null);
    expect(seenIn(document)).to.deep.equal(COVERED);
  });

  it('asks nothing, even where the page cannot be emptied', async () => {
    const {document, window, view} = await aView();
    prototypeOf(document).open = () => expect.fail('it is called');
    const asked: unknown[] = [];
    window.addEventListener('beforeunload', event => {
      event.preventDefault();
      event.returnValue = 'Stay?';
      asked.push(event.defaultPrevented || event.returnValue);
    });
    window.onbeforeunload = () => 'Stay?';
    leavePage(PAGE, view);
    const event = document.createEvent('BeforeUnloadEvent');
    event.initEvent('beforeunload', false, true);
    window.dispatchEvent(event);
    expect([asked.map(Boolean), event.defaultPrevented]).to.deep.equal([[false], false]);
  });

  it('replaces the top page and sets the title to the host of the new one', async () => {
    const {went, document, view} = await aView();
    document.title = 'Campaign';
    leavePage(PAGE, view);
    expect([went, document.title]).to.deep.equal([[`top ${PAGE}`], 'example.org']);
  });

  it('replaces only the frame where a sandbox allows no more', async () => {
    const {went, view} = await aView({inSandbox: true});
    leavePage(PAGE, view);
    expect(went).to.deep.equal([`frame ${PAGE}`]);
  });

  it('leaves the page even if functions of the document throw', async () => {
    for (const name of ['open', 'createElement', 'appendChild'] as const) {
      const {went, document, view} = await aView();
      let isCalled = false;
      prototypeOf(document)[name] = () => {
        isCalled = true;
        throw new Error('broken by the page');
      };
      leavePage(PAGE, view);
      expect(isCalled, name).to.equal(true);
      expect(went).to.deep.equal([`top ${PAGE}`], name);
    }
  });
});
