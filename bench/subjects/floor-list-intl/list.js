const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}ul{list-style:none;margin:0;padding:0}li{display:grid;grid-template-columns:9rem 1fr auto;gap:.5rem;padding:.5rem 0;border-bottom:1px solid #ddd}time,span{color:#555;font-size:.9em}',
);
const df = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const esc = s => s.replace(/[&<>"]/g, c => `&#${c.charCodeAt()};`);
const row = e =>
  `<li><time datetime="${esc(e.start)}">${df.format(new Date(e.start))}</time><a href="${esc(e.url)}">${esc(e.title)}</a><span>${esc(e.location)}</span></li>`;
customElements.define(
  'x-events',
  class extends HTMLElement {
    async connectedCallback() {
      const list = await (await fetch(this.getAttribute('src'))).json();
      const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = `<ul>${list.map(row).join('')}</ul>`;
    }
  },
);
