import {css} from 'lit';
import choiceFields from '../../parts/fields/choice-fields.styles.js';

export default css`
  ${choiceFields}

  .picture,
  .desk,
  .choices,
  .field,
  .description {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .picture,
  .desk {
    gap: 1.5em;
  }

  .choices {
    align-content: start;
    gap: 1em;
  }

  .label {
    font-weight: 600;
  }

  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .sample {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
    forced-color-adjust: none;
  }

  .upright {
    inline-size: 0.8em;
  }

  .wide {
    inline-size: 1.6em;
    block-size: 0.9em;
  }

  .ink {
    background: #111;
  }

  .paper {
    background: #fff;
  }

  .yellow {
    background: #f5c400;
  }

  canvas {
    display: block;
    max-inline-size: min(30em, 100%);
    max-block-size: 32em;
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }

  .description {
    justify-items: start;
    max-inline-size: var(--_measure);
  }

  .framed {
    white-space: pre-line;
  }

  @container (inline-size >= 42em) {
    .desk {
      grid-template-columns: minmax(12em, 16em) minmax(0, 30em);
      gap: 2.5em;
    }

    .choice {
      flex-basis: 100%;
    }
  }

  @media print {
    .choices,
    .desk ~ .safety,
    .note {
      display: none;
    }
  }
`;
