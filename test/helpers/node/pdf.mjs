/** Reads the PDF files that Chromium writes (Skia's: every object stands in the file by itself), as far as the tests ask. */
import {inflateSync} from 'node:zlib';

/**
 * @param {Buffer} file - A PDF file written by Chromium.
 * @returns {{pages: {width: number, height: number, text: string}[], lang: string | undefined}} Each page with its size in
 *   millimetres and its text, blanks as drawn; the language of the document.
 */
export function readPdf(file) {
  const objects = new Map(
    [...file.toString('latin1').matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)].map(([, id, body]) => [
      id,
      body,
    ]),
  );
  const fonts = new Map([...objects].filter(([, body]) => /\/ToUnicode/.test(body)).map(readFont));
  const pages = [...objects.values()].filter(body => /^<<\/Type \/Page\n/.test(body)).map(readPage);
  const [, lang] = /\/Type \/Catalog\b.*\/Lang \(([^)]*)\)/s.exec([...objects.values()].join('\n')) ?? [];
  return {pages, lang};

  function readFont([id, body]) {
    const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(body)[1]));
    const letters = new Map();
    for (const [, block] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
      for (const [, code, text] of block.matchAll(/<(\w+)> <(\w+)>/g))
        letters.set(parseInt(code, 16), utf16(text));
    for (const [, block] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
      for (const [, from, to, text] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
        for (let code = parseInt(from, 16), i = 0; code <= parseInt(to, 16); code++, i++)
          letters.set(code, String.fromCharCode(parseInt(text, 16) + i));
    return [id, letters];
  }

  function readPage(body) {
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body).slice(1).map(toMillimetres);
    const drawing = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)[1]));
    let letters;
    let text = '';
    for (const [, font, glyphs, next] of drawing.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-F]+)>|( Tm\b)/g)) {
      if (font) letters = fonts.get(font);
      else if (next) text += '\n';
      else for (const [code] of glyphs.matchAll(/.{4}/g)) text += letters.get(parseInt(code, 16)) ?? '';
    }
    return {width, height, text};
  }
}

function streamOf(object) {
  const [, stream] = /stream\n(.*)\nendstream/s.exec(object);
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

function utf16(hex) {
  return String.fromCharCode(...hex.match(/.{4}/g).map(unit => parseInt(unit, 16)));
}

function toMillimetres(points) {
  return Math.round((Number(points) / 72) * 25.4);
}
