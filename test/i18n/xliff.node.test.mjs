import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {faultsOf, faultsOfSource} from '../../tools/words/faults.mjs';
import {unitsOf, wordsConfig, xliffPath} from '../../tools/words/xliff.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = await wordsConfig();
const read = (folder, file) => readFile(path.join(folder, file), 'utf8');

describe('the English messages', () => {
  it('have no faults', async () => {
    const xliff = await read(root, xliffPath(config, config.targetLocales[0]));
    assert.deepEqual(faultsOfSource(xliff), []);
  });
});

describe('the translations', () => {
  for (const locale of config.targetLocales)
    it(`into ${locale} have no faults`, async () => {
      const xliff = await read(root, xliffPath(config, locale));
      assert.ok(unitsOf(xliff).length > 100);
      assert.deepEqual(faultsOf(locale, xliff), []);
    });
});

describe('a translation file', () => {
  const unit = (id, source, target, more = '') =>
    `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>${target}</target>${more}\n</trans-unit>`;
  const file = (...units) =>
    `<header>\n<note>A draft that awaits a native reader.</note>\n</header>\n<body>${units.join('\n')}</body>`;
  const n = '<x id="0" equiv-text="${n}"/>';
  const days = (...forms) =>
    forms.map(([form, words]) => unit(`d.${form}`, `${n} days`, `${n}\u00a0${words}`));
  const day = '<x id="0" equiv-text="${day}"/>';
  const all = days(['one', 'dzień'], ['few', 'dni'], ['many', 'dni'], ['other', 'dnia']);

  const rows = [
    ['is right', file(unit('a', 'Map', 'Mapa'), ...all), []],
    ['has an empty target', file(unit('a', 'Map', '')), ['a has no target']],
    ['has a blank target', file(unit('a', 'Map', ' ')), ['a has no target']],
    [
      'lacks a plural form of the language',
      file(...days(['one', 'dzień'], ['few', 'dni'], ['other', 'dnia'])),
      ['d.many is missing, which this language has'],
    ],
    [
      'has a plural form that the language does not have',
      file(...all, ...days(['two', 'dwa dni'])),
      ['d.two is no form of this language'],
    ],
    [
      'keeps the source text',
      file(unit('a', 'Video', 'Video')),
      ['a is the same as the source, and no <note from="translator"> says why'],
    ],
    [
      'keeps the source text with a reason',
      file(unit('a', 'Video', 'Video', '<note from="translator">the same in Polish</note>')),
      [],
    ],
    ['keeps signs and placeholders', file(unit('a', `${n}: ${n}`, `${n}: ${n}`)), []],
    ['has an entity in a target', file(unit('a', 'Q and A', 'Q &amp; A')), ['a holds a sign of markup']],
    ['has an entity in a source', file(unit('a', '1 &lt; 2', 'jeden')), ['a holds a sign of markup']],
    ['has markup in a target', file(unit('a', 'Map', '<b>Mapa</b>')), ['a holds a sign of markup']],
    [
      'allows a line break between a number and its noun',
      file(unit('a', `${n} days`, `${n} dni`)),
      ['a parts a number from its noun: a no-break space (U+00A0) belongs between them'],
    ],
    ['has a soft hyphen', file(unit('a', 'Map', 'Ma\u00adpa')), []],
    [
      'has an invisible space',
      file(unit('a', 'Map', 'Ma\u200bpa')),
      ['a has an invisible character that is no soft hyphen (U+00AD)'],
    ],
    ['has a number before a sign', file(unit('a', `Days: ${n}!`, `Dni: ${n} (!)`)), []],
    ['has straight quotes', file(unit('a', 'Map', 'it\'s "so"')), ['a has a straight quotation mark']],
    ['has two full stops', file(unit('a', 'Gone.', 'Nie ma..')), ['a has two full stops in a row']],
    [
      'ends a sentence with a date',
      file(unit('a', `Next: ${day}`, `Następny: ${day}.`)),
      ['a has a full stop right after a date'],
    ],
    ['has a date at its end', file(unit('a', `Next: ${day}`, `Następny: ${day}`)), []],
    [
      'has a long sentence in a warning',
      file(unit('safety.a', 'No.', `Nie. ${'nie '.repeat(26)}`)),
      ['safety.a has a sentence of 26 words: a warning has at most 25 in each'],
    ],
    ['has a long sentence elsewhere', file(unit('a', 'No.', 'nie '.repeat(26))), []],
    [
      'is not marked as a draft',
      file(unit('a', 'Map', 'Mapa')).replace('awaits', 'has had'),
      ['its header does not say that the translation is a draft which awaits a native reader'],
    ],
  ];
  for (const [what, xliff, faults] of rows)
    it(`that ${what} ${faults.length ? 'is refused' : 'is accepted'}`, () => {
      assert.deepEqual(faultsOf('pl', xliff), faults);
    });
});

describe('a translation', () => {
  const NARROW = '\u202f';
  const name = '<x id="0" equiv-text="${PLACEHOLDER}"/>';
  const file = target =>
    `<header>\n<note>A draft that awaits a native reader.</note>\n</header>\n<trans-unit id="a">\n  <source>${target.includes('<x') ? name : 'Words'}</source>\n  <target>${target}</target>\n</trans-unit>`;

  const mark = (sign, marks) => `a has the quotation mark ${sign}: the language has ${marks}`;
  const otherName = name => `a says “${name}”, and not the name that the header of the file gives`;
  const colon = 'a has a word before a name that changes with it: use a colon';
  const narrow = 'a lacks a narrow no-break space (U+202F) before ; : ! ? % » or after «';
  const rows = [
    ['fr', `Le mot «${NARROW}oui${NARROW}»${NARROW}: ici`, []],
    ['fr', 'Le mot “oui”', [mark('“', '«»')]],
    ['fr', 'Mot : ici', [narrow]],
    ['fr', `Mot\u00a0! Ici${NARROW}!`, [narrow]],
    ['fr', `«\u00a0oui${NARROW}»`, [narrow]],
    ['fr', 'En Biélorussie', [otherName('Biéloruss')]],
    ['fr', 'Au Bélarus', []],
    ['fr', `Au nom de ${name}`, [colon]],
    ['fr', `Par d’${name}`, [colon]],
    ['fr', `Source${NARROW}: ${name}`, []],
    [
      'cs',
      `Od z ${name}`,
      ['a lacks a no-break space (U+00A0) after a preposition of one letter', colon].reverse(),
    ],
    ['cs', `Zdroj: ${name}`, []],
    ['cs', 'V Bělorusku', ['a lacks a no-break space (U+00A0) after a preposition of one letter']],
    ['cs', 'V\u00a0Bělorusku „nebo“ jinde', []],
    ['cs', 'Belarus', [otherName('Belarus')]],
    ['lv', 'Vārds „jā“ Baltkrievijā', []],
    ['lv', 'Vārds «jā»', [mark('«', '„“')]],
    ['lv', 'Belarusā', [otherName('Belarus')]],
    ['it', `Il progetto di ${name}`, [colon]],
    ['it', `L’${name}`, [colon]],
    ['it', `Progetto: ${name}`, []],
    ['it', 'Belarus', [otherName('Belarus')]],
    ['es', '¿Qué es?', []],
    ['es', 'Qué es?', ['a lacks one of ¿ ? or ¡ !']],
    ['es', '¡Hola', ['a lacks one of ¿ ? or ¡ !']],
    ['es', 'Belarús', [otherName('Belarús')]],
    ['sv', 'Ordet ”ja” i Belarus', []],
    ['sv', 'Ordet “ja”', [mark('“', '””')]],
    ['sv', 'Belarusisk eller vitrysk', [otherName('vitry')]],
    ['de', 'In Weißrussland', [otherName('Weißruss')]],
    ['ka', '„“«»', []],
  ];
  for (const [locale, target, faults] of rows)
    it(`into ${locale} as “${target.replace(name, '…')}” ${faults.length ? 'is refused' : 'is accepted'}`, () => {
      assert.deepEqual(faultsOf(locale, file(target)), faults);
    });
});

describe('an English message', () => {
  const file = (id, source) =>
    `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>Mapa</target>\n</trans-unit>`;
  const day = '<x id="0" equiv-text="${day}"/>';

  for (const [what, id, source, faults] of [
    ['is plain', 'a', `This may have changed. Last checked on ${day}`, []],
    ['has straight quotes', 'a', "a page's map", ['a has a straight quotation mark']],
    ['ends a sentence with a date', 'a', `Next: ${day}.`, ['a has a full stop right after a date']],
    [
      'has a long sentence in a warning',
      'safety.a',
      `No. ${'no '.repeat(21)}`,
      ['safety.a has a sentence of 21 words: a warning has at most 20 in each'],
    ],
    ['reads as a translation', 'a', 'Its address stands below.', ['a says “stands”: say “is”']],
  ])
    it(`that ${what} ${faults.length ? 'is refused' : 'is accepted'}`, () => {
      assert.deepEqual(faultsOfSource(file(id, source)), faults);
    });
});

/** A copy of all files from which translations are generated. */
async function copyOfProject() {
  const folder = await mkdtemp(path.join(tmpdir(), 'words-'));
  const filter = file => !file.endsWith('wordpress/build');
  for (const name of [
    'src',
    'tools',
    'xliff',
    'schema',
    'campaigns',
    'test/helpers',
    'integrations',
    'site/builder',
  ])
    await cp(path.join(root, name), path.join(folder, name), {recursive: true, filter});
  for (const name of ['lit-localize.json', 'package.json', 'custom-elements.json', '.prettierrc.json'])
    await cp(path.join(root, name), path.join(folder, name));
  for (const name of ['tsconfig.json', 'tsconfig.build.json'])
    await cp(path.join(root, name), path.join(folder, name));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Runs `npm run i18n` in `folder`; returns its exit code and its error output. */
function runI18n(folder, ...flags) {
  return new Promise(resolve =>
    execFile(process.execPath, ['tools/words/i18n.mjs', ...flags], {cwd: folder}, (error, _, stderr) =>
      resolve({code: error?.code ?? 0, stderr}),
    ),
  );
}

async function writesWords(folder, ...flags) {
  const {code, stderr} = await runI18n(folder, ...flags);
  assert.equal(code, 0, stderr);
}

/** The files of `folder` that differ from the project, without node_modules. */
async function changesIn(folder) {
  const names = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = names
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)));
  const changed = await Promise.all(
    files.map(async file => (await read(root, file).catch(() => '')) !== (await read(folder, file))),
  );
  return files
    .filter((_, index) => changed[index])
    .map(file => file.replaceAll(path.sep, '/'))
    .sort();
}

describe('npm run i18n', () => {
  let folder;
  before(async () => (folder = await copyOfProject()));
  after(() => rm(folder, {recursive: true, force: true}));

  const replaceIn = async (file, before, after) => {
    const text = await read(folder, file);
    assert.ok(text.includes(before));
    await writeFile(path.join(folder, file), text.replaceAll(before, after));
  };

  const source = 'src/parts/actions/copy-buttons.ts';

  it('fails instead of losing translations when an id changes, and names them', async () => {
    await replaceIn(source, "'copy.done'", "'copy.finished'");
    const {code, stderr} = await runI18n(folder);
    assert.equal(code, 1);
    assert.match(stderr, /would be lost.*xliff\/be\.xlf: copy\.done "Скапіявана"/s);
    assert.deepEqual(await changesIn(folder), [source]);
  });

  it('keeps translations whose id is also changed in xliff, and drops those named with --forget', async () => {
    for (const locale of config.targetLocales)
      await replaceIn(xliffPath(config, locale), '"copy.done"', '"copy.finished"');
    await replaceIn(source, "'copy.refused'", "'copy.over'");
    await writesWords(folder, '--forget', 'copy.refused');
    assert.match(await read(folder, 'src/i18n/generated/be.ts'), /'copy\.finished': `Скапіявана`/);
    const units = unitsOf(await read(folder, xliffPath(config, 'be')));
    assert.deepEqual(
      units.filter(({id}) => /^copy\.(refused|over)$/.test(id)).map(({id, target}) => [id, target]),
      [['copy.over', undefined]],
    );
  });
});

describe('another language', () => {
  let folder;
  before(async () => {
    folder = await copyOfProject();
    const more = {...config, targetLocales: [...config.targetLocales, 'ar']};
    await writeFile(path.join(folder, 'lit-localize.json'), JSON.stringify(more));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('needs only its translation file and one setting', async () => {
    await writesWords(folder);
    assert.deepEqual(await changesIn(folder), [
      'lit-localize.json',
      'src/i18n/generated/all-words.ts',
      'src/i18n/generated/ar.ts',
      'src/i18n/generated/formats/ar.ts',
      'src/i18n/generated/importers.ts',
      'src/i18n/generated/locale-codes.ts',
      'xliff/ar.xlf',
    ]);
  });

  it('starts with a header that describes the file, and with every message', async () => {
    const xliff = await read(folder, 'xliff/ar.xlf');
    assert.match(xliff, /<note>Arabic: a draft that awaits a native reader\./);
    const faults = faultsOf('ar', xliff);
    assert.equal(faults.length, unitsOf(xliff).length);
    assert.ok(faults.every(fault => fault.endsWith(' has no target')));
  });

  it('has its plural forms in that file, although English has others, and keeps them', async () => {
    await translateUnits(
      path.join(folder, 'xliff/ar.xlf'),
      /^day\.until\./,
      id => `يوم ${id.split('.').at(-1)}`,
    );
    const translated = await read(folder, 'xliff/ar.xlf');
    await writesWords(folder);
    assert.equal(await read(folder, 'xliff/ar.xlf'), translated);
    const module = await read(folder, 'src/i18n/generated/ar.ts');
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
      assert.match(module, new RegExp(`'day\\.until\\.${form}': str\`.*يوم ${form}\``));
    assert.match(await read(folder, 'src/i18n/generated/formats/ar.ts'), /zero: '\^00\$'/);
  });
});

/** Writes a target for each unit of the XLIFF `file` whose id matches: its placeholder and the words. */
async function translateUnits(file, pattern, wordsOf) {
  const xliff = await readFile(file, 'utf8');
  const unit = /<trans-unit id="([^"]+)">\s*<source>.*?<\/source>/gs;
  const placeholder = '<x id="0" equiv-text="${n}"/>';
  const translated = xliff.replace(unit, (source, id) =>
    pattern.test(id) ? `${source}\n  <target>${placeholder}\u00a0${wordsOf(id)}</target>` : source,
  );
  await writeFile(file, translated);
}
