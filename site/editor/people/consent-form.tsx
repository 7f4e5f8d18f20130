import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import type {Agreement, ConsentField} from '../folder/folder.js';
import {Faults} from '../forms/faults.js';
import {agreementOf, type Draft, draftOf, faultsIn, isSame, withField} from './draft.js';
import {FIELD_NAMES, FIELDS} from './somebody.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  /** What the register says so far. */
  readonly agreement: Agreement | undefined;
  /** What is typed. */
  readonly draft: Draft;
  /** Is told what is typed; nothing if it is as in the register. */
  readonly onDraft: (draft: Draft | undefined) => void;
  /** What the campaign shows of the person. */
  readonly shows: readonly ConsentField[];
  /** The ISO day. */
  readonly today: string;
  /** Writes it into the register. */
  readonly onAgree: (agreement: Agreement) => Promise<void>;
}

/** Who agreed, on which day and to what. Nothing is chosen before somebody chooses it, and each field is agreed to by itself. */
export function ConsentForm({agreement, draft, onDraft, shows, today, onAgree}: Props) {
  const [isChecked, setIsChecked] = useState(false);
  const [said, setSaid] = useState<{done?: string; problem?: string}>({});
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const faults = isChecked ? faultsIn(draft, today) : {};

  function change(next: Partial<Draft>) {
    const changed = {...draft, ...next};
    onDraft(isSame(changed, draftOf(agreement)) ? undefined : changed);
    setSaid({});
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    const [first] = Object.keys(faultsIn(draft, today));
    if (first) {
      form.current?.querySelector<HTMLElement>(`[data-part="${first}"]`)?.focus();
      return;
    }
    try {
      await onAgree(agreementOf(draft));
      onDraft(undefined);
      setSaid({done: 'Written into the private register, private/consent.csv.'});
    } catch (error) {
      setSaid({problem: wordsOf(error)});
    }
  }

  /** The attributes of a control of a part, and the words beside it. */
  const of = (part: keyof Draft) => ({
    'data-part': part,
    'aria-invalid': faults[part] ? true : undefined,
    'aria-describedby': `${id}-${part}-faults ${id}-${part}-help`,
    autoComplete: 'off',
  });
  const besideOf = (part: keyof Draft, help?: ReactNode) => (
    <>
      <p className="help" id={`${id}-${part}-help`}>
        {help}
      </p>
      <Faults
        id={`${id}-${part}-faults`}
        faults={faults[part] ? [{level: 'error', message: faults[part], keys: []}] : []}
      />
    </>
  );

  return (
    <form ref={form} noValidate autoComplete="off" onSubmit={event => void submit(event)}>
      <fieldset className="field">
        <legend>Who agreed</legend>
        {(['person', 'relative'] as const).map(by => (
          <label key={by} className="tick">
            <input
              {...of('by')}
              type="radio"
              name={`${id}-by`}
              checked={draft.by === by}
              onChange={() => change({by})}
            />
            {by === 'person' ? 'The person' : 'A relative'}
          </label>
        ))}
        {besideOf('by', 'A friend or a lawyer cannot agree for somebody.')}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-on`}>On which day</label>
        <input
          {...of('on')}
          id={`${id}-on`}
          type="date"
          max={today}
          value={draft.on}
          onChange={({target}) => change({on: target.value})}
        />
        {besideOf('on')}
      </div>
      <fieldset className="field" aria-describedby={`${id}-fields-help`}>
        <legend>What may be shown</legend>
        {FIELD_NAMES.map(field => (
          <label key={field} className="tick">
            <input
              type="checkbox"
              autoComplete="off"
              checked={draft.fields.includes(field)}
              onChange={({target}) => change(withField(draft, field, target.checked))}
            />
            <span>
              {FIELDS[field]} {shows.includes(field) && <span className="gap">(in the campaign)</span>}
            </span>
          </label>
        ))}
        {besideOf(
          'fields',
          'Only what they have agreed to. What is in the campaign and not ticked is left out.',
        )}
      </fieldset>
      <label className="tick field">
        <input
          type="checkbox"
          autoComplete="off"
          checked={draft.isAdult}
          onChange={({target}) => change({isAdult: target.checked})}
        />
        I know that this person is 18 or older
      </label>
      <div className="field">
        <label htmlFor={`${id}-reviewed`}>When somebody last asked whether it still holds</label>
        <input
          {...of('reviewed')}
          id={`${id}-reviewed`}
          type="date"
          max={today}
          value={draft.reviewed}
          onChange={({target}) => change({reviewed: target.value})}
        />
        {besideOf(
          'reviewed',
          'For a new agreement, the same day. Nobody is published who was not asked within a year.',
        )}
      </div>
      <div className="actions">
        <button type="submit">Write it into the register</button>
      </div>
      <div role="status">
        {said.done && <p>{said.done}</p>}
        {said.problem && <p className="problem">{said.problem}</p>}
      </div>
    </form>
  );
}
