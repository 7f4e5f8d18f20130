import {css} from 'lit';

/** The styles of a person's status and of the project behind a section. */
export default css`
  /* A tag such as political prisoners wear, while the person is held; a bar for a person who has died. */
  :is(.held, .died)::before {
    content: '';
    display: inline-block;
    inline-size: 1.1em;
    block-size: 0.25em;
    margin-inline-end: 0.5em;
    background-color: currentColor;
    vertical-align: 0.25em;
  }

  .held::before {
    block-size: 0.6em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
    background-color: var(--_tag);
    vertical-align: 0;
  }

  .project {
    display: grid;
    gap: 0.25em;
  }

  .project-name {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    :is(.held, .died)::before {
      background: CanvasText;
    }
  }
`;
