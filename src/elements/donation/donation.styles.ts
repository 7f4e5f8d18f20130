import {css} from 'lit';

export default css`
  .donation,
  dl,
  .origin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  dl {
    gap: 0;
    border-block-end: 1px solid var(--_line);
  }

  .fact {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  dd {
    max-inline-size: var(--_measure);
  }

  .name {
    font-weight: 600;
  }

  .origin {
    gap: 0.25em;
  }

  @container (inline-size >= 30em) {
    .fact {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
