/** @jsxImportSource react */
import campaign from 'solidarity-widgets/campaign.json';
import {Day, Exit, PrisonerCounter} from 'solidarity-widgets/react';

export const right = (
  <PrisonerCounter
    ref={counter => void counter?.settled}
    key="counter"
    figure="prisoners"
    value={1500}
    headingLevel={2}
    poster
    lang="be"
    className="wide"
    slot="aside"
    campaign={campaign}
    onSolidarityReady={event => event.detail.updated?.slice(0, 10)}
    onSolidarityError={event => event.detail.code === 'network'}
  >
    There were almost 1,500 political prisoners.
  </PrisonerCounter>
);

export const wrong = [
  // @ts-expect-error There is no such figure.
  <PrisonerCounter figure="prisoner" />,
  // @ts-expect-error A property takes a number.
  <Day headingLevel="2" />,
  // @ts-expect-error The exit is there or not.
  <Exit sticky="no" />,
  // @ts-expect-error The detail of an error has no `updated`.
  <Day onSolidarityError={event => event.detail.updated} />,
];
