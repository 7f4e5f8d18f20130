import campaign from '../campaign.json';
import {Drawn} from './drawn';
import {Script} from './script';

const shared = {campaign, cautious: false};
const feed = '/campaign.json';

export default function Page() {
  return (
    <>
      <Drawn
        tag="solidarity-prisoner-counter"
        {...shared}
        attributes={{feed, figure: 'prisoners'}}
        fallback="More than a thousand people."
      />
      <Drawn tag="solidarity-event-list" {...shared} attributes={{feed, 'heading-level': 2, neutral: true}} />
      <Drawn tag="solidarity-hashtag-bar" {...shared} attributes={{feed}} />
      <Script />
    </>
  );
}
