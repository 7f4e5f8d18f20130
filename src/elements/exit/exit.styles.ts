import {css} from 'lit';

export default css`
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  /* Opaque, since it may overlap the page. */
  .leave {
    background: CanvasText;
    color: Canvas;
    text-decoration: none;
  }

  .leave:hover {
    background: color-mix(in srgb, CanvasText 85%, Canvas);
  }

  .shift {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .presses {
    display: inline-flex;
    gap: 0.3em;
  }

  .press {
    inline-size: 0.7em;
    block-size: 0.95em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
  }

  .on {
    background-color: var(--_accent);
  }

  .note {
    font-size: 0.9em;
  }

  /* Without boxes of the element's own, the link can stick for as long as the element's container is visible. */
  :host([sticky]),
  :host([sticky]) .box,
  :host([sticky]) .exit {
    display: contents;
  }

  :host([sticky]) .leave {
    display: flex;
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    inline-size: fit-content;
  }

  :host([sticky]) .leave ~ * {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    .on {
      background: CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
