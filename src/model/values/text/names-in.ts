/** The names in `list`, separated by commas or spaces; an empty array if there are none. */
export function namesIn(list: string): string[] {
  return list.match(/[^\s,]+/g) ?? [];
}
