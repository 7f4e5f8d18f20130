import {LitElement, html, css} from 'lit';
const df = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
class Events extends LitElement {
  static properties = {src: {}, list: {state: true}};
  static styles = css`
    :host {
      display: block;
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: 9rem 1fr auto;
      gap: 0.5rem;
      padding: 0.5rem 0;
      border-bottom: 1px solid #ddd;
    }
    time,
    span {
      color: #555;
      font-size: 0.9em;
    }
  `;
  async connectedCallback() {
    super.connectedCallback();
    this.list = await (await fetch(this.getAttribute('src'))).json();
  }
  render() {
    return html`<ul>
      ${this.list?.map(e => html`<li><time datetime=${e.start}>${df.format(new Date(e.start))}</time><a href=${e.url}>${e.title}</a><span>${e.location}</span></li>`)}
    </ul>`;
  }
}
customElements.define('x-events', Events);
