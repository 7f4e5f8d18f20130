const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}ul{list-style:none;margin:0;padding:0}li{padding:.25rem 0;border-bottom:1px solid #ddd}',
);
const esc = s => s.replace(/[&<>"]/g, c => `&#${c.charCodeAt()};`);
const row = person =>
  `<li><details><summary>${esc(person.name)}</summary><p>${esc(person.status)}</p></details></li>`;
customElements.define(
  'x-names',
  class extends HTMLElement {
    async connectedCallback() {
      const list = await (await fetch(this.getAttribute('src'))).json();
      const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = `<ul>${list.map(row).join('')}</ul>`;
    }
  },
);
