import {css} from 'lit';

/**
 * The tokens: what all elements have in common. Hosts set the properties with names of `--solidarity-`; the elements
 * use only those that begin with `--_`. Sizes follow the text of the host.
 */
export default css`
  :host {
    /* The counter, and the one primary action of an element. */
    --_accent: var(--solidarity-accent, #f5c400);
    /* Text on the accent. */
    --_on-accent: var(--solidarity-on-accent, #111);
    /* The tag of people who are held. */
    --_tag: var(--solidarity-tag, #f5c400);
    /* Text of second rank. */
    --_muted: color-mix(in srgb, currentColor 88%, transparent);
    /* Rules, and the borders of what is no control. */
    --_line: color-mix(in srgb, currentColor 24%, transparent);
    --_radius: var(--solidarity-radius, 0.25em);

    /* The sizes of text beside 1em: sources, hosts, credits, days of a review. */
    --_small: 0.8125em;
    /* Notes and warnings. */
    --_fine: 0.9em;
    /* Names of things, and the words around a number. */
    --_large: 1.25em;
    /* Headings. */
    --_title: 1.5625em;
    /* A number, or a day, that is the point of the element. */
    --_display: 3em;

    /* The measure of prose and fields, and as wide where the text is smaller. */
    --_measure: 40em;
    --_measure-fine: calc(40em / 0.9);
    --_measure-small: calc(40em / 0.8125);

    --_heading-font: var(--solidarity-heading-font, inherit);
    --_heading-weight: var(--solidarity-heading-weight, 600);
    --_heading-spacing: var(--solidarity-heading-spacing, normal);
  }
`;
