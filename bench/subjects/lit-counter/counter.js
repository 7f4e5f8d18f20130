import {LitElement, html, css} from 'lit';
const nf = new Intl.NumberFormat(document.documentElement.lang || undefined);
class Counter extends LitElement {
  static properties = {
    value: {type: Number},
    asOf: {attribute: 'as-of'},
    perSecond: {type: Number, attribute: 'per-second'},
    now: {state: true},
  };
  static styles = css`
    :host {
      display: block;
      font: inherit;
      padding: 1rem;
      border: 1px solid #ccc;
      border-radius: 0.5rem;
      box-sizing: border-box;
      min-height: 6.5rem;
    }
    b {
      display: block;
      font-size: 2rem;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
    }
  `;
  constructor() {
    super();
    this.now = Date.now();
  }
  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => {
      this.now = Date.now();
    }, 1000);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }
  render() {
    const n = Math.floor(this.value + (this.perSecond * (this.now - Date.parse(this.asOf))) / 1000);
    return html`<b part="number" role="timer">${nf.format(n)}</b><span part="label"><slot></slot></span>`;
  }
}
customElements.define('x-counter', Counter);
