import {css} from 'lit';

/** The styles of the icons of networks. */
export default css`
  .icon {
    position: absolute;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }

  /* The letter is no text: nobody finds, copies or hears it. */
  .icon[data-letter]::before {
    content: attr(data-letter);
    display: grid;
    place-items: center;
    block-size: 100%;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    box-sizing: border-box;
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1;
  }
`;
