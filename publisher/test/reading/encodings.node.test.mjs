import assert from 'node:assert/strict';
import {it} from 'node:test';
import iconv from 'iconv-lite';
import {decode} from '../../src/reading/decode.mjs';

const TEXTS = {
  Belarusian: 'Вечар лістоў палітвязням, Вільня; Коўна “Прыклад” – ёсць',
  German: 'Gespräch mit Freigelassenen, München, Straße „Beispiel“',
  Polish: 'Wieczór listów, Kraków, Łódź, ul. Przykładowa, święto',
  Lithuanian: 'Pavyzdžio gatvė, Šiauliai, laiškų vakaras',
};

for (const [language, text, encodings] of [
  ['Belarusian', TEXTS.Belarusian, ['windows-1251', 'utf-8', 'utf-16le', 'utf-16be']],
  ['German', TEXTS.German, ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Polish', TEXTS.Polish, ['windows-1250', 'utf-8']],
  ['Lithuanian', TEXTS.Lithuanian, ['windows-1257', 'utf-8']],
])
  for (const encoding of encodings)
    for (const addBOM of encoding.startsWith('utf') ? [false, true] : [false])
      it(`${language} is read from ${encoding}${addBOM ? ' with a byte order mark' : ''}`, () => {
        const sheet = `No,Title,From\r\n1,${text},19.05.2027\r\n`;
        assert.equal(decode(iconv.encode(sheet, encoding, {addBOM}), 'events.csv').text, sheet);
      });

it('a workbook, bytes without meaning and an unknown encoding are refused with what to do', () => {
  assert.throws(
    () => decode(Buffer.from('PK\u0003\u0004abc'), 'a.xlsx'),
    /is a workbook. Save its sheet as CSV/,
  );
  assert.throws(() => decode(Buffer.from([1, 0, 0, 0, 2, 0, 0, 3]), 'a.csv'), /is no text/);
  const bytes = Buffer.from(Array.from({length: 300}, (_, index) => 128 + ((index * 37) % 128)));
  assert.throws(() => decode(bytes, 'a.csv'), /encoding that is not known/);
});
