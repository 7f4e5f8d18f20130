import {css} from 'lit';

export default css`
  .initiatives,
  .kind,
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

  .subheading,
  .name {
    font-weight: 600;
  }

  .name {
    font-size: 1.125em;
    line-height: 1.25;
  }

  .name .host {
    font-weight: 400;
  }

  li > .muted {
    font-size: 0.9em;
  }

  .description {
    margin-block: 0.25em;
  }

  .initiatives .reviewed,
  .initiatives .source {
    font-size: 0.8em;
  }

  .old {
    justify-self: start;
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
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
