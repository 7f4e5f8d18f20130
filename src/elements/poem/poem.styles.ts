import {css} from 'lit';
import nameStyles from '../../parts/text/name.styles.js';

export default css`
  ${nameStyles}

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

/** The styles of the printed poem: the original and its translation side by side if both fit, else below each other. */
export const sheetStyles = css`
  .name,
  .author {
    font-size: 15pt;
    font-weight: bold;
    break-after: avoid;
  }

  .name {
    font-size: 18pt;
  }

  .author .host {
    display: none;
  }

  .versions {
    display: flex;
    flex-wrap: wrap;
    gap: 10mm 12mm;
    margin-block: 6mm 10mm;
    font-size: 15pt;
    line-height: 1.45;
  }

  .version {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }

  .language,
  .translator,
  .source,
  .status {
    font-size: 9pt;
  }

  .writer,
  .writer ~ .source {
    break-inside: avoid;
  }

  .stanza {
    margin-block: 4mm;
    break-inside: avoid;
  }

  .line {
    display: block;
    padding-inline-start: 5mm;
    text-indent: -5mm;
  }
`;
