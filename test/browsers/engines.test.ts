import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {engine} from '../helpers/run/this-run.js';

/** Assumptions of the other tests about each engine. */
describe(`the engine ${engine}`, () => {
  it('is the expected one', () => {
    const {userAgent} = navigator;
    const speaker = userAgent.includes('Firefox/')
      ? 'Firefox'
      : userAgent.includes('Chrome/')
        ? 'Chromium'
        : userAgent.includes('AppleWebKit/')
          ? 'WebKitGTK'
          : userAgent;
    expect(speaker).to.equal(engine);
  });

  it('supports custom elements with states and adopted style sheets', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { color: rgb(1, 2, 3) } :host(:state(ready)) { color: rgb(4, 5, 6) }');
    class EngineProbe extends HTMLElement {
      readonly states = this.attachInternals().states;

      constructor() {
        super();
        this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
      }
    }
    customElements.define('engine-probe', EngineProbe);
    const probe = await fixture<EngineProbe>(html`<engine-probe></engine-probe>`);
    expect(getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');

    probe.states.add('ready');

    expect(probe.matches(':state(ready)')).to.equal(true);
    expect(getComputedStyle(probe).color).to.equal('rgb(4, 5, 6)');
  });

  it('renders frames in a visible page that has the focus', async () => {
    await nextFrame();
    expect(document.visibilityState).to.equal('visible');
    expect(document.hasFocus()).to.equal(true);
  });

  it('receives keys and clicks from outside the page', async () => {
    const box = await fixture(html`<p><button>first</button><input aria-label="second" /></p>`);
    const [button, input] = [box.querySelector('button')!, box.querySelector('input')!];
    let clicked = 0;
    button.addEventListener('click', () => (clicked += 1));

    button.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'віза'});

    expect(clicked).to.equal(1);
    expect(document.activeElement).to.equal(input);
    expect(input.matches(':focus-visible')).to.equal(true);
    expect(input.value).to.equal('віза');

    const {x, y} = button.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.ceil(x) + 3, Math.ceil(y) + 3]});

    expect(clicked).to.equal(2);
  });

  it('keeps the focus when the page is resized', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    await setViewport({width: 500, height: 700});
    expect([innerWidth, innerHeight]).to.deep.equal([500, 700]);
    expect(document.hasFocus()).to.equal(true);
    await setViewport({width: 800, height: 600});
  });

  it('knows Belarusian plurals, and in Chromium no other Belarusian formats', () => {
    const few = new Intl.PluralRules('be').select(3);
    const known = [
      Intl.NumberFormat.supportedLocalesOf('be'),
      Intl.DateTimeFormat.supportedLocalesOf('be'),
      Intl.ListFormat.supportedLocalesOf('be'),
    ];
    expect(few).to.equal('few');
    const all = engine === 'Chromium' ? [] : ['be'];
    expect(known).to.deep.equal([all, all, all]);
  });

  it('serves the files of the repository unchanged', async () => {
    const response = await fetch('/package.json');
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect((await response.json()).name).to.equal('solidarity-widgets');
  });
});
