import {css} from 'lit';

/** The styles of the name of a thing or a person; the host behind a link in it is as small as everywhere. */
export default css`
  .name,
  .author {
    --_size: 1.25;
    font-size: min(var(--_large), 7cqi);
    font-weight: 600;
    line-height: 1.25;
  }
`;
