const group = (n, sep) => String(n).replace(/\B(?=(\d{3})+$)/g, sep); // no Intl: its first use in a renderer costs many ms of CPU
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;font:inherit;padding:1rem;border:1px solid #ccc;border-radius:.5rem;box-sizing:border-box;min-height:6.5rem}b{display:block;font-size:2rem;line-height:1.2;font-variant-numeric:tabular-nums}',
);
const template = document.createElement('template');
template.innerHTML = '<b part="number" role="timer"> </b><span part="label"><slot></slot></span>';
const live = new Set();
let timer = 0,
  data;
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
customElements.define(
  'x-counter',
  class extends HTMLElement {
    connectedCallback() {
      if (!this.node) {
        let root = this.shadowRoot; // already there when the snippet brings a declarative one
        if (!root) {
          root = this.attachShadow({mode: 'open'});
          root.adoptedStyleSheets = [sheet];
          root.append(template.content.cloneNode(true));
        }
        this.node = root.querySelector('b').firstChild;
        data ??= fetch(this.getAttribute('src')).then(r => r.json());
      }
      data.then(d => {
        this.base = d.count * 1000;
        this.from = Date.parse(d.asOf);
        this.rate = 1;
        this.sep = ',';
        this.paint(Date.now());
        seen.observe(this);
      });
    }
    disconnectedCallback() {
      seen.unobserve(this);
      live.delete(this);
    }
    paint(now) {
      const s = group(Math.floor(this.base + (this.rate * (now - this.from)) / 1000), this.sep);
      if (s !== this.node.data) this.node.data = s;
    }
  },
);
