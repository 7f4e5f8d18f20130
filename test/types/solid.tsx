/** @jsxImportSource solid-js */
import campaign from 'solidarity-widgets/campaign.json';
import type {} from 'solidarity-widgets/jsx';

export const right = (
  <div on:solidarity-ready={event => event.detail.updated}>
    <solidarity-prisoner-counter
      ref={element => void element.settled}
      figure="prisoners"
      value={1500}
      heading-level="2"
      attr:as-of="2023-05-19"
      prop:campaign={campaign}
      poster
      lang="be"
      class="wide"
      classList={{wide: true}}
      slot="aside"
      data-solidarity-cautious=""
      aria-label="How many are held"
      on:solidarity-ready={event => event.detail.updated?.slice(0, 10)}
      on:solidarity-error={event => event.detail.code === 'network'}
    >
      There were almost 1,500 political prisoners.
    </solidarity-prisoner-counter>
  </div>
);

export const wrong = () => [
  // @ts-expect-error There is no such figure.
  <solidarity-prisoner-counter figure="prisoner" />,
  // @ts-expect-error There is no such figure.
  <solidarity-prisoner-counter attr:figure="prisoner" />,
  // @ts-expect-error A level is a number.
  <solidarity-prisoner-counter heading-level="two" />,
  // @ts-expect-error A server would lose the name of a property: the attribute is heading-level.
  <solidarity-day headingLevel={2} />,
  // @ts-expect-error A campaign is an object.
  <solidarity-day prop:campaign="campaign.json" />,
  // @ts-expect-error There is no such element.
  <solidarity-clock />,
  // @ts-expect-error The detail of an error has no `updated`.
  <solidarity-day on:solidarity-error={event => event.detail.updated} />,
];
