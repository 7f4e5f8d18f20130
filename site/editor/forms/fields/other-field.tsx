import type {FieldProps} from '@rjsf/utils';
import {labelOf} from '../labels.js';

/** What no form can show. It stays in the campaign as it is. */
export const OtherField = ({name, formData, schema}: FieldProps) =>
  formData === undefined ? (
    <></>
  ) : (
    <fieldset>
      <legend>{schema.title ?? labelOf(name)}</legend>
      <p className="help">This is kept as it is. Change it in the file itself.</p>
      <pre>{JSON.stringify(formData, null, 2)}</pre>
    </fieldset>
  );

/** A consent is never given in passing. */
export const ConsentNote = () => (
  <p className="help">What this person has agreed to is kept under “Consent”.</p>
);
