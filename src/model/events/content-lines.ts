/** The lines of a calendar (RFC 5545, 3.1), as text: each folded, and ended by a line break; blank ones are left out. */
export function contentLines(lines: readonly string[]): string {
  return lines.map(fold).join('');
}

/** The line of a text property, escaped; an empty string if the text is blank. */
export function property(name: string, text = ''): string {
  const clean = text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  return clean && `${name}:${clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')}`;
}

/** An ISO 8601 date or time in the basic format, with seconds: `20230519T150000`. */
export function compact(iso: string): string {
  return iso.replace(/\.\d+|[-:]/g, '').replace(/T\d{4}$/, '$&00');
}

/**
 * Folds `line` into lines of at most 75 octets, each after the first starting with a space; characters stay whole
 * (RFC 5545, 3.1).
 */
function fold(line: string): string {
  // Most lines of a calendar of thousands of events are that short, in whichever script.
  if (line.length <= 25) return line && `${line}\r\n`;
  const {read} = new TextEncoder().encodeInto(line, new Uint8Array(75));
  const rest = line.slice(read);
  return `${line.slice(0, read)}\r\n${fold(rest && ` ${rest}`)}`;
}
