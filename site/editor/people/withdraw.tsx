import {useId, useRef, useState} from 'react';
import type {Person} from '../folder/folder.js';
import {isOfPoems, keyOf, type Somebody} from './somebody.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly somebody: Somebody;
  /** Takes them out of the folder. */
  readonly onWithdraw: (all: readonly Somebody[]) => Promise<void>;
}

/** What an entry is called in a sentence. */
const ENTRIES: Readonly<Record<Person['section'], string>> = {
  people: 'the entry in the list of names',
  stories: 'the story',
  poems: 'a poem',
};

/** Takes somebody out of the campaign for good. It says what goes and what that does, and asks once. */
export function Withdraw({somebody, onWithdraw}: Props) {
  const {name, namesakes} = somebody;
  const isPoem = isOfPoems(somebody);
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  // The poems of an author go with the author. A poem may go alone.
  const asked = namesakes.filter(other => isPoem || !isOfPoems(other));
  const theirPoems = isPoem ? [] : namesakes.filter(isOfPoems);
  const goes = [somebody, ...theirPoems].flatMap(({entries}) => entries);

  function ask() {
    setStay(new Set(isPoem ? asked.map(keyOf) : []));
    dialog.current?.showModal();
    keep.current?.focus();
  }

  function setGoes(key: string, isGoing: boolean) {
    setStay(before => new Set(isGoing ? [...before].filter(each => each !== key) : [...before, key]));
  }

  async function withdraw() {
    setIsBusy(true);
    setProblem('');
    try {
      await onWithdraw([somebody, ...theirPoems, ...asked.filter(other => !stay.has(keyOf(other)))]);
      dialog.current?.close();
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <section className="withdraw">
      <h4>Withdraw</h4>
      <p id={`${id}-what`}>
        For somebody who no longer wants to be shown, or who must not be: it takes out the entries, the
        portrait, and what is in <code>private/</code> under the id, and <code>publish</code> never shows the
        id again. The row in the register stays.
      </p>
      <button type="button" className="danger" aria-describedby={`${id}-what`} onClick={ask}>
        {isPoem ? `Withdraw a poem by ${name}` : `Withdraw ${name}`}
      </button>
      <dialog ref={dialog} role="alertdialog" aria-labelledby={`${id}-ask`} aria-describedby={`${id}-then`}>
        <h4 id={`${id}-ask`}>{isPoem ? `Withdraw a poem by ${name}?` : `Withdraw ${name}?`}</h4>
        <div id={`${id}-then`}>
          <p>This goes: {listed(goes)}.</p>
          {asked.length > 0 && (
            <fieldset>
              <legend>
                {isPoem
                  ? 'The same name is also here. If the person withdraws, tick the rest too.'
                  : 'The same name is also here. Untick what is about somebody else.'}
              </legend>
              {asked.map(other => (
                <label key={keyOf(other)} className="tick">
                  <input
                    type="checkbox"
                    autoComplete="off"
                    checked={!stay.has(keyOf(other))}
                    onChange={({target}) => setGoes(keyOf(other), target.checked)}
                  />
                  <span>
                    {listed(other.entries)}, {other.id ? `with the id ${other.id}` : 'without an id'}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <p>Undo does not bring it back. Nothing else changes.</p>
          <p>
            What is on the host stays there until you save the folder, publish and upload. Copies of partners,
            backups and the history of git may still have the person.
          </p>
        </div>
        {problem && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <div className="actions">
          <button ref={keep} type="button" disabled={isBusy} onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button type="button" className="danger" disabled={isBusy} onClick={() => void withdraw()}>
            Withdraw for good
          </button>
        </div>
      </dialog>
    </section>
  );
}

/** Entries as words: several poems are counted. */
function listed(entries: readonly Person[]): string {
  const poems = entries.filter(({section}) => section === 'poems').length;
  const words = new Set(
    entries.map(({section}) => (section === 'poems' && poems > 1 ? `${poems} poems` : ENTRIES[section])),
  );
  return new Intl.ListFormat('en').format(words);
}
