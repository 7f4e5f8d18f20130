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
    max-inline-size: 65ch;
  }

  .name,
  .page a {
    font-weight: 600;
  }

  .name .host {
    font-weight: 400;
  }

  .page a {
    padding-block: 0.7em;
  }

  .origin {
    gap: 0.25em;
    font-size: 0.8em;
  }

  .old {
    justify-self: start;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  @container (inline-size >= 30em) {
    .fact {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
