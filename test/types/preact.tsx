/** @jsxImportSource preact */
import {createRef} from 'preact';
import campaign from 'solidarity-widgets/campaign.json';
import type {} from 'solidarity-widgets/jsx';

const counter = createRef<HTMLElementTagNameMap['solidarity-prisoner-counter']>();

export const right = (
  <solidarity-prisoner-counter
    ref={counter}
    key="counter"
    figure="prisoners"
    value={1500}
    as-of="2023-05-19"
    heading-level="2"
    poster
    lang="be"
    className="wide"
    class="wide"
    slot="aside"
    style={{minBlockSize: '16em'}}
    data-solidarity-cautious=""
    aria-label="How many are held"
    campaign={campaign}
    onsolidarity-ready={event => event.detail.updated?.slice(0, 10)}
    onsolidarity-error={event => event.detail.code === 'network'}
    onClick={event => event.currentTarget.settled}
  >
    There were almost 1,500 political prisoners.
  </solidarity-prisoner-counter>
);

export const wrong = [
  // @ts-expect-error There is no such figure.
  <solidarity-prisoner-counter figure="prisoner" />,
  // @ts-expect-error A level is a number.
  <solidarity-prisoner-counter heading-level="two" />,
  // @ts-expect-error The attribute is there or not.
  <solidarity-exit sticky="no" />,
  // @ts-expect-error A server would lose the name of a property: the attribute is heading-level.
  <solidarity-day headingLevel={2} />,
  // @ts-expect-error Only the counter is a poster.
  <solidarity-day poster />,
  // @ts-expect-error A campaign is an object.
  <solidarity-day campaign="campaign.json" />,
  // @ts-expect-error There is no such element.
  <solidarity-clock />,
  // @ts-expect-error The detail of an error has no `updated`.
  <solidarity-day onsolidarity-error={event => event.detail.updated} />,
];
