import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL('../../src/campaign-tools.ts', import.meta.url))],
  bundle: true,
  ignoreAnnotations: true, // package.json names what is shipped, which src is not
  write: false,
  format: 'esm',
});
const {countryName, inOneLanguage, languages, shownLanguage, withCountryNames} = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);
const campaign = JSON.parse(
  await readFile(new URL('../../campaigns/day-of-solidarity.json', import.meta.url), 'utf8'),
);

describe('the name of a country', () => {
  const CODES = {Lithuania: 'LT', Germany: 'DE', Netherlands: 'NL'};
  const written = campaign.events.flatMap(({location}) => location?.addressCountry ?? []);

  for (const language of languages)
    it(`is in ${language} as the default campaign writes it`, () => {
      assert.equal(written.length, 3);
      for (const names of written) assert.equal(countryName(CODES[names.en], language), names[language]);
    });

  it('is unknown for what is no code of a country', () => {
    for (const code of ['XX', 'ZZ', 'lt', 'Lithuania', '001', '', '<b>'])
      assert.equal(countryName(code, 'en'), undefined, code);
  });

  for (const language of languages)
    it(`is written into a file in ${language}, where the campaign has a code`, () => {
      const events = [{name: {en: 'Letters'}, location: {addressCountry: 'LT'}}];
      const cut = inOneLanguage({events}, available => shownLanguage(language, available), '2027-05-21');
      const {location} = withCountryNames(cut, [language], countryName).events[0];
      const {[language]: name} = written.find(({en}) => en === 'Lithuania');
      assert.deepEqual(location, {addressCountry: {[language]: name}, countryCode: 'LT'});
    });
});
