import {css} from 'lit';

export default css`
  .postcard,
  .desk,
  .writing,
  .field,
  .found,
  ul,
  figure,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .postcard,
  .desk,
  .writing {
    gap: 1.5em;
  }

  .writing {
    max-inline-size: var(--_measure);
  }

  .label,
  b {
    font-weight: 600;
  }

  fieldset,
  figure,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .designs {
    max-inline-size: 48em;
  }

  .designs,
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 40cqi), 1fr));
    gap: 1em;
    margin-block-start: 0.5em;
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

  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    line-height: 1.25;
  }

  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: currentColor;
  }

  select {
    justify-self: start;
    max-inline-size: 100%;
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

  .found:empty {
    display: none;
  }

  .found .note {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid currentColor;
  }

  details {
    border-block: 1px solid var(--_line);
  }

  summary {
    display: flex;
  }

  summary::after {
    margin-inline-start: auto;
  }

  ul {
    gap: 1em;
    padding-block: 0.25em 1.5em;
  }

  .stems {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .stems {
    font-size: var(--_fine);
  }

  /* The card grows beside what is written, and stays in sight. */
  @container (inline-size >= 56em) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
      gap: 1.5em 2.5em;
      align-items: start;
    }

    .desk > * {
      grid-column: 1;
    }

    .desk > .sides {
      grid-column: 2;
      grid-row: 1 / span 2;
      position: sticky;
      inset-block-start: 1em;
      margin: 0;
    }
  }

  @media print {
    .blank,
    .postcard > :not(.desk, .title, .safety),
    .desk > :not(.sides),
    .desk ~ * {
      display: none;
    }
  }
`;
