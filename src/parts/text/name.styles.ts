import {css} from 'lit';

/** The styles of the name of a thing or a person, and of the host behind a link in it: as small as everywhere. */
export default css`
  .name,
  .author {
    font-size: min(var(--_large), 7cqi);
    font-weight: 600;
    line-height: 1.25;
  }

  :is(.name, .author) .host {
    font-size: calc(var(--_small) / 1.25);
  }
`;
