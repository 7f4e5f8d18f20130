import {css} from 'lit';

/** Tokens with their defaults, and what every element shares. Sizes are in `em` of the host's text, on a scale of 1.25. */
export default css`
  :host {
    --_ink: var(--solidarity-ink, currentColor);
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_line: color-mix(in srgb, currentColor 24%, transparent);
    --_accent: var(--solidarity-accent, light-dark(#f3c300, #ffd23d));
    --_radius: var(--solidarity-radius, 0.25em);
    display: block;
    box-sizing: border-box;
    color: var(--solidarity-ink, inherit);
    background: var(--solidarity-paper, transparent);
    font-family: var(--solidarity-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }

  .box {
    container-type: inline-size;
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

  ul,
  ol {
    list-style: none;
  }

  .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
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

  a:hover {
    text-decoration-thickness: 0.12em;
  }

  .host {
    font-size: 0.8em;
    color: var(--_muted);
  }

  .host::before {
    content: '(';
  }

  .host::after {
    content: ')';
  }

  .address {
    font-size: 0.9em;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_accent);
  }

  .safety {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.35em solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.9em;
  }

  .safety > * {
    max-inline-size: 65ch;
  }

  .safety-title {
    font-weight: 600;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms;
    }
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

    .host,
    .button {
      display: none;
    }
  }
`;
