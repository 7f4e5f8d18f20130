import type {PropertyDeclaration} from 'lit';

/**
 * The value of a property in its own type. Frameworks set properties as if they were attributes: a number as a text,
 * a boolean as an empty one, an address as a `URL`, several words as an array. `undefined` where the value is missing
 * or of another type; `NaN` for a text that is no number. An object, which has no attribute, is returned unchanged.
 */
export function toPropertyValue(value: unknown, {type, attribute}: PropertyDeclaration): unknown {
  const isText = typeof value === 'string';
  if (type === Boolean) return value === '' || (!!value && value !== 'false');
  if (type === Number && isText) return value.trim() ? Number(value) : undefined;
  if (type === Number) return typeof value === 'number' ? value : undefined;
  if (type === Date) return Number.isFinite((value as Date | undefined)?.getTime?.()) ? value : undefined;
  if (isText || attribute === false) return value;
  if (Array.isArray(value)) return value.join(' ');
  return value instanceof URL || Number.isFinite(value) ? String(value) : undefined;
}

/**
 * A converter that keeps an attribute as text, since the property converts it. Lit would turn an empty number into 0, and
 * `no-title="false"`, which Vue and Svelte write, into true.
 */
export const keepAttribute = (attribute: string | null): string | null => attribute;
