import type {Agreement, Person as Entry} from '../folder/folder.js';
import {ConsentForm} from './consent-form.js';
import {type Draft, draftOf} from './draft.js';
import {OneId} from './one-id.js';
import {PortraitField} from './portrait-field.js';
import type {Portrait} from './portraits.js';
import {LISTS, type Somebody} from './somebody.js';
import {Withdraw} from './withdraw.js';

export interface PersonActions {
  /** Writes what somebody has agreed to into the register. */
  readonly onAgree: (id: string, agreement: Agreement) => Promise<void>;
  /** Takes out of the folder for good whoever is the same person. */
  readonly onWithdraw: (all: readonly Somebody[]) => Promise<void>;
  /** Gives whoever is the same person this id; one of their own without it. */
  readonly onGiveId: (all: readonly Somebody[], id: string | undefined) => void;
  /** Puts a portrait into the folder, and its path into the story. */
  readonly onPortrait: (story: Entry, path: string, portrait: Portrait) => Promise<void>;
  /** Opens an entry in its own tab. */
  readonly onShow: (entry: Entry) => void;
}

interface Props extends PersonActions {
  readonly somebody: Somebody;
  /** What was typed of an agreement and not written into the register; missing if nothing was. */
  readonly draft: Draft | undefined;
  /** Is told what was typed; nothing once it is in the register. */
  readonly onDraft: (draft: Draft | undefined) => void;
  /** The ISO day. */
  readonly today: string;
  /** The portrait of a story as it is in the folder. */
  readonly pictureOf: (story: Entry) => Blob | undefined;
}

/** Somebody whom the campaign shows: where, what they have agreed to, what is missing, and how they withdraw. */
export function Person({
  somebody,
  draft,
  onDraft,
  today,
  pictureOf,
  onAgree,
  onWithdraw,
  onGiveId,
  onPortrait,
  onShow,
}: Props) {
  const {id, name, entries, shows, agreement, gaps} = somebody;
  const story = entries.find(({section}) => section === 'stories');
  return (
    <section className="person" aria-label={name}>
      <h3>{name}</h3>
      <ul className="actions">
        {entries.map(entry => (
          <li key={entry.keys.join('/')}>
            <button type="button" className="quiet" onClick={() => onShow(entry)}>
              Open in {LISTS[entry.section]}
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
      <OneId somebody={somebody} onGiveId={onGiveId} />
      {id !== undefined && (
        <>
          <ConsentForm
            agreement={agreement}
            draft={draft ?? draftOf(agreement)}
            onDraft={onDraft}
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
        </>
      )}
      <Withdraw somebody={somebody} onWithdraw={onWithdraw} />
    </section>
  );
}
