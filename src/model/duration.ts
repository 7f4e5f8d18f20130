/** An ISO 8601 duration of hours, minutes and seconds as players show it: `PT4M30S` is `4:30`, `PT1H5S` is `1:00:05`. */
export function playingTime(duration: string): string {
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  const total = count('H') * 3600 + count('M') * 60 + count('S');
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return hours ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}` : `${minutes}:${twoDigits(seconds)}`;
}
