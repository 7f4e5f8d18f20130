import {css} from 'lit';
import tokens from './tokens.styles.js';

/** The styles of every element: its box, and the size and the measure of text by what it is. */
export default css`
  ${tokens}

  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--solidarity-ink, inherit);
    padding: var(--solidarity-padding, 0);
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
      contain-intrinsic-block-size: auto 40em;
    }
  }

  .prose {
    max-inline-size: var(--_measure);
  }

  .note,
  .safety {
    font-size: var(--_fine);
    max-inline-size: var(--_measure-fine);
  }

  .source,
  .reviewed,
  .updated,
  .credit {
    font-size: var(--_small);
    max-inline-size: var(--_measure-small);
  }

  .muted {
    color: var(--_muted);
  }

  /* For screen readers alone. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }

  .host,
  .address {
    font-size: var(--_small);
    hyphens: none;
  }

  /* Of one size, whatever the size of the text around them is in comparison to that of the element. */
  .host {
    font-size: calc(var(--_small) / var(--_size, 1));
    color: var(--_muted);
    font-weight: 400;
  }

  .note,
  .safety {
    --_size: 0.9;
  }

  .source,
  .reviewed,
  .updated,
  .credit {
    --_size: 0.8125;
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
    /* A dark page may be printed with its backgrounds. */
    :host {
      color: #000;
      background: #fff;
      box-shadow: 0 0 0 0.6em #fff;
      color-scheme: only light;
    }

    li,
    dl,
    figure,
    .safety,
    .figure,
    .envelope,
    .film,
    .project {
      break-inside: avoid;
    }

    .title,
    .headline,
    .subheading,
    .label,
    .name,
    summary {
      break-after: avoid;
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
