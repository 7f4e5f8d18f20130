/** How reports write numbers. */

/** A number with so many decimals; a dash where there is none. */
export function number(value, digits = 0) {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toFixed(digits)) || 0; // not "-0"
  return rounded.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});
}

export function kilobytes(bytes) {
  return number(bytes / 1000);
}

/** How many times `base` `value` is; a dash where `base` is no more than `least`, and a ratio would be of noise. */
export function ratio(value, base, least = 0) {
  const times = base > least ? value / base : NaN;
  return Number.isFinite(times) ? `× ${number(times, times < 10 ? 2 : 0)}` : '–';
}
