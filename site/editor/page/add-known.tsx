import {memo, useId} from 'react';
import type {KnownPerson} from '../state/known-people.js';

interface Props {
  readonly people: readonly KnownPerson[];
  readonly onAdd: (person: KnownPerson) => void;
}

/** Adds somebody who is in the campaign already: with the same id, so that the register and a withdrawal mean all of it. */
export const AddKnown = memo(function AddKnown({people, onAdd}: Props) {
  const id = useId();
  if (!people.length) return null;
  return (
    <p>
      <label htmlFor={id}>Add somebody who is in the campaign already</label>
      <select
        id={id}
        value=""
        onChange={({target}) => {
          const person = people.find(each => each.id === target.value);
          if (person) onAdd(person);
        }}
      >
        <option value="">Choose who</option>
        {people.map(each => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </p>
  );
});
