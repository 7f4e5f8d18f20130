import {memo, useCallback, useDeferredValue, useId, useMemo, useState} from 'react';
import type {Folder} from '../folder/folder.js';
import type {PartForm} from '../forms/form-schema.js';
import {PartForms} from '../forms/part-form.js';
import {type Count, countsBy, type Fault} from '../state/faults.js';
import {found, newItem, titleOf} from '../state/items.js';
import {itemAbout, type KnownPerson, knownPeople, listsBeside, takenIds} from '../state/known-people.js';
import {isWithin, type Json, type Keys, listAt, valueAt} from '../state/place.js';
import {AddKnown} from './add-known.js';
import {FaultCount} from './fault-count.js';
import {goTo} from './go-to.js';
import {useZone} from './use-zone.js';

interface Props {
  readonly folder: Folder;
  readonly form: PartForm;
  /** The way to the list. */
  readonly keys: Keys;
  /** What an item is called. */
  readonly item: string;
  readonly campaign: Json;
  readonly languages: readonly string[];
  readonly faults: readonly Fault[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onEdit: (keys: Keys, value: Json | undefined) => void;
}

/** A list that may have a thousand items, and the form of the one that is open. */
export function ItemList({
  folder,
  form,
  keys,
  item,
  campaign,
  languages,
  faults,
  chosen,
  onChoose,
  onEdit,
}: Props) {
  const items = listAt(campaign, keys);
  const [search, setSearch] = useState('');
  const searchId = useId();
  const open = Math.min(chosen, items.length - 1);
  const itemKeys = useMemo<Keys>(() => [...keys, open], [keys, open]);
  // The field that is typed into is drawn first, the list of a thousand titles after it.
  const listed = useDeferredValue(items);
  const shown = useMemo(() => found(listed, search), [listed, search]);
  const suggestedZone = useZone(folder, items[open]);
  const counts = useMemo(() => countsBy(faults, fault => indexOf(fault, keys)), [faults, keys]);
  const ownFaults = useMemo(() => faults.filter(fault => isWithin(fault.keys, itemKeys)), [faults, itemKeys]);

  const known = useKnownPeople(campaign, keys);

  const {length} = items;
  const add = useCallback(
    (added: Json) => {
      onEdit([...keys, length], added);
      setSearch('');
      onChoose(length);
      goTo([...keys, length]);
    },
    [keys, length, onEdit, onChoose],
  );
  const addKnown = useCallback((person: KnownPerson) => add(itemAbout(person, keys)), [add, keys]);

  return (
    <div className="item-list">
      <div className="items">
        <div className="actions">
          <button type="button" onClick={() => add(newItem(item))}>
            Add {article(item)}
          </button>
        </div>
        <AddKnown people={known} onAdd={addKnown} />
        {items.length > 8 && (
          <p>
            <label htmlFor={searchId}>Search</label>
            <input
              id={searchId}
              type="text"
              autoComplete="off"
              value={search}
              onChange={({target}) => setSearch(target.value)}
            />
          </p>
        )}
        <ol aria-label={`${items.length} in this list`}>
          {shown.map(each => (
            <Row
              key={each.index}
              {...each}
              name={item}
              isOpen={each.index === open}
              count={counts.get(each.index)}
              onChoose={onChoose}
            />
          ))}
        </ol>
        {search && shown.length === 0 && <p>Nothing is found for “{search}”.</p>}
      </div>
      {items.length > 0 && (
        <div className="open-item">
          <PartForms
            key={open}
            form={form}
            keys={itemKeys}
            value={items[open]}
            languages={languages}
            faults={ownFaults}
            suggestedZone={suggestedZone}
            onEdit={onEdit}
          />
          <div className="actions">
            <button type="button" className="quiet" onClick={() => onEdit(itemKeys, undefined)}>
              Take out this {item}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Who is in the campaign already. It is looked up again only if somebody has come or gone, or has another name. */
function useKnownPeople(campaign: Json, keys: Keys) {
  const deferred = useDeferredValue(campaign); // what is typed is drawn first
  const [first, second] = listsBeside(keys).map(list => valueAt(deferred, list));
  const taken = takenIds(deferred, keys);
  return useMemo(
    () =>
      knownPeople(
        [first, second].flatMap(items => (Array.isArray(items) ? (items as Json[]) : [])),
        taken,
      ),
    [first, second, taken],
  );
}

interface RowProps {
  readonly item: Json;
  readonly index: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly count: Count | undefined;
  readonly onChoose: (index: number) => void;
}

const Row = memo(function Row({item, index, name, isOpen, count, onChoose}: RowProps) {
  const {title, detail} = titleOf(item);
  return (
    <li>
      <button type="button" aria-current={isOpen || undefined} onClick={() => onChoose(index)}>
        <span className="title">{title || `A new ${name}`}</span>
        <span className="detail">{detail}</span>
        <FaultCount {...count} />
      </button>
    </li>
  );
});

/** Which item of the list a fault is in. */
function indexOf({keys}: Fault, list: Keys): number | undefined {
  const index = keys[list.length];
  return typeof index === 'number' && isWithin(keys, list) ? index : undefined;
}

const article = (item: string) => (/^[aeiou]/.test(item) ? `an ${item}` : `a ${item}`);
