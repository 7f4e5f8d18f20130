import {css} from 'lit';

export default css`
  .film {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
`;
