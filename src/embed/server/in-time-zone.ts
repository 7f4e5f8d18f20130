/** The part of Node's `process` that is used here. */
declare const process: {readonly env: Record<string, string | undefined>};

/** What `act` returns in the IANA time zone `zone`: dates of the whole process are in it until `act` returns. */
export function inTimeZone<T>(zone: string, act: () => T): T {
  const {TZ} = process.env;
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

/** Whether dates are in the IANA time zone `zone` now: worker threads cannot change theirs. */
export const isInTimeZone = (zone: string): boolean =>
  Intl.DateTimeFormat().resolvedOptions().timeZone === zone;
