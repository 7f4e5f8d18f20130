import {css} from 'lit';

/** The styles of radio buttons and checkboxes with their labels, and of menus. */
export default css`
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    line-height: 1.25;
    cursor: pointer;
  }

  .choice input {
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
`;
