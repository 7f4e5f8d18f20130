/** How long something lasts: whole hours, and the minutes beyond them. */
export interface Length {
  readonly hours: number;
  readonly minutes: number;
}

/**
 * An ISO 8601 duration of hours, minutes and seconds as hours and minutes, rounded up to a minute: `PT4M30S` is 5
 * minutes. A duration that no number can hold is 0.
 */
export function lengthOf(duration: string): Length {
  const count = (unit: string) => Number(duration.match(`\\d+(?=${unit})`));
  const seconds = [...'HMS'].reduce((sum, unit) => sum * 60 + count(unit), 0);
  const total = Number.isSafeInteger(seconds) ? Math.ceil(seconds / 60) : 0;
  return {hours: Math.floor(total / 60), minutes: total % 60};
}
