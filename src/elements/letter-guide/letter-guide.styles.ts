import {css} from 'lit';

export default css`
  .guide {
    display: grid;
    gap: 1.5em;
    padding: clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .theme {
    margin-block-start: -1.25em;
  }

  .source,
  .language,
  .sentence .button {
    font-size: 0.8em;
  }

  .source .host {
    color: inherit;
    font-size: inherit;
  }

  .chapters {
    border-block-end: 1px solid var(--_line);
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.75em;
  }

  summary::after {
    margin-inline-start: auto;
  }

  .number {
    min-inline-size: 1ch;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .name {
    font-weight: 600;
  }

  .video .name {
    text-decoration: underline;
    text-decoration-thickness: from-font;
  }

  .body {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block: 0.25em 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .advices,
  .starters {
    display: grid;
    gap: 1em;
    justify-self: stretch;
  }

  .envelope {
    position: relative;
    justify-self: stretch;
    max-inline-size: 24em;
    padding: 1.25em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    hyphens: none;
  }

  .starters > li {
    display: grid;
    gap: 0.25em 1.5em;
  }

  .starters > li + li {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .sentence {
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: start;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .sentence > [lang],
  .meaning {
    grid-column: 1 / -1;
  }

  .sentence .button {
    font-weight: inherit;
  }

  .video a {
    display: inline-grid;
    gap: 0.25em;
    text-decoration: none;
  }

  .poster {
    inline-size: min(16em, 100%);
    fill: none;
    stroke: currentColor;
  }

  .tag {
    fill: var(--_accent);
  }

  .printing {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    font-size: 0.9em;
  }

  @container (inline-size >= 22em) {
    .envelope {
      padding-inline-end: 4.5em;
    }

    .envelope::after {
      content: '';
      position: absolute;
      inset-block-start: 0.75em;
      inset-inline-end: 0.75em;
      inline-size: 2em;
      block-size: 2.5em;
      border-radius: 0.125em;
      background: var(--_accent);
    }
  }

  @container (inline-size >= 38em) {
    .starters > li {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .printing,
    .poster {
      display: none;
    }
  }
`;

/** The guide on its own sheet, in two columns, with the addresses of helpful pages written out. */
export const sheetStyles = css`
  header > :not(.title, .theme) {
    margin-block-start: 3mm;
  }

  main {
    columns: 2;
    column-gap: 8mm;
    margin-block-start: 5mm;
    padding-block-start: 5mm;
    border-block-start: 0.5pt solid;
  }

  ol {
    padding-inline-start: 5mm;
  }

  ol > li,
  section {
    margin-block-end: 4mm;
  }

  li,
  .envelope {
    break-inside: avoid;
  }

  ul > li,
  .envelope {
    margin-block: 1.5mm;
  }

  .name {
    display: block;
    font-size: 11pt;
    font-weight: bold;
    hyphens: none;
    break-after: avoid;
  }

  .language,
  .meaning {
    font-size: 7.5pt;
  }

  .leading-out a::after {
    hyphens: none;
    content: ': ' attr(href);
  }

  .leading-out .host {
    display: none;
  }

  .envelope {
    padding: 3mm;
    border: 0.5pt solid;
    hyphens: none;
  }
`;
