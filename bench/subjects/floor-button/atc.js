const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:inline-block;position:relative}button{font:inherit;padding:.6rem 1rem;border:1px solid #bbb;border-radius:.4rem;background:#fff;cursor:pointer}ul{position:absolute;z-index:9;margin:.2rem 0;padding:.3rem;list-style:none;background:#fff;border:1px solid #bbb;border-radius:.4rem}a{display:block;padding:.5rem 1rem;color:inherit;text-decoration:none}a:hover{background:#eee}',
);
const e = encodeURIComponent,
  z = s => s.replace(/[-:]/g, '');
customElements.define(
  'x-atc',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({mode: 'open'}),
        b = document.createElement('button');
      root.adoptedStyleSheets = [sheet];
      b.textContent = this.getAttribute('label') ?? 'Add to calendar';
      b.ariaExpanded = 'false';
      b.ariaHasPopup = 'true';
      b.onclick = () => this.toggle(b);
      root.append(b);
    }
    toggle(b) {
      if (this.menu) this.menu.hidden = !this.menu.hidden;
      else {
        const get = k => this.getAttribute(k) ?? '',
          [n, s, f, l] = ['name', 'start', 'end', 'location'].map(get);
        const ics = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:${s}@x\r\nDTSTAMP:${z(s)}\r\nDTSTART:${z(s)}\r\nDTEND:${z(f)}\r\nSUMMARY:${n}\r\nLOCATION:${l}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
        const links = {
          Google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${e(n)}&dates=${z(s)}/${z(f)}&location=${e(l)}`,
          Outlook: `https://outlook.live.com/calendar/0/deeplink/compose?subject=${e(n)}&startdt=${s}&enddt=${f}&location=${e(l)}`,
          Yahoo: `https://calendar.yahoo.com/?v=60&title=${e(n)}&st=${z(s)}&et=${z(f)}&in_loc=${e(l)}`,
          iCal: 'data:text/calendar,' + e(ics),
        };
        this.menu = document.createElement('ul');
        for (const k in links) {
          const a = document.createElement('a'),
            li = document.createElement('li');
          a.href = links[k];
          a.textContent = k;
          a.target = '_blank';
          if (k === 'iCal') a.download = 'event.ics';
          li.append(a);
          this.menu.append(li);
        }
        b.after(this.menu);
      }
      b.ariaExpanded = String(!this.menu.hidden);
    }
  },
);
