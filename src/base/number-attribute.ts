/** The number in an attribute; one that is empty, as a form leaves it, is none. */
export const numberAttribute = (attribute: string | null) =>
  attribute?.trim() ? Number(attribute) : undefined;
