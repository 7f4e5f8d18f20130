import Form, {type IChangeEvent} from '@rjsf/core/lib/components/Form.js';
import {memo, useCallback, useMemo, useRef} from 'react';
import type {Fault} from '../state/faults.js';
import {faultsByField} from '../state/faults.js';
import {idOf, type Json, type Keys} from '../state/place.js';
import type {FormContext, SuggestedZone} from './context.js';
import {fields} from './fields/fields.js';
import type {PartForm} from './form-schema.js';
import {cleaned} from './cleaned.js';
import {useShownPart, withPart} from './shown-part.js';
import {templates} from './templates.js';
import {validator} from './validator.js';
import {widgets} from './widgets.js';

interface Props {
  readonly form: PartForm;
  /** The way to what is shown. */
  readonly keys: Keys;
  readonly value: Json | undefined;
  readonly languages: readonly string[];
  readonly faults: readonly Fault[];
  readonly suggestedZone?: SuggestedZone | undefined;
  /** Is told what is at a place now; `undefined` if nothing is any more. */
  readonly onEdit: (keys: Keys, value: Json | undefined) => void;
}

/** Nothing is written into a campaign that nobody has typed. */
const NO_DEFAULTS = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: {populate: 'never'},
  constAsDefaults: 'never',
} as const;

/** A form for a part of the campaign. What is typed is in the campaign at once; faults are shown beside their fields. */
export function PartForms(props: Props) {
  const {form, keys, value, languages, faults, suggestedZone} = props;
  const context = useMemo<FormContext>(
    () => ({keys, languages, faults: faultsByField(faults), suggestedZone}),
    [keys, languages, faults, suggestedZone],
  );
  const shown = useShownPart(value, form);
  const latest = useRef(props);
  latest.current = props;
  const put = useCallback((part: Json | undefined) => {
    const now = latest.current;
    now.onEdit(now.keys, withPart(now.value, now.form, part));
  }, []);
  return <Fields form={form} context={context} shown={shown} onPut={put} />;
}

interface FieldsProps {
  readonly form: PartForm;
  readonly context: FormContext;
  readonly shown: Json | undefined;
  readonly onPut: (part: Json | undefined) => void;
}

/** It is drawn again only if something in it has changed: a campaign may have two forms on a page, one for a list's section. */
const Fields = memo(function Fields({form, context, shown, onPut}: FieldsProps) {
  return (
    <Form
      tagName="div"
      schema={form.schema}
      uiSchema={form.ui}
      formData={shown}
      formContext={context}
      validator={validator}
      fields={fields}
      widgets={widgets}
      templates={templates}
      idPrefix={idOf(context.keys)}
      idSeparator="."
      noValidate
      experimental_componentUpdateStrategy="shallow"
      noHtml5Validate
      autoComplete="off"
      experimental_defaultFormStateBehavior={NO_DEFAULTS}
      onChange={({formData}: IChangeEvent) => {
        const next = cleaned(formData as Json | undefined, shown);
        if (next !== shown) onPut(next);
      }}
    >
      <></>
    </Form>
  );
});
