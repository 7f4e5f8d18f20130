import {css} from 'lit';

/** The styles of a person's status and of the project behind a section. */
export default css`
  .source {
    font-size: 0.8em;
  }

  /* A tag such as political prisoners wear: filled while the person is held. */
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.95em;
    margin-inline-end: 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
    vertical-align: -0.1em;
  }

  .held::before {
    background-color: var(--_accent);
  }

  .project {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .project-name {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .held::before {
      background: CanvasText;
    }
  }
`;
