import {LitElement, html, css, nothing} from 'lit';
const e = encodeURIComponent,
  z = s => s.replace(/[-:]/g, '');
class Atc extends LitElement {
  static properties = {name: {}, start: {}, end: {}, location: {}, label: {}, open: {state: true}};
  static styles = css`
    :host {
      display: inline-block;
      position: relative;
    }
    button {
      font: inherit;
      padding: 0.6rem 1rem;
      border: 1px solid #bbb;
      border-radius: 0.4rem;
      background: #fff;
      cursor: pointer;
    }
    ul {
      position: absolute;
      z-index: 9;
      margin: 0.2rem 0;
      padding: 0.3rem;
      list-style: none;
      background: #fff;
      border: 1px solid #bbb;
      border-radius: 0.4rem;
    }
    a {
      display: block;
      padding: 0.5rem 1rem;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: #eee;
    }
  `;
  links() {
    const {name: n = '', start: s = '', end: f = '', location: l = ''} = this;
    const ics = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:${s}@x\r\nDTSTAMP:${z(s)}\r\nDTSTART:${z(s)}\r\nDTEND:${z(f)}\r\nSUMMARY:${n}\r\nLOCATION:${l}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
    return {
      Google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${e(n)}&dates=${z(s)}/${z(f)}&location=${e(l)}`,
      Outlook: `https://outlook.live.com/calendar/0/deeplink/compose?subject=${e(n)}&startdt=${s}&enddt=${f}&location=${e(l)}`,
      Yahoo: `https://calendar.yahoo.com/?v=60&title=${e(n)}&st=${z(s)}&et=${z(f)}&in_loc=${e(l)}`,
      iCal: 'data:text/calendar,' + e(ics),
    };
  }
  render() {
    return html`<button
        aria-haspopup="true"
        aria-expanded=${String(!!this.open)}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${this.label ?? 'Add to calendar'}</button
      >${
        this.open
          ? html`<ul>
              ${Object.entries(this.links()).map(([k, u]) => html`<li><a href=${u} target="_blank" download=${k === 'iCal' ? 'event.ics' : nothing}>${k}</a></li>`)}
            </ul>`
          : nothing
      }`;
  }
}
customElements.define('x-atc', Atc);
