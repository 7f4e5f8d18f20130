/** `text` on one line: each run of white space and control characters becomes one space. */
export function oneLine(text = ''): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
