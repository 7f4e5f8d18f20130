import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Exit} from '../../../src/elements/exit/exit.js';
import '../../../src/define/exit.js';
import {bundledWords} from '../../../src/embed/bundled-words.js';
import {provideWords, type Words} from '../../../src/i18n/locale.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {part, shown} from '../../helpers/elements/shown.js';
import {WITHOUT_SCHEME} from '../../helpers/hostile/unsafe-addresses.js';
import {until} from '../../helpers/pages/until.js';

const PAGE = 'https://example.org/weather';
const SLOTTED = 'https://slotted.example/';
const OURS = 'https://www.wikipedia.org/';

/** A settled element, with a link in its slotted content and in English unless the test says otherwise. */
async function anExit(
  properties: Partial<Exit> = {},
  slotted: unknown = html`<a href=${SLOTTED}>Leave</a>`,
): Promise<Exit> {
  const {lang = 'en', href, ...more} = properties;
  const exit = await fixture<Exit>(
    html`<solidarity-exit lang=${lang} .href=${href}>${slotted}</solidarity-exit>`,
  );
  Object.assign(exit, more);
  await exit.settled;
  await exit.updateComplete;
  return exit;
}

const link = (exit: Exit) => part<HTMLAnchorElement>(exit, 'link')!;
const said = (exit: Exit) => shown(exit.shadowRoot!.querySelector('[role=status]'));
const filled = (exit: Exit) => part(exit, 'presses')!.querySelectorAll('.on').length;
const aboutShift = (exit: Exit) => shown(exit.shadowRoot!.querySelector('.shift'));

describe('<solidarity-exit>', () => {
  const lines = listenToConsole();

  it('links to its href without a referrer', async () => {
    const {href, target, rel, referrerPolicy} = link(await anExit({href: PAGE}));
    expect([href, target, rel, referrerPolicy]).to.deep.equal([
      PAGE,
      '_top',
      'noopener noreferrer nofollow',
      'no-referrer',
    ]);
    expect(lines).to.deep.equal([]);
  });

  it('says where it leads and which traces remain, once that is opened', async () => {
    const exit = await anExit({href: 'https://www.example.org/weather'});
    expect(shown(link(exit))).to.equal('Exit this page');
    const details = part(exit, 'note')!.closest('details')!;
    expect([details.open, shown(details.querySelector('summary'))]).to.deep.equal([
      false,
      'What leaving does not undo',
    ]);
    details.open = true;
    expect(shown(part(exit, 'note'))).to.equal(
      'This link goes to example.org. Leaving does not hide your visit. Your browser history, anything you saved, and the records of your internet provider and this network stay.',
    );
  });

  const HERE = [`${location.origin}/away`, `http://www.${location.host}/`];
  for (const href of [...WITHOUT_SCHEME, ...HERE, 'javascript:alert(1)', 'mailto:friends@example.org'])
    it(`names the href ${href} in the console, once, and leads to its slotted link`, async () => {
      const exit = await anExit({href});
      exit.requestUpdate();
      await exit.updateComplete;
      expect(link(exit).href).to.equal(SLOTTED);
      expect(lines).to.deep.equal([
        `solidarity-widgets: <solidarity-exit> href: "${href}" is no page to leave to: expected https:// or http://, and another host than this`,
      ]);
    });

  it('leads to its first slotted link to another host, and names the links before it in the console', async () => {
    const exit = await anExit(
      {},
      ['www.first.example', 'https://second.example/', 'third'].map(
        href => html`<p><a href=${href}>Leave</a></p>`,
      ),
    );
    expect(link(exit).href).to.equal('https://second.example/');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"www.first.example"');
  });

  for (const [what, slotted] of [
    ['no link', 'Leave'],
    ['only links that lead nowhere else', html`<a href="/away">Leave</a>`],
  ])
    it(`leads to Wikipedia where it has no href and its slotted content has ${what}`, async () => {
      const exit = await anExit({}, slotted);
      expect(link(exit).href).to.equal(OURS);
      expect(shown(part(exit, 'note'))).to.match(/^This link goes to wikipedia\.org\. Leaving/);
    });

  it('follows its slotted link and its href as they change', async () => {
    const exit = await anExit({}, 'Leave');
    exit.innerHTML = `<a href="${PAGE}">Leave</a>`;
    await until(() => link(exit).href === PAGE);
    exit.querySelector('a')!.href = SLOTTED;
    await until(() => link(exit).href === SLOTTED);
    exit.href = PAGE;
    await until(() => link(exit).href === PAGE);
  });

  it('does not depend on a campaign: it is ready, and asks for none', async () => {
    const {fetch} = window;
    const asked: unknown[] = [];
    window.fetch = address => {
      asked.push(address);
      return Promise.reject(new Error('gone'));
    };
    const around = await fixture(html`
      <div lang="en" data-solidarity-feed="/no-campaign.json">
        <solidarity-exit refresh="60"></solidarity-exit>
        <solidarity-exit feed="#none"></solidarity-exit>
      </div>
    `);
    const exits = [...around.querySelectorAll('solidarity-exit')];
    const captured = {version: 1, name: 'X', updated: '2024-05-01', exit: {url: 'https://captured.example/'}};
    Object.assign(exits[1]!, {campaign: captured});
    for (const exit of exits) {
      expect(await exit.settled).to.equal('ready');
      await exit.updateComplete;
      expect(link(exit).href).to.equal(OURS);
      expect(exit.matches(':state(ready)')).to.equal(true);
    }
    window.fetch = fetch;
    expect([asked, lines]).to.deep.equal([[], []]);
  });

  it('is in the language of its lang attribute', async () => {
    expect(shown(link(await anExit({lang: 'be'})))).to.equal('Пакінуць старонку');
  });

  it('is in English while its translations are slow, unless there is a link in its slotted content', async () => {
    let load: (words: Words) => void = () => undefined;
    provideWords(() => new Promise(resolve => (load = resolve)));
    const [alone, withLink] = ['', `<a href="${SLOTTED}">Beenden</a>`].map(slotted => {
      const exit = document.createElement('solidarity-exit');
      exit.innerHTML = slotted;
      exit.lang = 'de';
      return exit;
    });
    await fixture(html`<div>${alone}${withLink}</div>`);
    expect(link(alone!)).to.equal(null);
    await until(() => link(alone!), 'there is a link');
    expect([shown(link(alone!)), alone!.status]).to.deep.equal(['Exit this page', 'ready']);
    expect([link(withLink!), withLink!.querySelector('a')!.checkVisibility()]).to.deep.equal([null, true]);
    load(await bundledWords('de'));
    await until(() => shown(link(alone!)) === 'Diese Seite verlassen' && link(withLink!));
    provideWords(bundledWords);
  });

  it('stays as a server has drawn it while its translations are slow', async () => {
    let load: (words: Words) => void = () => undefined;
    provideWords(() => new Promise(resolve => (load = resolve)));
    const around = await fixture<HTMLElement & {setHTMLUnsafe(html: string): void}>(html`<div></div>`);
    around.setHTMLUnsafe(
      `<solidarity-exit lang="lv"><template shadowrootmode="open"><div class="box"><a class="leave" part="link"
        href="${PAGE}">Prom</a></div></template></solidarity-exit>`,
    );
    const drawn = around.querySelector('solidarity-exit')!;
    const other = document.createElement('solidarity-exit');
    other.lang = 'lv';
    around.append(other);
    await until(() => link(other), 'the other one is in English');
    expect(shown(link(drawn))).to.equal('Prom');
    load(await bundledWords('lv'));
    await until(() => shown(link(drawn)) === shown(link(other)) && shown(link(drawn)) !== 'Prom');
    provideWords(bundledWords);
  });

  it('shows in words and marks how many more times to press Shift', async () => {
    const exit = await anExit();
    const isShown = () => part(exit, 'presses')!.checkVisibility();
    expect(isShown()).to.equal(false);
    await sendKeys({press: 'Shift'});
    await exit.updateComplete;
    expect(isShown()).to.equal(true);
    expect([said(exit), filled(exit)]).to.deep.equal(['Press Shift 2 more times to leave.', 1]);
    await sendKeys({press: 'Shift'});
    await exit.updateComplete;
    expect([said(exit), filled(exit)]).to.deep.equal(['Press Shift 1 more time to leave.', 2]);
    await sendKeys({press: 'a'});
    await exit.updateComplete;
    expect(filled(exit)).to.equal(0);
  });

  it('says that Shift does not work while the focus is in a frame, in whatever shadow root', async () => {
    const exit = await anExit();
    expect(aboutShift(exit)).to.equal('Or press Shift three times.');
    const host = await fixture(html`<div></div>`);
    const frame = host.attachShadow({mode: 'open'}).appendChild(document.createElement('iframe'));
    frame.srcdoc = '<input />';
    await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
    await sendKeys({press: 'Shift'});
    frame.contentDocument!.querySelector('input')!.focus();
    await until(() => aboutShift(exit) !== 'Or press Shift three times.', 'it says something else');
    expect(aboutShift(exit)).to.equal(
      'Shift does not work right now. Click on this page first, or use the link.',
    );
    expect(filled(exit)).to.equal(0);
    frame.remove();
    await sendKeys({press: 'Tab'});
    await until(() => aboutShift(exit) === 'Or press Shift three times.', 'it says what it said before');
  });
});
