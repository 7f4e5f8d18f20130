import type {PropertyDeclaration} from 'lit';

/**
 * What a page means by a value of a property. Frameworks set properties as if they were attributes: a number as a text,
 * a boolean as an empty one; as a text also an address as a `URL`, and several words as an array. `undefined` where
 * nothing is given, or nothing that can be meant; `NaN` for a text that is no number. An object, which has no attribute, is taken as it is.
 */
export function readGiven(value: unknown, {type, attribute}: PropertyDeclaration): unknown {
  const isText = typeof value === 'string';
  if (type === Boolean) return value === '' || (!!value && value !== 'false');
  if (type === Number && isText) return value.trim() ? Number(value) : undefined;
  if (type === Number) return typeof value === 'number' ? value : undefined;
  if (type === Date) return Number.isFinite((value as Date | undefined)?.getTime?.()) ? value : undefined;
  if (isText || attribute === false) return value;
  if (Array.isArray(value)) return value.join(' ');
  return value instanceof URL || Number.isFinite(value) ? String(value) : undefined;
}

/** Leaves an attribute as it is, since the property reads it; Lit would take an empty one for 0. */
export const asGiven = (attribute: string | null): string | null => attribute;
