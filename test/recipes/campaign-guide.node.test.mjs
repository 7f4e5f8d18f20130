import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

import {ROOT} from '../dist/helpers/built.mjs';

const PUBLISHER = path.join(ROOT, 'publisher/bin/solidarity-publisher.mjs');

/** What a guide tells readers to run and to write into the campaign, in its order. */
const told = text =>
  [...text.matchAll(/^```(sh|json)\n(.*?)^```$/gms)].flatMap(([, language, code]) =>
    language === 'json'
      ? [{json: code}]
      : code
          .trim()
          .split('\n')
          .map(command => ({command})),
  );

/** Writes a section into the campaign of a folder, and that its people agreed today. */
function writeSection(folder, json) {
  const file = path.join(folder, '2027/campaign.json');
  const section = JSON.parse(`{${json}}`);
  writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), ...section}));
  const today = new Date().toISOString().slice(0, 10);
  for (const {id} of section.people.persons)
    appendFileSync(
      path.join(folder, '2027/private/consent.csv'),
      `${id},Example,mother,${today},yes,yes,,,,,,yes,${today},\r\n`,
    );
}

/** Follows a guide in a folder of its own; of `serve`, which does not end, only the help. */
async function follow(test, guide) {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  test.after(() => rmSync(folder, {recursive: true, force: true}));
  const shown = [];
  for (const {command, json} of told(readFileSync(path.join(ROOT, guide), 'utf8'))) {
    if (json) writeSection(folder, json);
    else {
      const [, name, rest] = /^npx solidarity-publisher (\w+)(.*)$/.exec(command);
      const more =
        {serve: ' --help', publish: ' --without words,pictures,pages,frames,calendars,news'}[name] ?? '';
      const line = `"${process.execPath}" "${PUBLISHER}" ${name}${rest}${more}`;
      await promisify(execFile)('sh', ['-ec', line], {cwd: folder});
      if (name === 'publish') shown.push(peopleIn(path.join(folder, 'public')));
    }
  }
  return {folder, shown};
}

const peopleIn = folder => {
  const file = path.join(folder, 'people.en.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')).people?.persons.map(({id}) => id) ?? [])
    : [];
};

describe('the guide for campaigns', () => {
  for (const guide of ['campaigns', 'be/campaigns', 'ru/campaigns'])
    it(`shows somebody who agreed, and takes them off, as ${guide} says`, async t => {
      const {folder, shown} = await follow(t, `docs/guides/${guide}.md`);
      assert.deepEqual(shown, [['p-4c8w1x5d'], []]);
      const {figures, events} = JSON.parse(
        readFileSync(path.join(folder, 'public/campaign.en.json'), 'utf8'),
      );
      assert.equal(figures.prisoners.value, 1500);
      assert.equal(events.length, 1);
    });
});
