import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import {FONT_FAMILY, readFonts} from '../../src/publish/number-pictures/fonts.mjs';
import {numberPictures} from '../../src/publish/number-pictures/number-pictures.mjs';
import {campaign} from '../helpers/campaign.mjs';
import {aFolder} from '../helpers/folder.mjs';
import {BASE, filesIn, NOW, published, withOnly} from '../helpers/publishing.mjs';

const {prisoners} = campaign().figures;
const days = {...prisoners, value: 900_000, qualifier: 'about', estimate: {perDay: 1200}};

/** The batches of a campaign with these figures, and all their files. */
async function made(figures, {language = 'en', now = NOW, ...more} = {}) {
  const batches = [];
  const files = new Map();
  for await (const batch of numberPictures({now, base: BASE}, language, campaign({figures, ...more}))) {
    batches.push(batch);
    for await (const [name, content] of await batch.make()) files.set(name, content);
  }
  return {batches, files, findings: batches.flatMap(batch => batch.findings)};
}

/** The text beside a picture, with usual spaces. */
const textOf = (files, name) => files.get(`${name}.txt`).replaceAll('\u00a0', ' ');

/** The number of closed lines in the English picture: a letter has one or more. */
const shapesIn = files => files.get('en/number.svg').match(/Z/g).length;

/** The colours of the pixels of a picture, row by row. */
async function rowsOf(png) {
  const {data, info} = await sharp(png).raw().toBuffer({resolveWithObject: true});
  const row = info.width * info.channels;
  return Array.from({length: info.height}, (_, y) => data.subarray(y * row, (y + 1) * row));
}

const isPaper = pixels => pixels.every(value => value === 255);

describe('the font of the pictures', () => {
  it('has ink for every letter, digit and mark in the words of every language', async () => {
    const fonts = await readFonts();
    const folder = fileURLToPath(import.meta.resolve('solidarity-widgets/words/be.json')).replace(
      'be.json',
      '',
    );
    const texts = await Promise.all(
      (await readdir(folder)).map(name => readFile(path.join(folder, name), 'utf8')),
    );
    assert.equal(texts.length, 14);
    const english = ' !"%&()*+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz–—‘’“”…·−';
    const all = new Set((texts.join('') + english).normalize());
    const letters = [...all].filter(each => /[\p{L}\p{N}\p{P}]/u.test(each));
    assert.ok(letters.length > 200, `${letters.length} letters`);
    assert.deepEqual(fonts.lacking(letters.join('')), []);
    for (const weight of [400, 700]) {
      const pathOf = async letter => {
        const style = {display: 'flex', fontFamily: FONT_FAMILY, fontWeight: weight, fontSize: 40};
        const tree = {type: 'div', props: {style, children: letter}};
        const svg = await satori(tree, {width: 80, height: 80, fonts: fonts.faces});
        return {svg, shape: / d="([^"]*)"/.exec(svg)?.[1] ?? ''};
      };
      const {shape: boxForNone} = await pathOf('\u10ff');
      for (const letter of letters) {
        const {svg, shape} = await pathOf(letter);
        assert.notEqual(shape, boxForNone, letter);
        const {pixels} = new Resvg(svg, {font: {loadSystemFonts: false}}).render();
        assert.ok(
          pixels.some(value => value > 0),
          `${letter} has no ink`,
        );
      }
    }
  });
});

describe('the pictures of the number', () => {
  it('are an SVG, PNGs in two sizes and colours, their text, and what to paste', async () => {
    const {files, findings} = await made({prisoners}, {language: 'de'});
    assert.deepEqual(findings, []);
    assert.deepEqual([...files.keys()].sort(), [
      'de/number-1200-dark.png',
      'de/number-1200.png',
      'de/number-600-dark.png',
      'de/number-600.png',
      'de/number.svg',
      'de/number.txt',
      'de/snippet/number-markdown.txt',
      'de/snippet/number.html',
      'de/snippet/number.json',
    ]);
    for (const [name, size, corner] of [
      ['1200', [1200, 630], 255],
      ['600', [600, 315], 255],
      ['1200-dark', [1200, 630], 17],
      ['600-dark', [600, 315], 17],
    ]) {
      const png = files.get(`de/number-${name}.png`);
      const {format, width, height} = await sharp(png).metadata();
      assert.deepEqual([format, width, height], ['png', ...size], name);
      assert.ok(Math.abs((await rowsOf(png))[0][0] - corner) < 3, name);
    }
    const svg = files.get('de/number.svg');
    assert.match(
      svg,
      / lang="de"><title>In Belarus gibt es mindestens 1\.182 politische Gefangene\.<\/title>/,
    );
    assert.match(svg, /<desc>20\.\sApril\s2027\s· Example Centre \(example\.org\)\.<\/desc>/);
    assert.doesNotMatch(svg, /<text|font-family|href/);
  });

  it('say how exact the number is, its day, its source, its change, its parts and its note', async () => {
    const figure = {
      ...prisoners,
      note: 'Only known <cases> & "names" are counted',
      change: {value: -9, since: '2027-04-01'},
      breakdown: [
        {name: 'Women', value: 168},
        {name: 'Under 18', value: 6},
      ],
    };
    const {files} = await made({prisoners: figure});
    assert.equal(
      textOf(files, 'en/number'),
      `There are at least 1,182 political prisoners in Belarus.
20 April 2027 · Example Centre (example.org).
-9 since the count on 1 April 2027.
Only known <cases> & "names" are counted.
Women: 168; Under 18: 6.
`,
    );
    assert.match(
      files.get('en/number.svg'),
      /Only known &lt;cases&gt; &amp; &quot;names&quot; are counted\./,
    );
    for (const left of ['note', 'change', 'breakdown']) {
      const less = await made({prisoners: {...figure, [left]: undefined}});
      assert.ok(shapesIn(files) > shapesIn(less.files) + 5, `${left} is drawn`);
    }
  });

  it('have the past tense once the number is no longer current, and never a running estimate', async () => {
    const {files} = await made({daysInPrison: days}, {now: new Date('2027-04-25T12:00:00Z')});
    assert.equal(
      textOf(files, 'en/number'),
      'In total, political prisoners have spent about 900,000 days behind bars.\n20 April 2027 · Example Centre (example.org).\n',
    );
    const later = await made({daysInPrison: days}, {now: new Date('2028-04-25T12:00:00Z')});
    assert.match(
      textOf(later.files, 'en/number'),
      /^By 20 April 2027, political prisoners had spent about 900,000/,
    );
  });

  it('show the days in prison beside the main figure', async () => {
    const {files} = await made({prisoners, daysInPrison: days});
    assert.match(textOf(files, 'en/number'), /1,182 political prisoners/);
    assert.match(textOf(files, 'en/days'), /900,000 days/);
  });

  it('become taller where words do not fit, and cut nothing off', async () => {
    const note = 'Gezählt wird nur, wessen Familie zugestimmt hat. '.repeat(30);
    const name = `Donaudampfschifffahrts${'gesellschafts'.repeat(12)}komitee`;
    const figure = {...prisoners, value: 999_999_999_999_999, note, source: {name}};
    const {files} = await made({prisoners: figure}, {language: 'de'});
    const rows = await rowsOf(files.get('de/number-1200.png'));
    assert.ok(rows.length > 630, `${rows.length} pixels`);
    assert.match(files.get('de/snippet/number.html'), new RegExp(`height="${Math.round(rows.length / 2)}"`));
    const margin = 50;
    for (const row of rows) assert.ok(isPaper(row.subarray(-3 * margin)), 'there is ink at the right margin');
    for (const row of rows.slice(-margin)) assert.ok(isPaper(row), 'there is ink at the foot');
    assert.ok(!rows.slice(-margin - 60, -margin).every(isPaper), 'the last line is there');
  });

  it('are not drawn with letters that the font lacks: a warning says which', async () => {
    const figure = {...prisoners, note: {en: 'Read on', ru: '\u0007Читать საქართველო\u200d'}};
    const {files, findings} = await made({prisoners: figure}, {language: 'ru'});
    assert.deepEqual([...files], []);
    assert.equal(findings.length, 1);
    assert.match(
      findings[0].message,
      /no picture of the number in ru, since its font has no U\+0007, "ს", "ა", "ქ", "რ" and others\./,
    );
    assert.equal(findings[0].level, 'warning');
    assert.equal((await made({prisoners: figure})).files.size, 9);
  });

  it('are made again only if what they say has changed', async () => {
    const of = async (...campaign) =>
      JSON.stringify((await made(...campaign)).batches.map(batch => batch.of));
    const before = await of({prisoners});
    const tomorrow = new Date('2027-04-22T12:00:00Z');
    assert.equal(await of({prisoners}, {now: tomorrow, updated: '2027-04-22', events: []}), before);
    assert.notEqual(await of({prisoners: {...prisoners, value: 1183}}), before);
    assert.notEqual(await of({prisoners}, {now: new Date('2028-04-22T12:00:00Z')}), before);
  });

  it('have lines to paste that lead to the campaign, but not in Belarusian and Russian', async () => {
    const {files} = await made({prisoners: {...prisoners, note: 'A [note] with *marks* & "quotes"'}});
    const html = files.get('en/snippet/number.html');
    assert.match(
      html,
      /^<a href="https:\/\/example\.org\/2027"><img\n {2}src="https:\/\/day\.example\.org\/2027\/en\/number-1200\.png"/,
    );
    assert.match(
      html,
      /alt="There are at least 1,182 .* A \[note\] with \*marks\* &amp; &quot;quotes&quot;\."/,
    );
    assert.match(
      files.get('en/snippet/number-markdown.txt'),
      /^\[!\[There are .* A \\\[note\\\] with \\\*marks\\\* \\& "quotes"\.\]\(https:\/\/day\.example\.org\/2027\/en\/number-600\.png\)\]\(https:\/\/example\.org\/2027\)\n$/,
    );
    const {files: own} = await made({prisoners}, {url: undefined});
    assert.match(
      own.get('en/snippet/number.html'),
      /^<a href="https:\/\/day\.example\.org\/2027\/en\/index\.html">/,
    );
    for (const language of ['be', 'ru']) {
      const {files: cautious} = await made({prisoners}, {language});
      assert.match(cautious.get(`${language}/snippet/number.html`), /^<img\n/);
      assert.match(cautious.get(`${language}/snippet/number-markdown.txt`), /^!\[/);
    }
  });

  it('are published the same twice, are in the manifest, and are shown by the index', async t => {
    const folder = await aFolder(t, {'campaign.json': campaign({figures: {prisoners}})});
    const [one, other] = ['one', 'other'].map(name => path.join(folder, name));
    const {findings} = await published(folder, one, withOnly('pictures'));
    await published(folder, other, withOnly('pictures'));
    assert.deepEqual(findings, []);
    const files = await filesIn(one);
    assert.deepEqual(await filesIn(other), files);
    assert.equal([...files.keys()].filter(name => /^[\w-]+\/number-\d+.*\.png$/.test(name)).length, 60);
    const index = files.get('index.html').toString();
    assert.match(index, /&lt;a href=&quot;https:\/\/example\.org\/2027&quot;&gt;&lt;img/);
    assert.match(index, /asks <strong>day\.example\.org<\/strong> for the picture/);
    assert.match(index, /<code>\{lang\}\/number\.txt<\/code>/);
  });
});
