import {type FieldPathId} from '@rjsf/utils';
import type {Fault} from '../state/faults.js';
import type {Keys} from '../state/place.js';
import {idOf} from '../state/place.js';

/** The time zone of a town. */
export interface SuggestedZone {
  readonly town: string;
  readonly zone: string;
}

/** What the fields of a form know beside their own value. */
export interface FormContext {
  /** The way to what the form shows. */
  readonly keys: Keys;
  /** The languages of the campaign. */
  readonly languages: readonly string[];
  /** What is wrong, by the id of the field. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  /** The time zone of the town that is in the form, if that is certain. */
  readonly suggestedZone: SuggestedZone | undefined;
}

/** The way from the campaign to a field. */
export const keysOfField = ({keys}: FormContext, {path}: FieldPathId): Keys => [...keys, ...path];

/** What is wrong with a field itself, not with what is in it. */
export const faultsAt = (context: FormContext, keys: Keys): readonly Fault[] =>
  context.faults.get(idOf(keys)) ?? [];

/** The id of the element that says what is wrong with a field. */
export const faultsId = (id: string): string => `${id}-faults`;
/** The id of the element that explains a field. */
export const helpId = (id: string): string => `${id}-help`;
