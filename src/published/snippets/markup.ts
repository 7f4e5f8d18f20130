/** Text as it is written in HTML and XML, also in the value of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A line break stays one wherever the tag is indented, or stands in Markdown. */
const inAttribute = (text: string) => escaped(text).replace(/\n/g, '&#10;');

/** Values by the names of attributes: `true` and an empty text are written without a value, `undefined` not at all. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/**
 * A tag that opens an element.
 *
 * @param name - Its name.
 * @param attributes - Its attributes, in their order.
 * @param gap - What comes before each attribute: a space, or a line break with the indent.
 */
export function openingTag(name: string, attributes: Attributes, gap = ' '): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true || value === '' ? key : `${key}="${inAttribute(String(value))}"`));
  const end = written.length && gap.includes('\n') ? gap.replace(/ {1,2}$/, '') : '';
  return `<${name}${written.map(each => gap + each).join('')}${end}>`;
}
