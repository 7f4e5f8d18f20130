const MS_A_DAY = 86_400_000;

/** The ISO day of `now`, in UTC. */
export const isoDay = now => now.toISOString().slice(0, 10);

/** The ISO day that is `days` after the ISO day `day`. */
export const dayAfter = (day, days) => isoDay(new Date(Date.parse(day) + days * MS_A_DAY));

/** The same ISO day `years` earlier. */
export const dayBefore = (day, {years}) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
