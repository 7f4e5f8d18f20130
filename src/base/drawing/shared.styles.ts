import {css} from 'lit';

/**
 * The tokens with their defaults, and the styles of every element. Sizes are in `em` of the host's text, on a scale
 * of 1.25.
 */
export default css`
  :host {
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_line: color-mix(in srgb, currentColor 24%, transparent);
    --_accent: var(--solidarity-accent, #f5c400);
    --_radius: var(--solidarity-radius, 0.25em);
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--solidarity-ink, inherit);
    background-color: var(--solidarity-paper, transparent);
    font-family: var(--solidarity-font, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }

  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em; /* for pages that size the element by its content */
  }

  .box *,
  .box ::before,
  .box ::after {
    box-sizing: border-box;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* Browsers skip the layout of rows that are far from the screen. The height that they assume is large, so that few rows count as near. */
  @media screen {
    .large :is(li, .card, .starter, .breakdown > div) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20em;
    }
  }

  .prose {
    max-inline-size: 65ch;
  }

  .muted {
    color: var(--_muted);
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }

  .host,
  .address {
    font-size: 0.85em;
    hyphens: none;
  }

  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_accent);
  }

  @media print {
    :host {
      color: #000;
      background: none;
    }

    a[href^='http']::after {
      content: ' <' attr(href) '>';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }

    a[href^='http'] + .host {
      display: none;
    }
  }
`;
