import type {WidgetProps} from '@rjsf/utils';
import {useId, useRef} from 'react';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {languageName} from '../state/languages.js';
import {type FormContext, faultsId, helpId} from './context.js';

/** The attributes of every control: browsers keep nothing of what is typed, and send nothing of it to a spelling service. */
export const controlOf = ({id, required}: {id: string; required?: boolean | undefined}) => ({
  id,
  autoComplete: 'off',
  spellCheck: false,
  'aria-required': required || undefined,
  'aria-describedby': `${faultsId(id)} ${helpId(id)}`,
});

type Props = Pick<WidgetProps, 'id' | 'value' | 'required' | 'onChange'>;

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function Line({type = 'text', placeholder, ...props}: Props & {type?: string; placeholder?: string}) {
  return (
    <input
      {...controlOf(props)}
      type={type}
      placeholder={placeholder}
      value={textOf(props.value)}
      onChange={({target}) => props.onChange(target.value || undefined)}
    />
  );
}

const LineWidget = (props: Props) => <Line {...props} />;

const LinkWidget = (props: Props) => (
  <input
    {...controlOf(props)}
    type="text"
    inputMode="url"
    placeholder="https://"
    value={textOf(props.value)}
    onChange={({target}) => props.onChange(target.value.trim() || undefined)}
  />
);

const LinesWidget = (props: Props) => (
  <textarea
    {...controlOf(props)}
    rows={8}
    value={textOf(props.value)}
    onChange={({target}) => props.onChange(target.value || undefined)}
  />
);

const NumberWidget = (props: Props) => (
  <input
    {...controlOf(props)}
    type="text"
    inputMode="numeric"
    value={textOf(props.value)}
    onChange={({target}) => props.onChange(numberOf(target.value))}
  />
);

/** A whole number, also as it is written with spaces; what is none stays as it was typed, so that `check` can say so. */
function numberOf(text: string): number | string | undefined {
  const digits = text.replace(/[\s ]/g, '');
  if (!digits) return undefined;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text;
}

const isDay = (value: unknown) => value === undefined || /^\d{4}-\d\d-\d\d$/.test(textOf(value));

/** A calendar for a day; what is written in another way stays as a text until it is a day. */
const DayWidget = (props: Props) => (
  <Line {...props} type={isDay(props.value) ? 'date' : 'text'} placeholder="2027-05-21" />
);

const TimeWidget = (props: Props) => (
  <Line
    {...props}
    type={/^(?:\d\d:\d\d)?$/.test(textOf(props.value)) ? 'time' : 'text'}
    placeholder="18:00"
  />
);

/** A day, and the time of day where it is known: it stays while another day is typed. */
function DayAndTimeWidget(props: Props) {
  const timeId = useId();
  const timeBefore = useRef('');
  const value = textOf(props.value);
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?$/.exec(value) ?? [];
  if (value && !day) return <Line {...props} placeholder="2027-05-21T18:00" />;
  const put = (nextDay: string, nextTime: string) =>
    props.onChange(nextDay ? (nextTime ? `${nextDay}T${nextTime}` : nextDay) : undefined);
  const putDay = (nextDay: string) => {
    // A browser empties the field while only a part of the day is there.
    if (!nextDay) timeBefore.current = time;
    put(nextDay, day ? time : timeBefore.current);
  };
  return (
    <div className="day-and-time">
      <input {...controlOf(props)} type="date" value={day} onChange={({target}) => putDay(target.value)} />
      <label htmlFor={timeId}>at</label>
      <input
        id={timeId}
        type="time"
        autoComplete="off"
        value={time}
        disabled={!day}
        onChange={({target}) => put(day, target.value)}
      />
    </div>
  );
}

const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** The time zones that browsers know. One of an older or another name stays as it is. */
function ZoneWidget(props: WidgetProps) {
  const value = textOf(props.value);
  const {suggestedZone} = props.registry.formContext as FormContext;
  return (
    <>
      <select
        {...controlOf(props)}
        value={value}
        onChange={({target}) => props.onChange(target.value || undefined)}
      >
        <option value="">Not chosen</option>
        {value && !ZONES.includes(value) && <option>{value}</option>}
        {ZONES.map(zone => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      {suggestedZone && suggestedZone.zone !== value && (
        <button type="button" className="quiet" onClick={() => props.onChange(suggestedZone.zone)}>
          Use {suggestedZone.zone}, the clocks of {suggestedZone.town}
        </button>
      )}
    </>
  );
}

/** One of the words that the schema knows. A word that it does not know stays as it is. */
function SelectWidget(props: WidgetProps) {
  const options = props.options.enumOptions ?? [];
  const value = props.value as string | number | undefined;
  return (
    <select
      {...controlOf(props)}
      value={value ?? ''}
      onChange={({target}) =>
        props.onChange(options.find(option => String(option.value) === target.value)?.value as unknown)
      }
    >
      <option value="">Not chosen</option>
      {value !== undefined && !options.some(option => option.value === value) && (
        <option>{String(value)}</option>
      )}
      {options.map(option => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A language that readers can choose, or the one that is there. */
function LanguageWidget(props: Props) {
  const value = textOf(props.value);
  const known: readonly string[] = allLocales;
  return (
    <select
      {...controlOf(props)}
      value={value}
      onChange={({target}) => props.onChange(target.value || undefined)}
    >
      <option value="">Not chosen</option>
      {[...known, ...(value && !known.includes(value) ? [value] : [])].map(language => (
        <option key={language} value={language}>
          {languageName(language)}
        </option>
      ))}
    </select>
  );
}

const CheckboxWidget = (props: WidgetProps) => (
  <label className="tick">
    <input
      {...controlOf(props)}
      type="checkbox"
      checked={props.value === true}
      onChange={({target}) => props.onChange(target.checked || undefined)}
    />
    {props.label}
  </label>
);

export const widgets = {
  LineWidget,
  LinesWidget,
  LinkWidget,
  NumberWidget,
  DayWidget,
  TimeWidget,
  DayAndTimeWidget,
  ZoneWidget,
  LanguageWidget,
  SelectWidget,
  CheckboxWidget,
};
