import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';

import {constants} from '../../../tools/wordpress/constants.mjs';
import {faultsOfPo} from '../../../tools/wordpress/words/faults.mjs';
import {LOCALES} from '../../../tools/wordpress/words/locales.mjs';
import {messagesInJs} from '../../../tools/wordpress/words/messages-in-js.mjs';
import {messagesInPhp} from '../../../tools/wordpress/words/messages-in-php.mjs';
import {pluginMessages} from '../../../tools/wordpress/words/messages.mjs';
import {readPo, updatedPo} from '../../../tools/wordpress/words/po.mjs';
import {ticsIn} from '../../../tools/words/tics.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const messages = await pluginMessages(ROOT);

const poOf = language =>
  readFile(
    `${ROOT}integrations/wordpress/languages/solidarity-widgets-${LOCALES[language].locale}.po`,
    'utf8',
  );

/** A message as the readers of code find it. */
const aMessage = (text, more = {}) => ({text, notes: [], places: ['a.php'], ...more});

/** A file with one message and its translations. */
const aFile = (language, text, translations, more) => ({
  head: 'A draft that awaits a native reader.',
  headers: {Language: LOCALES[language].locale, 'Plural-Forms': LOCALES[language].plurals},
  messages: [{...aMessage(text, more), translations}],
});

describe('The words of the plugin', () => {
  it('are there in each language of the library', async () => {
    const {languages} = await constants();
    assert.deepEqual(Object.keys(LOCALES).sort(), languages.filter(language => language !== 'en').sort());
  });

  for (const language of Object.keys(LOCALES)) {
    it(`are up to date in ${language}, all of them, and without a fault`, async () => {
      const text = await poOf(language);
      assert.equal(updatedPo(language, text, messages), text, 'Run npm run i18n:wordpress.');
      assert.deepEqual(faultsOfPo(language, readPo(text)), []);
    });

    it(`have the forms of ${language} for each whole number`, () => {
      const {plurals, forms} = LOCALES[language];
      const [, count, rule] = /^nplurals=(\d); plural=(.*);$/.exec(plurals);
      assert.equal(Number(count), forms.length);
      const indexOf = vm.runInNewContext(`n => Number(${rule})`);
      const rules = new Intl.PluralRules(language);
      for (let n = 0; n < 1200; n++) assert.equal(forms[indexOf(n)], rules.select(n), String(n));
    });
  }

  it('are plain English', () => {
    assert.deepEqual(
      messages.flatMap(({text}) => ticsIn(text).map(tic => `${text}: ${tic}`)),
      [],
    );
  });
});

describe('The messages of code', () => {
  it('are found in PHP with their plural, context and note; those of WordPress are not ours', () => {
    const code = `<?php
      /* translators: %s: how many */
      $a = _n('%s block', '%s blocks', $count, 'solidarity-widgets');
      $b = esc_html_x('Post', 'letter', 'solidarity-widgets') . __('Settings');`;
    assert.deepEqual(messagesInPhp(code, 'a.php'), [
      {text: '%s block', plural: '%s blocks', notes: ['%s: how many'], places: ['a.php']},
      {text: 'Post', context: 'letter', notes: [], places: ['a.php']},
    ]);
  });

  it('are found in scripts', () => {
    const code =
      "/* translators: %s: a number. */\nsprintf(__('At least %s.', d), min);\n\nwp.i18n.__('Yes', d);";
    assert.deepEqual(messagesInJs(code, 'a.js'), [
      {text: 'At least %s.', notes: ['%s: a number.'], places: ['a.js']},
      {text: 'Yes', notes: [], places: ['a.js']},
    ]);
  });

  it('are refused where their text is not written out, with the line', () => {
    assert.throws(
      () => messagesInPhp("<?php\n__($a, 'solidarity-widgets');", 'a.php'),
      /a\.php:2: .*written out/,
    );
    assert.throws(() => messagesInJs('\n\n__(a, d)', 'a.js'), /a\.js:3: .*written out/);
  });
});

describe('A .po file', () => {
  it('loses no translation of a message that is gone, and has it again if that comes back', () => {
    const before = updatedPo('de', '', [aMessage('One'), aMessage('Two')]).replace(
      'msgid "One"\nmsgstr ""',
      'msgid "One"\nmsgstr "Eins"',
    );
    const without = updatedPo('de', before, [aMessage('Two')]);
    assert.deepEqual(
      readPo(without).messages.map(({text}) => text),
      ['Two'],
    );
    const again = readPo(updatedPo('de', without, [aMessage('One'), aMessage('Two')]));
    assert.deepEqual(
      again.messages.map(({translations}) => translations),
      [['Eins'], ['']],
    );
    assert.deepEqual(again.gone, []);
  });

  it('begins with what translators must know', () => {
    assert.match(updatedPo('be', '', []), /^# Belarusian: a draft that awaits a native reader\./);
  });

  for (const [what, language, text, translations, more, fault] of [
    ['no translation', 'de', 'Yes', [''], {}, /has no translation/],
    ['a lost placeholder', 'de', '%1$s of %2$s', ['%1$s'], {}, /same placeholders/],
    ['a lost tag', 'de', 'as <code>a</code>', ['wie a'], {}, /same placeholders and tags/],
    ['too few forms', 'be', '%s tag', ['%s\u00a0тэг'], {plural: '%s tags'}, /must have 3 forms/],
    ['quotation marks of another language', 'pl', 'the “key”', ['«klucz»'], {}, /quotation mark/],
    ['a straight quotation mark', 'uk', 'memory', ["пам'ять"], {}, /straight quotation mark/],
    ['a plain space in French', 'fr', 'File:', ['Fichier :'], {}, /U\+202F/],
    ['another name of the country', 'de', 'Belarus', ['Weißrussland'], {}, /Weißruss/],
    ['a lost full stop', 'sv', 'It is.', ['Det är'], {}, /must end/],
    [
      'a number apart from its noun',
      'de',
      '%s tag',
      ['%s Tag', '%s\u00a0Tags'],
      {plural: '%s tags'},
      /U\+00A0/,
    ],
  ])
    it(`with ${what} is refused`, () => {
      assert.match(faultsOfPo(language, aFile(language, text, translations, more)).join('\n'), fault);
    });
});
