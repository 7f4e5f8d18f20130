import {isOfPoems, keyOf, LISTS, type Somebody} from './somebody.js';

interface Props {
  readonly somebody: Somebody;
  /** Gives everybody here this id; one of their own without it. */
  readonly onGiveId: (all: readonly Somebody[], id: string | undefined) => void;
}

/**
 * Gives somebody an id where there is none, and one id where there are two: the register has a row for each id, and a withdrawal takes
 * out one.
 */
export function OneId({somebody, onGiveId}: Props) {
  const {id, namesakes} = somebody;
  // A poem has an id of its own: it is known as its author's by the name.
  const people = isOfPoems(somebody) ? [] : namesakes.filter(other => !isOfPoems(other));
  if (id !== undefined && people.length === 0) return null;
  return (
    <section className="one-id">
      {id === undefined && (
        <p>This entry has no id, so the register can have no row for it. Give it one, which tells nothing.</p>
      )}
      {people.map(other => (
        <p key={keyOf(other)}>
          The same name is in {LISTS[other.entries[0]?.section ?? 'people']},{' '}
          {other.id ? `with the id ${other.id}` : 'without an id'}. If it is the same person, both need the
          same id. Otherwise the register covers only one of them, and a withdrawal takes out only one.
        </p>
      ))}
      <div className="actions">
        {people
          .filter(other => id !== undefined || other.id !== undefined)
          .map(other => {
            const shared = sharedId(somebody, other);
            return (
              <button key={keyOf(other)} type="button" onClick={() => onGiveId([somebody, other], shared)}>
                It is the same person: use {shared}
                {people.length > 1 && other.id && ` for ${other.id}`}
              </button>
            );
          })}
        {id === undefined && (
          <button type="button" onClick={() => onGiveId([somebody], undefined)}>
            {people.length ? 'It is somebody else: give an id' : 'Give an id'}
          </button>
        )}
      </div>
    </section>
  );
}

/** The id that stays: the one that the register has a row for, or else the first. */
const sharedId = (one: Somebody, other: Somebody) =>
  (other.agreement && !one.agreement ? other.id : one.id) ?? other.id ?? one.id;
