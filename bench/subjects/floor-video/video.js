const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;aspect-ratio:16/9;background:#000;position:relative;overflow:hidden}img,iframe,button{position:absolute;inset:0;width:100%;height:100%;border:0;object-fit:cover}button{background:none;cursor:pointer}button:before{content:"";position:absolute;left:50%;top:50%;width:68px;height:48px;margin:-24px -34px;border-radius:12px;background:#f00}button:after{content:"";position:absolute;left:50%;top:50%;margin:-12px -8px;border:solid transparent;border-width:12px 0 12px 20px;border-left-color:#fff}',
);
const template = document.createElement('template');
template.innerHTML = '<img loading="lazy" decoding="async" alt=""><button></button>';
customElements.define(
  'x-video',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({mode: 'open'}),
        id = encodeURIComponent(this.getAttribute('videoid')),
        title = this.getAttribute('title') ?? 'Play video';
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      const [img, b] = root.children;
      b.ariaLabel = title;
      img.src = this.getAttribute('poster') ?? `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
      b.onclick = () => {
        const f = document.createElement('iframe');
        f.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`;
        f.title = title;
        f.allow = 'autoplay; encrypted-media; picture-in-picture';
        f.allowFullscreen = true;
        root.replaceChildren(f);
        f.focus();
      };
    }
  },
);
