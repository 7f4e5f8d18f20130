import {css} from 'lit';
import choiceFields from '../../parts/fields/choice-fields.styles.js';

export default css`
  ${choiceFields}

  .postcard,
  .desk,
  .body,
  .field,
  .found,
  .person,
  ul,
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .postcard,
  .desk,
  .body {
    gap: 1.5em;
  }

  .steps {
    max-inline-size: var(--_measure);
  }

  .label,
  b {
    font-weight: 600;
  }

  figure {
    min-inline-size: 0;
    margin: 0;
  }

  .designs,
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 40cqi), 1fr));
    gap: 1em;
  }

  .sides {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    align-items: start;
    max-inline-size: 60em;
  }

  .design {
    display: grid;
    align-content: start;
    gap: 0.25em;
    cursor: pointer;
  }

  .design .picture {
    border-radius: var(--_radius);
  }

  .design:has(:checked) .picture {
    outline: 0.2em solid currentColor;
    outline-offset: 0.15em;
  }

  textarea {
    field-sizing: content;
    min-block-size: 9em;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .starter {
    display: grid;
    padding-inline: 0.75em;
    font-size: var(--_fine);
    font-weight: 400;
    text-align: start;
  }

  .found:not(:has(p)) {
    display: none;
  }

  .found .note {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid currentColor;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  .steps > :last-child,
  .body details {
    border-block-end: 1px solid var(--_line);
  }

  summary {
    display: flex;
  }

  summary::after,
  .position {
    margin-inline-start: auto;
  }

  .step > summary::after {
    margin-inline-start: 0.25em;
  }

  .number {
    min-inline-size: 1ch;
  }

  .name {
    font-weight: 600;
  }

  .position {
    flex: none;
    font-size: var(--_small);
  }

  .step:not([open]) .position {
    visibility: hidden;
  }

  .body {
    padding-block: 0.5em 2em;
  }

  .body .body {
    padding-block-end: 1.5em;
  }

  .next,
  .clear {
    justify-self: start;
  }

  .clear {
    padding-inline: 0;
  }

  ul {
    gap: 1em;
  }

  details > ul {
    padding-block: 0.25em 1.5em;
  }

  .stems {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: var(--_fine);
  }

  /* The card grows beside what is written, and stays in sight. */
  @container (inline-size >= 56em) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
      gap: 1.5em 2.5em;
      align-items: start;
    }

    .desk > .sides {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media (forced-colors: active) {
    .clear {
      padding-inline: 1em;
    }
  }

  @media print {
    .blank,
    .postcard > :not(.desk, .title, .safety),
    .steps {
      display: none;
    }
  }
`;
