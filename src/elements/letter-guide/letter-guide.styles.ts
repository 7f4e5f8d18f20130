import {css} from 'lit';

export default css`
  .guide,
  .chapters,
  .body,
  ul,
  .film,
  .printing {
    display: grid;
    gap: 0.5em;
  }

  .guide,
  .chapters,
  ul {
    gap: 1.5em;
  }

  .theme {
    margin-block-start: -1.25em;
  }

  .chapters {
    max-inline-size: var(--_measure);
  }

  .chapters > * {
    border-block-end: 1px solid var(--_line);
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
  }

  summary::after {
    margin-inline-start: auto;
  }

  .number {
    min-inline-size: 1ch;
  }

  .name {
    font-weight: 600;
  }

  .button {
    justify-self: start;
  }

  .body {
    margin-block: 0.25em 1.5em;
  }

  .body > .languages ~ ul {
    gap: 0.5em;
  }

  .starter {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .starter:hover {
    border-color: currentColor;
  }

  /* The whole sentence is pressed, until the browser has refused to copy: then readers can select it. */
  .starter .button {
    grid-area: 1 / 2;
    align-self: start;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_small);
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .starter .button:not(.refused)::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .starter .note {
    grid-column: 1 / -1;
  }

  .meaning {
    grid-column: 1;
    font-size: var(--_fine);
  }

  @media print {
    .printing,
    .button + .note {
      display: none;
    }
  }
`;

/** The styles of the printed guide: two columns on one A4, with the addresses of links in full. */
export const sheetStyles = css`
  @page {
    margin: 11mm 14mm;
  }

  body {
    font-size: 8.25pt;
    line-height: 1.28;
  }

  .running {
    block-size: 274mm;
  }

  .title {
    font-size: 17pt;
    line-height: 1.15;
  }

  .safety,
  .content > div {
    margin-block-start: 2mm;
  }

  .safety {
    padding: 2mm;
  }

  section {
    margin-block-end: 2mm;
  }

  .chapters {
    columns: 2;
    column-gap: 7mm;
    padding-block-start: 2mm;
    border-block-start: 0.5pt solid;
  }

  .chapters ol {
    padding-inline-start: 4mm;
  }

  li,
  .envelope {
    margin-block-end: 1mm;
    break-inside: avoid;
  }

  .sources li {
    margin: 0;
  }

  .name {
    display: block;
    font-size: 9.5pt;
    font-weight: bold;
    break-after: avoid;
  }

  .languages {
    display: none;
  }

  div .muted,
  .foot,
  .sources {
    font-size: 6.75pt;
    line-height: 1.25;
  }

  .leading-out a::after {
    content: ': ' attr(href);
  }

  .leading-out .host {
    display: none;
  }

  .envelope {
    padding: 2mm 3mm;
    border: 0.5pt solid;
  }

  .stamp {
    float: inline-end;
    padding: 3mm 2mm;
    border: 0.5pt dashed;
    font-size: 6.75pt;
    font-weight: bold;
    text-transform: uppercase;
  }
`;
