interface WithTemporal {
  readonly Temporal?: {readonly Now: {timeZoneId: () => string}};
}

/** The browser names `zone` as the reader's from now on, with the offset that it has; returns what ends this. */
export function nameZone(zone: string): () => void {
  const {Now} = (globalThis as WithTemporal).Temporal ?? {};
  const timeZoneId = Now?.timeZoneId;
  const {resolvedOptions} = Intl.DateTimeFormat.prototype;
  if (Now) Now.timeZoneId = () => zone;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return {...resolvedOptions.call(this), timeZone: zone};
  };
  return () => {
    if (Now) Now.timeZoneId = timeZoneId!;
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  };
}
