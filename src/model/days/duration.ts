const SECONDS_A_DAY = 86_400;

/**
 * An ISO 8601 duration of hours, minutes and seconds, shorter than a day, as players show it: `PT4M30S` is `4:30`,
 * `PT1H5S` is `1:00:05`.
 */
export function playingTime(duration: string): string {
  const count = (unit: string) => Number(duration.match(`\\d+(?=${unit})`));
  const seconds = [...'HMS'].reduce((sum, unit) => sum * 60 + count(unit), 0) % SECONDS_A_DAY || 0;
  return new Date(seconds * 1000)
    .toISOString()
    .slice(11, 19)
    .replace(/^(00:)?0?/, '');
}
