import {css} from 'lit';
import nameStyles from '../../parts/text/name.styles.js';

export default css`
  ${nameStyles}

  .initiatives,
  .kind,
  .origin,
  ul,
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .initiatives,
  ul {
    gap: 1.5em;
  }

  .kind {
    gap: 1em 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .subheading {
    font-weight: 600;
  }

  .plain .name {
    --_size: 1;
    font-size: inherit;
    font-weight: 400;
  }

  .plain .description {
    font-size: var(--_fine);
  }

  li > .muted:not(.reviewed, .source) {
    --_size: 0.9;
    font-size: var(--_fine);
  }

  .description {
    margin-block: 0.25em;
  }

  @container (inline-size >= 42em) {
    .kind {
      grid-template-columns: 13em minmax(0, 1fr);
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
