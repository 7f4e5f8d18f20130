/** The names in `list`, which stand between commas or spaces. */
export function namesIn(list: string): string[] {
  return list.match(/[^\s,]+/g) ?? [];
}
