import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

import Ajv from 'ajv/dist/2020.js';

import {wordsConfig} from '../../../tools/words/xliff.mjs';
import {DIST, ROOT} from '../helpers/built.mjs';

const readJson = (...names) => JSON.parse(readFileSync(path.join(...names), 'utf8'));

const {sourceLocale, targetLocales} = await wordsConfig();
const LANGUAGES = [sourceLocale, ...targetLocales];
const whole = readJson(DIST, 'campaign.json');
const isValid = new Ajv().compile(readJson(ROOT, 'schema/campaign.schema.json'));

/** Each text of `all` with its counterpart in `part`; everything else must be equal. */
function* textsOf(all, part, place = '') {
  const languages = Object.keys(Object(all));
  const isText = languages.length > 0 && languages.every(key => LANGUAGES.includes(key));
  if (isText && !place.endsWith('/stems')) {
    yield {place, all, part};
  } else if (typeof all === 'object') {
    assert.deepEqual(Object.keys(part), languages, place);
    for (const key of languages) yield* textsOf(all[key], part[key], `${place}/${key}`);
  } else {
    assert.equal(part, all, place);
  }
}

describe('the campaign files of the build', () => {
  it('are the default campaign in all languages and one file for each language of the library', () => {
    assert.deepEqual(whole, readJson(ROOT, 'campaigns/day-of-solidarity.json'));
    assert.deepEqual(
      readdirSync(path.join(DIST, 'campaign')).sort(),
      LANGUAGES.map(language => `${language}.json`).sort(),
    );
  });

  for (const language of LANGUAGES)
    it(`have the same facts in ${language}, with texts in ${language}, else English, else their first language`, () => {
      const part = readJson(DIST, 'campaign', `${language}.json`);
      assert.ok(isValid(part), JSON.stringify(isValid.errors));
      const texts = [...textsOf(whole, part)];
      assert.ok(texts.length > 100, `${texts.length} texts`);
      for (const {place, all, part} of texts) {
        const shown = [language, 'en', Object.keys(all)[0]].find(one => one in all);
        assert.deepEqual(part, {[shown]: all[shown]}, place);
      }
    });
});
