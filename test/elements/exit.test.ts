import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Exit} from '../../src/elements/exit/exit.js';
import '../../src/elements/exit/exit.js';
import {leavePage, type View} from '../../src/elements/exit/leave-page.js';
import {onShiftPresses} from '../../src/elements/exit/shift-presses.js';
import type {Campaign} from '../../src/model/campaign.js';
import {aCampaign} from '../helpers/campaigns.js';
import {part, shown} from '../helpers/shown.js';
import {standInForTime} from '../helpers/time.js';

const PAGE = 'https://example.org/weather';

/** An element that has settled: of a campaign with an address, and in English, unless the test says otherwise. */
async function anExit({
  lang = 'en',
  href,
  campaign = aCampaign({exit: {url: PAGE, name: 'The weather'}}),
}: Partial<Exit> = {}) {
  const exit = await fixture<Exit>(html`
    <solidarity-exit lang=${lang} .href=${href} .campaign=${campaign}
      ><a href="https://example.org/slotted">Leave</a></solidarity-exit
    >
  `);
  await exit.settled;
  return exit;
}

const link = (exit: Exit) => part<HTMLAnchorElement>(exit, 'link')!;
const said = (exit: Exit) => shown(exit.shadowRoot!.querySelector('[role=status]'));
const filled = (exit: Exit) => part(exit, 'presses')!.querySelectorAll('.on').length;

describe('<solidarity-exit>', () => {
  it('links to the exit page of the campaign without a referrer', async () => {
    const {href, target, rel, referrerPolicy} = link(await anExit());
    expect([href, target, rel, referrerPolicy]).to.deep.equal([
      PAGE,
      '_top',
      'noopener noreferrer nofollow',
      'no-referrer',
    ]);
  });

  it('says where it leads and which traces remain', async () => {
    const exit = await anExit();
    expect(shown(link(exit))).to.equal('Leave this page now');
    expect(shown(part(exit, 'note'))).to.equal(
      'The link leads to The weather (example.org). Leaving is not hiding: the history of this browser, what you have saved, and the records of your provider and of this network stay.',
    );
  });

  it('links to its href without a campaign', async () => {
    const exit = await anExit({href: 'https://example.org/own', campaign: undefined});
    expect(link(exit).href).to.equal('https://example.org/own');
    expect(shown(part(exit, 'note'))).to.match(/^The link leads to example\.org\. Leaving/);
  });

  for (const href of ['javascript:alert(1)', 'mailto:friends@example.org'])
    it(`ignores the href ${href}`, async () => {
      expect(link(await anExit({href})).href).to.equal(PAGE);
    });

  it('keeps its slotted link where there is no campaign', async () => {
    const exit = await anExit({campaign: {} as Campaign});
    expect([exit.status, exit.shadowRoot!.querySelector('a')]).to.deep.equal(['error', null]);
    expect(exit.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('reports an invalid address in the campaign and keeps its slotted link', async () => {
    const exit = await anExit({campaign: aCampaign({exit: {url: 'https://example.org:weather/'}})});
    expect([exit.error!.code, exit.error!.path]).to.deep.equal(['rule', 'exit.url']);
    expect(exit.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  describe('where the campaign has no exit page', () => {
    it('ignores a slotted link with an invalid address', async () => {
      const exit = await anExit({campaign: aCampaign()});
      exit.querySelector('a')!.href = 'https://example.org:weather/';
      exit.requestUpdate();
      await exit.updateComplete;
      expect(link(exit).href).to.equal('https://www.wikipedia.org/');
    });

    it('links to the address of its slotted link', async () => {
      const exit = await anExit({campaign: aCampaign()});
      expect(link(exit).href).to.equal('https://example.org/slotted');
      expect(shown(part(exit, 'note'))).to.match(/^The link leads to example\.org\. Leaving/);
    });

    it('links to Wikipedia without a slotted link', async () => {
      const exit = await anExit({campaign: aCampaign()});
      exit.replaceChildren('Leave');
      exit.requestUpdate();
      await exit.updateComplete;
      expect(link(exit).href).to.equal('https://www.wikipedia.org/');
      expect(shown(part(exit, 'note'))).to.match(/^The link leads to wikipedia\.org\. Leaving/);
    });
  });

  it('is in the language of its lang attribute', async () => {
    expect(shown(link(await anExit({lang: 'be'})))).to.equal('Пакінуць старонку зараз');
  });

  it('keeps the link in view while the page is scrolled with the attribute sticky', async () => {
    const exit = await anExit();
    const below = document.createElement('div');
    below.style.height = '5000px';
    exit.after(below);
    const top = () => Math.round(link(exit).getBoundingClientRect().top);
    window.scrollTo(0, 3000);
    expect(top()).to.be.below(0);
    exit.setAttribute('sticky', '');
    window.scrollTo(0, 3001);
    expect(top()).to.be.within(0, 20);
    window.scrollTo(0, 0);
  });

  it('shows in words and marks how many more times to press Shift', async () => {
    const exit = await anExit();
    await sendKeys({press: 'Shift'});
    await exit.updateComplete;
    expect([said(exit), filled(exit)]).to.deep.equal(['Press Shift twice more to leave.', 1]);
    await sendKeys({press: 'Shift'});
    await exit.updateComplete;
    expect([said(exit), filled(exit)]).to.deep.equal(['Press Shift once more to leave.', 2]);
    await sendKeys({press: 'a'});
    await exit.updateComplete;
    expect(filled(exit)).to.equal(0);
  });
});

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
    const {addEventListener, removeEventListener} = document;
    const changes: string[] = [];
    document.addEventListener = (type: string) => void changes.push(`+${type}`);
    document.removeEventListener = (type: string) => void changes.push(`-${type}`);
    const others = [0, 1].map(() => onShiftPresses(() => undefined));
    expect(changes).to.deep.equal([]);
    others.forEach(end => end());
    Object.assign(document, {addEventListener, removeEventListener});
    stop();
    press('Shift');
    expect([changes, heard]).to.deep.equal([[], []]);
  });
});

describe('leavePage', () => {
  /** A window with a page of its own, that records its navigations instead of performing them. */
  async function aView({inSandbox = false} = {}) {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
    const went: string[] = [];
    const way = (name: string) => ({location: {replace: (href: string) => went.push(`${name} ${href}`)}});
    const top = inSandbox ? {location: {replace: () => expect.fail('the sandbox refuses')}} : way('top');
    const document = frame.contentDocument!;
    document.body.textContent = 'Campaign';
    return {went, document, view: {document, top, location: way('frame').location} as unknown as View};
  }

  it('covers the whole page whatever its styles', async () => {
    const {document, view} = await aView();
    const style = document.createElement('style');
    style.textContent = 'dialog {display: none !important; inset: 50% !important; z-index: 0 !important}';
    document.head.append(style);
    leavePage(PAGE, view);
    const {innerWidth, innerHeight} = document.defaultView!;
    for (const [x, y] of [
      [0, 0],
      [innerWidth / 2, innerHeight / 2],
      [innerWidth - 1, innerHeight - 1],
    ] as const)
      expect(document.elementFromPoint(x, y)?.parentElement).to.equal(document.documentElement);
  });

  it('covers open modal dialogs', async () => {
    const {document, view} = await aView();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.textContent = 'Dialog';
    dialog.showModal();
    leavePage(PAGE, view);
    const {left, top} = dialog.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)).not.to.equal(dialog);
  });

  it('replaces the top page and sets its title to the host of the new one', async () => {
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
});
