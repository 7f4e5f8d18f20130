import {css} from 'lit';

export default css`
  .poems,
  .version,
  .printing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .version {
    gap: 0.5em;
    align-content: start;
  }

  .printing {
    gap: 0.5em;
  }

  .author-name,
  .name {
    font-weight: 600;
  }

  .author,
  .name {
    font-size: min(var(--_large), 7cqi);
    line-height: 1.25;
  }

  :is(.author, .name) .host {
    font-size: calc(var(--_small) / 1.25);
  }

  .language,
  .translator {
    font-size: var(--_small);
  }

  /* If there is room for one version alone, the chosen translation replaces the original. */
  .original {
    display: none;
  }

  .verse {
    display: grid;
    gap: 1.25em;
    hyphens: none;
    overflow-wrap: break-word;
  }

  /* A line that wraps is indented. */
  .line {
    display: block;
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
  }

  .button {
    justify-self: start;
  }

  .button[aria-pressed='false'] {
    border-color: var(--_line);
    font-weight: 400;
  }

  .button[aria-pressed='true'] {
    box-shadow: inset 0 -0.2em currentColor;
  }

  .button[aria-pressed]:focus-visible {
    box-shadow:
      inset 0 -0.2em currentColor,
      0 0 0 2px var(--_accent);
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }

  @container (inline-size >= 36em) {
    .versions {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 1.5em 2.5em;
    }

    .original {
      display: grid;
    }

    .of-original {
      display: none;
    }
  }

  @media print {
    .actions,
    .printing {
      display: none;
    }

    .original {
      display: grid;
      margin-block-end: 1.5em;
    }

    .stanza {
      break-inside: avoid;
    }
  }
`;

/** The styles of the printed poem: the original and its translation side by side. */
export const sheetStyles = css`
  .author,
  .name {
    font-size: 14pt;
    font-weight: bold;
    break-after: avoid;
  }

  .author .host {
    display: none;
  }

  .versions {
    display: flex;
    gap: 10mm;
    margin-block: 6mm;
    font-size: 11pt;
  }

  .version {
    flex: 1;
  }

  .language,
  .translator,
  .source,
  .status {
    font-size: 8pt;
  }

  .stanza {
    margin-block: 3mm;
    break-inside: avoid;
  }

  .line {
    display: block;
    padding-inline-start: 5mm;
    text-indent: -5mm;
  }
`;
