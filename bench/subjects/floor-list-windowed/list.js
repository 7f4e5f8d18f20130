const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}ul{list-style:none;margin:0;padding:0}li{display:grid;grid-template-columns:9rem 1fr auto;gap:.5rem;padding:.5rem 0;border-bottom:1px solid #ddd}time,span{color:#555;font-size:.9em}',
);
const esc = s => s.replace(/[&<>"]/g, c => `&#${c.charCodeAt()};`);
const row = e =>
  `<li><time datetime="${esc(e.start)}">${esc(e.when)}</time><a href="${esc(e.url)}">${esc(e.title)}</a><span>${esc(e.location)}</span></li>`;
customElements.define(
  'x-events',
  class extends HTMLElement {
    async connectedCallback() {
      const list = await (await fetch(this.getAttribute('src'))).json();
      const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = '<ul></ul><p></p>';
      const [ul, end] = root.children;
      let i = 0;
      const more = () => {
        ul.insertAdjacentHTML(
          'beforeend',
          list
            .slice(i, (i += 30))
            .map(row)
            .join(''),
        );
        if (i >= list.length) io.disconnect();
      };
      const io = new IntersectionObserver(e => e[0].isIntersecting && more(), {rootMargin: '100%'});
      more();
      if (i < list.length) io.observe(end);
    }
  },
);
