import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {css} from 'lit';
import {removeSheet, printSheet, type Sheet} from '../../../src/parts/print/print-sheet.js';
import {interceptPrinting, type Printed} from '../../helpers/pages/print.js';

function aSheet(words: string, document: Document = globalThis.document): Sheet {
  const content = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  content.append(paragraph);
  return {content, styles: css`p { font-size: 40px }`, lang: 'be'}; // prettier-ignore
}

const frames = () => [...document.querySelectorAll('iframe')];

describe('printSheet', () => {
  let dialog = interceptPrinting();

  beforeEach(() => {
    dialog.end();
    dialog = interceptPrinting();
  });

  afterEach(async () => {
    dialog.end();
    await sendKeys({press: 'Shift'});
  });

  const print = async (words: string): Promise<Printed> => {
    expect(await printSheet(aSheet(words))).to.equal(true);
    return dialog.printed.at(-1)!;
  };

  it('prints the sheet once, without anything of the page', async () => {
    await fixture(html`<p>The page around</p>`);
    const {page} = await print('Ліст');
    expect(dialog.printed).to.have.length(1);
    expect(page.body.textContent).to.equal('Ліст');
  });

  it('sets the language of the sheet', async () => {
    const {page} = await print('Ліст');
    expect(page.documentElement.lang).to.equal('be');
  });

  it('sets a blank title instead of the title of the page', async () => {
    const {page} = await print('Ліст');
    expect(page.title).to.equal('\u00a0');
  });

  it('applies the styles of the sheet', async () => {
    const {page} = await print('Ліст');
    expect(page.defaultView!.getComputedStyle(page.querySelector('p')!).fontSize).to.equal('40px');
  });

  it('sets the paper size A4', async () => {
    const {page} = await print('Ліст');
    const rules = page.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const paper = rules.find(({cssText}) => cssText.startsWith('@page'))!;
    expect(paper.cssText)
      .to.match(/size: A4/i)
      .and.to.match(/margin: 18mm 20mm/);
  });

  it('shows nothing on the screen, whatever the styles of the page', async () => {
    await fixture(html`
      <style>
        iframe {
          display: inline !important;
          width: 300px !important;
          visibility: visible !important;
        }
      </style>
    `);
    const height = document.documentElement.scrollHeight;
    const {frame} = await print('Ліст');
    const {visibility, width, display} = getComputedStyle(frame);
    expect({visibility, width, display}).to.deep.equal({
      visibility: 'hidden',
      width: '0px',
      display: 'block',
    });
    expect(document.documentElement.scrollHeight).to.equal(height);
  });

  it('does not move the focus', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Print</button>`);
    button.focus();
    await print('Ліст');
    expect(document.activeElement).to.equal(button);
  });

  it('keeps the sheet after `afterprint`, for phones that lay it out again', async () => {
    const {frame} = await print('Ліст');
    expect(frames()).to.deep.equal([frame]);
  });

  it('removes the sheet when the reader presses a key on the page', async () => {
    await print('Ліст');
    await sendKeys({press: 'Shift'});
    expect(frames()).to.deep.equal([]);
  });

  it('removes the sheet when the reader presses the pointer on the page', async () => {
    await print('Ліст');
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    expect(frames()).to.deep.equal([]);
  });

  it('removes the sheet when the page is left, since the browser may cache the page', async () => {
    await print('Ліст');
    window.dispatchEvent(new Event('pagehide'));
    expect(frames()).to.deep.equal([]);
  });

  it('removes the sheet and its listeners with removeSheet', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    window.addEventListener = (...[type, listener, options]: Parameters<typeof addEventListener>) => {
      if (/pointerdown|keydown|pagehide/.test(type))
        signals.push((options as AddEventListenerOptions).signal);
      EventTarget.prototype.addEventListener.call(window, type, listener, options);
    };
    await print('Ліст');
    Reflect.deleteProperty(window, 'addEventListener');
    expect(signals.map(signal => signal?.aborted)).to.deep.equal([false, false, false]);
    removeSheet();
    expect(frames()).to.deep.equal([]);
    expect(signals.map(signal => signal?.aborted)).to.deep.equal([true, true, true]);
  });

  it('removes the sheet when the next one is printed', async () => {
    await print('Першы');
    const {frame, page} = await print('Другі');
    expect(frames()).to.deep.equal([frame]);
    expect(page.body.textContent).to.equal('Другі');
  });

  it('prints the last of two sheets requested at the same time', async () => {
    await Promise.all([printSheet(aSheet('Першы')), printSheet(aSheet('Другі'))]);
    expect(dialog.printed.at(-1)!.page.body.textContent).to.equal('Другі');
    expect(frames()).to.have.length(1);
  });

  it('returns false where the browser does not print', async () => {
    dialog.end();
    const app = interceptPrinting({silent: true});
    expect(await printSheet(aSheet('Ліст'))).to.equal(false);
    app.end();
  });

  it('returns false where printing throws, or is missing, as inside some apps', async () => {
    dialog.end();
    for (const print of [
      () => {
        throw new Error('not here');
      },
      undefined,
    ]) {
      // prettier-ignore
      const app = interceptPrinting({instead: print});
      expect(await printSheet(aSheet('Ліст'))).to.equal(false);
      app.end();
    }
  });

  const sandboxes: [sandbox: string, where: string][] = [
    ['allow-scripts allow-same-origin', 'in a sandbox without allow-modals'],
    ['allow-same-origin', 'in a sandbox without scripts'],
  ];
  for (const [sandbox, where] of sandboxes)
    it(`returns false ${where}`, async () => {
      dialog.end();
      const outer = await fixture<HTMLIFrameElement>(
        html`<iframe sandbox=${sandbox} title="sandbox"></iframe>`,
      );
      expect(await printSheet(aSheet('Ліст', outer.contentDocument!))).to.equal(false);
    });
});
