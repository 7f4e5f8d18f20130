import {memo, useDeferredValue, useId, useMemo, useState} from 'react';
import type {Person as Entry} from '../folder/folder.js';
import type {Draft} from './draft.js';
import {Person, type PersonActions} from './person.js';
import {found, keyOf, peopleOf, type Somebody} from './somebody.js';

interface Props extends Omit<PersonActions, 'onWithdraw'> {
  /** Takes out of the folder whoever is the same person; how many other places still name the person. */
  readonly onWithdraw: (all: readonly Somebody[]) => Promise<number>;
  /** What was typed of agreements and is not in the register, by who is open. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Is told what was typed of an agreement; nothing once it is in the register. */
  readonly onDraft: (key: string, draft: Draft | undefined) => void;
  /** The entries that show people, as the folder tells them. */
  readonly people: readonly Entry[];
  /** Who is open, as `onChoose` has named them; the first without it. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** The ISO day. */
  readonly today: string;
  /** The portrait of a story as it is in the folder. */
  readonly pictureOf: (story: Entry) => Blob | undefined;
}

/** Everybody whom the campaign shows, and what each of them has agreed to. */
export function People({people, chosen, onChoose, onWithdraw, drafts, onDraft, ...rest}: Props) {
  const [search, setSearch] = useState('');
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [said, setSaid] = useState('');
  const ids = [useId(), useId()] as const;
  const all = useMemo(() => peopleOf(people), [people]);
  // What is typed is drawn first, the list of a thousand names after it.
  const listed = useDeferredValue(all);
  const words = useDeferredValue(search);
  const shown = useMemo(() => found(listed, words, onlyGaps), [listed, words, onlyGaps]);
  const open = all.find(each => keyOf(each) === chosen) ?? all[0];
  const gaps = all.filter(each => each.gaps.length > 0).length;

  async function withdraw(gone: readonly Somebody[], name: string) {
    const traces = await onWithdraw(gone);
    for (const each of gone) onDraft(keyOf(each), undefined);
    setSaid(
      `${name} is taken out of the folder. ${stillNamed(traces)}Save it, publish, and upload at once; then empty the cache of the host, and ask partners to run "pull".`,
    );
  }

  return (
    <>
      <p role="status" className="said">
        {said}
      </p>
      {all.length === 0 && <p>The campaign shows nobody. Add people under Names, Stories or Poems.</p>}
      {open && (
        <>
          <p>
            {all.length} {all.length === 1 ? 'person' : 'people'} in the campaign, {gaps} of them not or not
            wholly published.
          </p>
          <div className="item-list">
            <div className="items">
              <label htmlFor={ids[0]}>Search</label>
              <input
                id={ids[0]}
                type="text"
                autoComplete="off"
                spellCheck={false}
                value={search}
                onChange={({target}) => setSearch(target.value)}
              />
              <label className="tick" htmlFor={ids[1]}>
                <input
                  id={ids[1]}
                  type="checkbox"
                  autoComplete="off"
                  checked={onlyGaps}
                  onChange={({target}) => setOnlyGaps(target.checked)}
                />
                Only those who are not wholly published
              </label>
              <ol aria-label="People">
                {shown.map(each => (
                  <Row
                    key={keyOf(each)}
                    somebody={each}
                    isOpen={each === open}
                    isTyped={drafts.has(keyOf(each))}
                    onChoose={onChoose}
                  />
                ))}
              </ol>
              {shown.length === 0 && <p>Nobody is found.</p>}
            </div>
            <div className="open-item">
              <Person
                key={keyOf(open)}
                {...rest}
                somebody={open}
                draft={drafts.get(keyOf(open))}
                onDraft={draft => onDraft(keyOf(open), draft)}
                onWithdraw={gone => withdraw(gone, open.name)}
              />
            </div>
          </div>
        </>
      )}
    </>
  );
}

function stillNamed(places: number): string {
  if (places === 0) return '';
  return places === 1
    ? 'One other place still names the person: “All faults” leads there. '
    : `${places} other places still name the person: “All faults” leads there. `;
}

interface RowProps {
  readonly somebody: Somebody;
  readonly isOpen: boolean;
  /** Whether something was typed that is not in the register. */
  readonly isTyped: boolean;
  readonly onChoose: (key: string) => void;
}

const Row = memo(function Row({somebody, isOpen, isTyped, onChoose}: RowProps) {
  const {id, name, gaps, agreement} = somebody;
  const state = gaps.length ? (agreement ? 'Not wholly published' : 'No agreement') : 'Published';
  return (
    <li>
      <button type="button" aria-current={isOpen || undefined} onClick={() => onChoose(keyOf(somebody))}>
        <span className="title">{name}</span>
        <span className="detail">
          {[id, state, isTyped && 'Not in the register yet'].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  );
});
