import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import {faultsAt, type FormContext, faultsId, helpId, keysOfField} from './context.js';
import {Faults} from './faults.js';

const contextOf = ({registry}: {registry: {formContext: unknown}}) => registry.formContext as FormContext;

/** A field with its label before it, what it is for, and what is wrong with it. */
function FieldTemplate(props: FieldTemplateProps) {
  const {id, label, schema, required, children, fieldPathId, rawDescription, uiSchema} = props;
  const faults = faultsAt(contextOf(props), keysOfField(contextOf(props), fieldPathId));
  if (props.hidden) return <></>;
  const isGroup = schema.type === 'object' || schema.type === 'array' || uiSchema?.['ui:field'];
  if (isGroup) return <div className="group">{children}</div>;
  return (
    <div className={faults.length ? 'field has-faults' : 'field'}>
      {schema.type !== 'boolean' && label && (
        <label htmlFor={id}>
          {label}
          {required && <span className="needed"> (needed)</span>}
        </label>
      )}
      {children}
      <Faults id={faultsId(id)} faults={faults} />
      <p id={helpId(id)} className="help">
        {rawDescription}
      </p>
    </div>
  );
}

/** A group of fields that belong together. */
function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const {title, properties, fieldPathId, required} = props;
  const faults = faultsAt(contextOf(props), keysOfField(contextOf(props), fieldPathId));
  const id = fieldPathId.$id;
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={faultsId(id)}>
      {title && (
        <legend>
          {title}
          {required && <span className="needed"> (needed)</span>}
        </legend>
      )}
      <Faults id={faultsId(id)} faults={faults} />
      {properties.map(({name, content}) => (
        <div key={name}>{content}</div>
      ))}
    </fieldset>
  );
}

/** A short list, each item of which can be moved and taken out. */
function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const {title, items, canAdd, onAddClick, fieldPathId, schema} = props;
  const faults = faultsAt(contextOf(props), keysOfField(contextOf(props), fieldPathId));
  const id = fieldPathId.$id;
  return (
    <fieldset id={id} tabIndex={-1} className="list" aria-describedby={`${faultsId(id)} ${helpId(id)}`}>
      {title && <legend>{title}</legend>}
      <p id={helpId(id)} className="help">
        {schema.description}
      </p>
      <Faults id={faultsId(id)} faults={faults} />
      <ol>{items}</ol>
      {canAdd && (
        <button type="button" onClick={onAddClick}>
          Add{title ? `: ${title}` : ''}
        </button>
      )}
    </fieldset>
  );
}

function ArrayFieldItemTemplate({children, buttonsProps, index}: ArrayFieldItemTemplateProps) {
  const {hasMoveUp, hasMoveDown, onMoveUpItem, onMoveDownItem, onRemoveItem} = buttonsProps;
  return (
    <li>
      {children}
      <div className="actions">
        {hasMoveUp && (
          <button type="button" className="quiet" onClick={onMoveUpItem} aria-label={`Move ${index + 1} up`}>
            Up
          </button>
        )}
        {hasMoveDown && (
          <button
            type="button"
            className="quiet"
            onClick={onMoveDownItem}
            aria-label={`Move ${index + 1} down`}
          >
            Down
          </button>
        )}
        <button type="button" className="quiet" onClick={onRemoveItem} aria-label={`Take out ${index + 1}`}>
          Take out
        </button>
      </div>
    </li>
  );
}

export const templates = {FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate};
