import {css} from 'lit';

export default css`
  .sign-up {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .offer,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: var(--_measure);
  }

  .label,
  .mistake,
  .outcome {
    font-weight: 600;
  }

  .field {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  [aria-invalid='true'] {
    outline: 2px solid currentColor;
    outline-offset: 1px;
  }

  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    padding-block: 0.5em;
  }

  .consent input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .mistake:empty {
    display: none;
  }

  .form .button {
    justify-self: start;
    margin-block-start: 0.5em;
  }

  /* A form is of no use on paper. */
  @media print {
    .asking {
      display: none;
    }
  }
`;
