'use client';

import {useState} from 'react';
import {EventList} from 'solidarity-widgets/react/event-list.js';
import {HashtagBar} from 'solidarity-widgets/react/hashtag-bar.js';
import {PrisonerCounter} from 'solidarity-widgets/react/prisoner-counter.js';
import campaign from '../campaign.json';

const {prisoners} = campaign.figures;
const later = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};

export function Widgets() {
  const [shown, setShown] = useState(campaign);
  const [lang, setLang] = useState('en');
  const [updated, setUpdated] = useState('');

  return (
    <main lang={lang}>
      <p>
        <button id="later" onClick={() => setShown(later)}>
          A later count
        </button>
        <button id="belarusian" onClick={() => setLang('be')}>
          Па-беларуску
        </button>
        <output id="updated">{updated}</output>
      </p>
      <PrisonerCounter
        figure="prisoners"
        campaign={shown}
        onSolidarityReady={event => setUpdated(event.detail.updated ?? '')}
      >
        More than a thousand people.
      </PrisonerCounter>
      <EventList feed="/campaign.json" headingLevel={2} neutral>
        See our calendar.
      </EventList>
      <HashtagBar feed="/campaign.json">#Example</HashtagBar>
    </main>
  );
}
