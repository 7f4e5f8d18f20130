/** How reports write numbers. */

/** A number with this many decimals; a dash if it is not finite. */
export function number(value, digits = 0) {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toFixed(digits)) || 0; // not "-0"
  return rounded.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});
}

export function kilobytes(bytes) {
  return number(bytes / 1000);
}

/** The ratio of `value` to `base`; a dash if `base` is at most `least`, where a ratio would only show noise. */
export function ratio(value, base, least = 0) {
  const times = base > least ? value / base : NaN;
  return Number.isFinite(times) ? `× ${number(times, times < 10 ? 2 : 0)}` : '–';
}
