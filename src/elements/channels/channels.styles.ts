import {css} from 'lit';

export default css`
  .channels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em 1.5em;
  }

  /* The icon is in the margin, so that a channel without one is aligned with the others. */
  li {
    position: relative;
    padding-inline-start: 2em;
  }

  .icon {
    inset-block-start: 0.15em;
    inset-inline-start: 0;
  }

  .network {
    font-size: var(--_fine);
  }

  .name a {
    padding-block: 0.6em;
    font-weight: 600;
  }

  details {
    border-block: 1px solid var(--_line);
  }

  summary {
    display: flex;
    justify-content: space-between;
    font-weight: 600;
  }

  .whole {
    margin-block: 0.25em 1em;
  }

  .button {
    margin-block-end: 1em;
  }
`;
