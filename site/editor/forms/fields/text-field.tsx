import type {FieldProps} from '@rjsf/utils';
import {gapsOf, languageName} from '../../state/languages.js';
import {isObject, type Json} from '../../state/place.js';
import {faultsAt, type FormContext, faultsId, helpId, keysOfField} from '../context.js';
import {Faults} from '../faults.js';
import {InLanguage, languagesShown, withLanguage} from './in-language.js';

/** A text, with its languages side by side: what is missing is marked. */
export function TextField(props: FieldProps) {
  const {schema, fieldPathId, required, onChange, registry} = props;
  const context = registry.formContext as FormContext;
  const text = props.formData as Json | undefined;
  const keys = keysOfField(context, fieldPathId);
  const {$id: id, path} = fieldPathId;
  const languages = languagesShown(text, context.languages);
  const gaps = isStarted(text) ? gapsOf(text, context.languages) : [];
  const put = (next: Json | undefined) => onChange(next, path);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={gaps.length ? 'text has-gaps' : 'text'}
      aria-describedby={`${faultsId(id)} ${helpId(id)}`}
    >
      <legend>
        {schema.title}
        {required && <span className="needed"> (needed)</span>}
      </legend>
      {typeof text === 'string' ? (
        <div className="languages">
          <InLanguage id={`${id}.all`} label="In all languages" value={text} onChange={put} />
          {context.languages.length > 1 && (
            <button
              type="button"
              className="quiet"
              onClick={() => put({[context.languages[0] ?? 'en']: text})}
              aria-label={`${schema.title}: write each language`}
            >
              Write each language
            </button>
          )}
        </div>
      ) : (
        <div className="languages">
          {languages.map(language => (
            <InLanguage
              key={language}
              id={`${id}.${language}`}
              label={`${schema.title} in ${languageName(language)}`}
              shortLabel={languageName(language)}
              language={language}
              isMissing={gaps.includes(language)}
              value={isObject(text) ? text[language] : undefined}
              faults={faultsAt(context, [...keys, language])}
              onChange={value => put(withLanguage(text, language, value))}
            />
          ))}
        </div>
      )}
      <Faults id={faultsId(id)} faults={faultsAt(context, keys)} />
      <p id={helpId(id)} className="help">
        {schema.description}
      </p>
    </fieldset>
  );
}

const isStarted = (text: Json | undefined) => isObject(text) && Object.keys(text).length > 0;
