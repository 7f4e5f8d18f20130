import {css} from 'lit';

export default css`
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .shift,
  summary {
    font-size: var(--_fine);
  }

  /* As wide as the row once it is open. */
  details[open] {
    flex-basis: 100%;
  }

  /* Opaque, since it may overlap the page. */
  .leave {
    border-color: #111;
    background: #f5c400;
    color: #111;
    text-decoration: none;
  }

  .leave:hover {
    background: #ffd633;
  }

  .shift {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  /* Without a pointer that hovers there is hardly a key to press, unless one has been pressed. */
  @media (hover: none) {
    .shift:not(.pressed) {
      display: none;
    }
  }

  .presses {
    display: inline-flex;
    gap: 0.3em;
  }

  .presses[hidden] {
    display: none;
  }

  .press {
    inline-size: 0.7em;
    block-size: 0.95em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
  }

  .on {
    background-color: currentColor;
  }

  /* Browsers style popovers as dialogs, and hide them. */
  .leave {
    position: static;
    box-sizing: border-box;
    inset: auto;
    margin: 0;
    overflow: visible;
  }

  /* As large as the link, in its place while it floats. */
  .room {
    display: none;
    visibility: hidden;
  }

  /* A container of this type holds what is fixed, in some browsers without a top layer. */
  :host([sticky]) .box {
    container-type: normal;
  }

  @media (forced-colors: active) {
    :is(.leave, .room) {
      border: 2px solid LinkText;
    }

    .leave {
      background: ButtonFace;
      color: LinkText;
    }

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
