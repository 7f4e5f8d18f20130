import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import harfbuzz from 'harfbuzzjs';

/** The font of the pictures. It has the letters of all our languages, and of every other in Latin, Cyrillic or Greek. */
const FILES = [
  {weight: 400, file: '400Regular/SourceSans3_400Regular.ttf'},
  {weight: 700, file: '700Bold/SourceSans3_700Bold.ttf'},
];

export const FONT_FAMILY = 'Source Sans 3';

/**
 * The fonts, as they are drawn with.
 *
 * @typedef {object} Fonts
 * @property {{name: string, weight: number, style: string, data: Buffer}[]} faces - The regular and the bold one.
 * @property {(text: string) => string[]} lacking - The characters of a text that one of them does not have: they would be drawn
 *   as empty boxes, or not at all.
 */

let read;

/** @returns {Promise<Fonts>} The fonts, which are read once. */
export const readFonts = () => (read ??= readAll());

async function readAll() {
  const {createBlob, createFace} = await harfbuzz;
  const faces = await Promise.all(
    FILES.map(async ({weight, file}) => ({
      name: FONT_FAMILY,
      weight,
      style: 'normal',
      data: await readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`))),
    })),
  );
  const known = faces.map(({data}) => new Set(createFace(createBlob(data), 0).collectUnicodes()));
  return {
    faces,
    lacking: text => [...new Set(text)].filter(each => !known.every(font => font.has(each.codePointAt(0)))),
  };
}
