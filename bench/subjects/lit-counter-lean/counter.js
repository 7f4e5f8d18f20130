import {LitElement, html, css} from 'lit';
const group = (n, sep) => String(n).replace(/\B(?=(\d{3})+$)/g, sep);
const live = new Set();
let timer = 0;
const tick = () => {
  const now = Date.now();
  live.forEach(e => e.paint(now));
  timer = live.size && !document.hidden ? setTimeout(tick, 1000 - (now % 1000)) : 0;
};
const wake = () => {
  if (!timer && live.size && !document.hidden) tick();
};
const seen = new IntersectionObserver(list => {
  list.forEach(e => live[e.isIntersecting ? 'add' : 'delete'](e.target));
  wake();
});
document.addEventListener('visibilitychange', wake);
class Counter extends LitElement {
  static properties = {
    value: {type: Number},
    asOf: {attribute: 'as-of'},
    perSecond: {type: Number, attribute: 'per-second'},
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
  connectedCallback() {
    super.connectedCallback();
    seen.observe(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    seen.unobserve(this);
    live.delete(this);
  }
  render() {
    return html`<b part="number" role="timer"></b><span part="label"><slot></slot></span>`;
  }
  updated() {
    this.paint(Date.now());
  }
  paint(now) {
    const b = this.renderRoot?.querySelector('b');
    if (!b) return;
    const s = group(
      Math.floor(this.value + (this.perSecond * (now - (this.from ??= Date.parse(this.asOf)))) / 1000),
      ',',
    );
    if (!b.firstChild) b.append(s);
    else if (b.firstChild.data !== s) b.firstChild.data = s;
  }
}
customElements.define('x-counter', Counter);
