// The clock of the frame, which the library reads: it must be replaced before that runs.
const RealDate = Date;

/** Milliseconds between the real time and that of the frame. */
let shift = 0;

const now = () => RealDate.now() + shift;

const ShiftedDate = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length ? given : [now()], newTarget) as Date,
  apply: target => new target(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
});
RealDate.prototype.constructor = ShiftedDate;
globalThis.Date = ShiftedDate;

/**
 * Lets it be another day: noon of it, when it is the same day in the campaign's time zone too. Today keeps its time of day. The clock
 * goes on from there.
 *
 * @param day - The ISO day; anything else is today.
 */
export function setDay(day: string): void {
  const real = new RealDate();
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!date) {
    shift = 0;
    return;
  }
  const noon = new RealDate(Number(year), Number(month) - 1, Number(date), 12);
  shift = noon.toDateString() === real.toDateString() ? 0 : noon.getTime() - real.getTime();
}
