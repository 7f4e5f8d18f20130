import {LitElement, html, css} from 'lit';
class Video extends LitElement {
  static properties = {videoid: {}, title: {}, poster: {}, playing: {state: true}};
  static styles = css`
    :host {
      display: block;
      aspect-ratio: 16/9;
      background: #000;
      position: relative;
      overflow: hidden;
    }
    img,
    iframe,
    button {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      border: 0;
      object-fit: cover;
    }
    button {
      background: none;
      cursor: pointer;
    }
    button:before {
      content: '';
      position: absolute;
      left: 50%;
      top: 50%;
      width: 68px;
      height: 48px;
      margin: -24px -34px;
      border-radius: 12px;
      background: #f00;
    }
    button:after {
      content: '';
      position: absolute;
      left: 50%;
      top: 50%;
      margin: -12px -8px;
      border: solid transparent;
      border-width: 12px 0 12px 20px;
      border-left-color: #fff;
    }
  `;
  render() {
    const id = encodeURIComponent(this.videoid);
    return this.playing
      ? html`<iframe
          src="https://www.youtube-nocookie.com/embed/${id}?autoplay=1"
          title=${this.title}
          allow="autoplay; encrypted-media; picture-in-picture"
          allowfullscreen
        ></iframe>`
      : html`<img
            loading="lazy"
            decoding="async"
            alt=""
            src=${this.poster ?? `https://i.ytimg.com/vi/${id}/hqdefault.jpg`}
          /><button
            aria-label=${this.title ?? 'Play video'}
            @click=${() => {
              this.playing = true;
            }}
          ></button>`;
  }
}
customElements.define('x-video', Video);
