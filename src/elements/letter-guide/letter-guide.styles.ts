import {css} from 'lit';

export default css`
  .guide,
  .chapters,
  .body,
  ul,
  .starter,
  .sentence,
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

  .language,
  .sentence .button {
    font-size: var(--_small);
  }

  /* Less prominent than the sentence that it copies. */
  .sentence .button {
    padding-inline: 0.5em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
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
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }

  .starter {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.25em 1.5em;
  }

  .sentence {
    grid-template-columns: 1fr auto;
    align-content: start;
    align-items: center;
  }

  .sentence > :nth-child(n + 3),
  .meaning {
    grid-column: 1 / -1;
  }

  @media print {
    .printing,
    .button + .note {
      display: none;
    }
  }
`;

/** The styles of the printed guide: two columns, with the addresses of links in full. */
export const sheetStyles = css`
  body > div {
    margin-block-start: 3mm;
  }

  section {
    margin-block-end: 3mm;
  }

  .chapters {
    columns: 2;
    column-gap: 8mm;
    padding-block-start: 3mm;
    border-block-start: 0.5pt solid;
  }

  ol {
    padding-inline-start: 5mm;
  }

  li,
  .envelope {
    margin-block-end: 1.5mm;
    break-inside: avoid;
  }

  .name {
    display: block;
    font-size: 11pt;
    font-weight: bold;
    break-after: avoid;
  }

  div .muted {
    font-size: 7.5pt;
  }

  .leading-out a::after {
    content: ': ' attr(href);
  }

  .leading-out .host {
    display: none;
  }

  .envelope {
    padding: 3mm;
    border: 0.5pt solid;
  }
`;
