/**
 * Converts an attribute to a number; `undefined` if it is absent, or empty as from an empty form field. `NaN` if it
 * is no number.
 */
export const numberAttribute = (attribute: string | null) =>
  attribute?.trim() ? Number(attribute) : undefined;
