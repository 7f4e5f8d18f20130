import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {it} from 'node:test';
import fc from 'fast-check';
import {mutatedCampaign} from '../../../test/helpers/hostile/mutated-campaigns.mjs';
import {byLength} from '../../../test/helpers/run/length.mjs';
import {randomFrom} from '../../../test/helpers/run/random.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';
import {aCampaign, aFigure, anEvent, aStory} from '../helpers/a-campaign.mjs';
import {called} from '../helpers/called.mjs';
import {aFolder} from '../helpers/folders.mjs';

const RUNS = byLength({quick: 50, usual: 150, long: 10_000});

/** Asserts that the campaign was checked, or refused in words: an error that is none of ours would have been thrown. */
function assertTold({code, out, err}) {
  const {ok, findings, summary, error} = JSON.parse(out);
  assert.equal(code, ok ? 0 : 1);
  assert.ok(summary || error || findings.length, 'nothing is told');
  for (const {level, message, line = 1, column = 1} of findings) {
    assert.match(level, /^(?:error|warning)$/);
    assert.ok(message.length > 10 && message.length < 3_000, message);
    assert.ok(line >= 1 && column >= 1);
    assert.doesNotMatch(message.replace(/"[^"]*"/g, ''), /undefined|\[object|NaN/);
  }
  assert.doesNotMatch(`${out}${err}`, /^\s+at .+:\d+:\d+\)?$/m, 'a stack trace');
}

it(`any of ${RUNS} mutated campaigns is checked, or refused in words (seed ${SEED})`, async t => {
  const folder = await aFolder(t);
  await fc.assert(
    fc.asyncProperty(mutatedCampaign, async campaign => {
      await writeFile(path.join(folder, 'campaign.json'), JSON.stringify(campaign) ?? '');
      assertTold(await called('check', folder, '--json', '--now', '2027-04-21'));
    }),
    {seed: SEED, numRuns: RUNS},
  );
});

it(`any of ${RUNS} campaigns with mistyped characters is checked, or refused with the place (seed ${SEED})`, async t => {
  const folder = await aFolder(t);
  const random = randomFrom(SEED);
  const one = items => items[Math.floor(random() * items.length)];
  const campaign = aCampaign({
    events: [anEvent()],
    figures: {prisoners: aFigure()},
    stories: {people: [aStory()]},
  });
  const text = JSON.stringify(campaign, null, 2);
  const typed = [
    '',
    ',',
    '"',
    '“',
    '”',
    '}',
    ']',
    '\n',
    '\0',
    '\ufeff',
    '//',
    "'",
    '\\',
    'é',
    '1',
    '__proto__',
  ];
  for (let run = 0; run < RUNS; run++) {
    const bytes = Buffer.from(text);
    const at = Math.floor(random() * bytes.length);
    const kept = at + Math.floor(random() * 3);
    const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from(one(typed)), bytes.subarray(kept)]);
    await writeFile(path.join(folder, 'campaign.json'), broken);
    const told = await called('check', folder, '--json', '--now', '2027-04-21');
    assertTold(told);
    if (isJson(broken)) continue;
    const {ok, error = '', findings} = JSON.parse(told.out);
    assert.equal(ok, false);
    assert.ok(findings[0]?.line || /UTF-8/.test(error), told.out);
  }
});

function isJson(bytes) {
  try {
    return !!JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return false;
  }
}
