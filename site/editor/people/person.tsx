import type {Agreement, Person as Entry} from '../folder/folder.js';
import {ConsentForm} from './consent-form.js';
import {PortraitField} from './portrait-field.js';
import type {Portrait} from './portraits.js';
import type {Somebody} from './somebody.js';
import {Withdraw} from './withdraw.js';

export interface PersonActions {
  /** Writes what somebody has agreed to into the register. */
  readonly onAgree: (id: string, agreement: Agreement) => Promise<void>;
  /** Takes somebody out of the folder for good. */
  readonly onWithdraw: (id: string) => Promise<void>;
  /** Puts a portrait into the folder, and its path into the story. */
  readonly onPortrait: (story: Entry, path: string, portrait: Portrait) => Promise<void>;
  /** Opens an entry in its own tab. */
  readonly onShow: (entry: Entry) => void;
}

interface Props extends PersonActions {
  readonly somebody: Somebody;
  /** The ISO day. */
  readonly today: string;
  /** The portrait of a story as it is in the folder. */
  readonly pictureOf: (story: Entry) => Blob | undefined;
}

const ENTRIES = {people: 'the list of names', stories: 'the stories', poems: 'the poems'};

/** Somebody whom the campaign shows: where, what they have agreed to, what is missing, and how they withdraw. */
export function Person({somebody, today, pictureOf, onAgree, onWithdraw, onPortrait, onShow}: Props) {
  const {id, name, entries, shows, agreement, gaps} = somebody;
  const story = entries.find(({section}) => section === 'stories');
  return (
    <section className="person" aria-label={name}>
      <h3>{name}</h3>
      <ul className="actions">
        {entries.map(entry => (
          <li key={entry.keys.join('/')}>
            <button type="button" className="quiet" onClick={() => onShow(entry)}>
              Open in {ENTRIES[entry.section]}
            </button>
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <ul className="faults" aria-label="What is missing">
          {gaps.map(gap => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      {id === undefined ? (
        <p>
          This entry has no id, so the register can have no row for it. Open it, and give it an id that does
          not tell who it is.
        </p>
      ) : (
        <>
          <ConsentForm
            agreement={agreement}
            shows={shows}
            today={today}
            onAgree={next => onAgree(id, next)}
          />
          {story && (
            <PortraitField
              id={id}
              picture={pictureOf(story)}
              onChoose={(path, portrait) => onPortrait(story, path, portrait)}
            />
          )}
          <Withdraw name={name} onWithdraw={() => onWithdraw(id)} />
        </>
      )}
    </section>
  );
}
