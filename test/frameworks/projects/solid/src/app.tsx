import {createSignal} from 'solid-js';
import type {} from 'solidarity-widgets/jsx';
import 'solidarity-widgets/elements/event-list.js';
import 'solidarity-widgets/elements/hashtag-bar.js';
import 'solidarity-widgets/elements/prisoner-counter.js';
import campaign from '../campaign.json';

const {prisoners} = campaign.figures;
const later = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};

export function App() {
  const [shown, setShown] = createSignal(campaign);
  const [lang, setLang] = createSignal('en');
  const [updated, setUpdated] = createSignal('');

  return (
    <main lang={lang()}>
      <p>
        <button id="later" onClick={() => setShown(later)}>
          A later count
        </button>
        <button id="belarusian" onClick={() => setLang('be')}>
          Па-беларуску
        </button>
        <output id="updated">{updated()}</output>
      </p>
      <solidarity-prisoner-counter
        figure="prisoners"
        prop:campaign={shown()}
        on:solidarity-ready={event => setUpdated(event.detail.updated ?? '')}
      >
        More than a thousand people.
      </solidarity-prisoner-counter>
      <solidarity-event-list feed="/campaign.json" heading-level={2} neutral>
        See our calendar.
      </solidarity-event-list>
      <solidarity-hashtag-bar feed="/campaign.json">#Example</solidarity-hashtag-bar>
    </main>
  );
}
