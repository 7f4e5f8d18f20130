import type {FieldProps} from '@rjsf/utils';
import {languageName} from '../../state/languages.js';
import {isObject, type Json} from '../../state/place.js';
import {faultsAt, type FormContext, faultsId, helpId, keysOfField} from '../context.js';
import {Faults} from '../faults.js';
import {InLanguage, languagesShown, withLanguage} from './in-language.js';

/** Lists of words by language, such as those that a censor stops: a word a line. */
export function ListsField({formData, schema, fieldPathId, onChange, registry}: FieldProps) {
  const lists = formData as Json | undefined;
  const context = registry.formContext as FormContext;
  const keys = keysOfField(context, fieldPathId);
  const {$id: id, path} = fieldPathId;
  return (
    <fieldset id={id} tabIndex={-1} className="text" aria-describedby={`${faultsId(id)} ${helpId(id)}`}>
      <legend>{schema.title}</legend>
      <div className="languages">
        {languagesShown(lists, context.languages).map(language => (
          <InLanguage
            key={language}
            id={`${id}.${language}`}
            label={`${schema.title} in ${languageName(language)}`}
            shortLabel={languageName(language)}
            language={language}
            value={linesOf(isObject(lists) ? lists[language] : undefined)}
            faults={faultsAt(context, [...keys, language])}
            onChange={text => onChange(withLanguage(lists, language, text?.split('\n')), path)}
          />
        ))}
      </div>
      <Faults id={faultsId(id)} faults={faultsAt(context, keys)} />
      <p id={helpId(id)} className="help">
        {schema.description}
      </p>
    </fieldset>
  );
}

const linesOf = (words: Json | undefined) => (Array.isArray(words) ? words.join('\n') : words);
