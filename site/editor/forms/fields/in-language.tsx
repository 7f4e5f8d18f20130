import type {Fault} from '../../state/faults.js';
import {isObject, type Json} from '../../state/place.js';
import {faultsId} from '../context.js';
import {Faults} from '../faults.js';
import {controlOf} from '../widgets.js';

interface InLanguageProps {
  readonly id: string;
  readonly label: string;
  readonly shortLabel?: string;
  readonly language?: string;
  readonly isMissing?: boolean;
  readonly value: Json | undefined;
  readonly faults?: readonly Fault[];
  readonly onChange: (value: string | undefined) => void;
}

/** What is written in one language. */
export function InLanguage(props: InLanguageProps) {
  const {id, label, shortLabel = label, language, isMissing = false, value, faults = [], onChange} = props;
  const text = typeof value === 'string' ? value : '';
  return (
    <div className={isMissing ? 'in-language is-missing' : 'in-language'}>
      <label htmlFor={id}>
        {shortLabel}
        {isMissing && <span className="gap"> · missing</span>}
      </label>
      <textarea
        {...controlOf({id})}
        aria-label={label === shortLabel ? undefined : label}
        lang={language}
        rows={Math.min(12, Math.max(1, Math.ceil(text.length / 48), text.split('\n').length))}
        value={text}
        onChange={({target}) => onChange(target.value || undefined)}
      />
      <Faults id={faultsId(id)} faults={faults} />
    </div>
  );
}

/** The languages of the campaign, and others in which the text is. */
export function languagesShown(text: Json | undefined, languages: readonly string[]): readonly string[] {
  const own = isObject(text) ? Object.keys(text) : [];
  return [...languages, ...own.filter(each => !languages.includes(each))];
}

/** The text with another value in a language; `undefined` if no language has one. */
export function withLanguage(
  text: Json | undefined,
  language: string,
  value: Json | undefined,
): Json | undefined {
  const {[language]: _, ...others} = isObject(text) ? text : {};
  const next = value === undefined ? others : {...(isObject(text) ? text : {}), [language]: value};
  return Object.keys(next).length ? next : undefined;
}
