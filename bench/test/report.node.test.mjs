import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {goalLines} from '../lib/report/goals.mjs';
import {plotOf} from '../lib/report/plot.mjs';
import {readResults} from '../lib/report/results.mjs';
import {tablesOf} from '../lib/report/tables.mjs';

const SAMPLE = {code: 12_000, bytes: 12_100, live: 200, content: 100, task: 30};

/** The results of a run: for each subject its samples of `load`, which are `SAMPLE` with the given changes. */
function resultsOf(loads) {
  const samples = Object.entries(loads).flatMap(([id, of]) =>
    Object.entries(of).map(([profile, list]) => [
      `load|${profile}|${id}`,
      list.map(sample => ({...SAMPLE, ...sample})),
    ]),
  );
  const subjects = Object.keys(loads).map(id => [
    id,
    {name: `<${id}>`, kind: 'counter', floor: id.startsWith('floor-')},
  ]);
  return readResults({
    subjects: Object.fromEntries(subjects),
    samples: Object.fromEntries(samples),
    troubles: {'load|fast|x': ['https://x.test/ is not there']},
  });
}

const LOADS = {
  blank: {fast: [{task: 20}]},
  'solidarity-counter': {fast: [{}, {task: 34}, {task: 31}], net4g: [{live: 290}]},
  'floor-counter-preload': {fast: [{task: 20}], net4g: [{}]},
  'wa-format-number': {fast: [{bytes: 50_000}], net4g: [{live: 1000}]},
};
const rowOf = (lines, words) => lines.find(line => line.includes(words));

describe('the goals of the bench', () => {
  it('are met where the median does not exceed them', () => {
    const lines = goalLines(resultsOf(LOADS));
    const [weight, time] = [
      'bytes of all that is loaded, counter',
      'live on slow 4G, counter, to the quickest',
    ];
    assert.match(rowOf(lines, weight), /\| × 1\.00 \| × 0\.24 \| yes \|$/);
    assert.match(rowOf(lines, time), /\| × 1\.00 \| × 0\.29 \| yes \|$/);
  });

  it('are not met where the median exceeds them', () => {
    const lines = goalLines(resultsOf(LOADS));
    assert.match(rowOf(lines, 'counter, campaign preloaded'), /\| × 1\.32 \| × 1\.45 \| \*\*no\*\* \|$/);
  });

  it('leave out what was not measured', () => {
    assert.equal(rowOf(goalLines(resultsOf(LOADS)), 'list, to the lightest peer'), undefined);
  });

  it('are “not measured” where they compare with another build that was not measured', () => {
    const compared = goalLines(resultsOf(LOADS)).filter(line => line.includes('to the build before'));
    assert.equal(compared.length, 2);
    for (const line of compared) assert.match(line, /\| × [\d.]+ \| not measured \| {2}\|$/);
  });

  it('compare the snippet of the README with another build', () => {
    const lines = goalLines(
      resultsOf({'solidarity-readme': {net4g: [{live: 930}]}, 'before-readme': {net4g: [{live: 1000}]}}),
    );
    assert.match(rowOf(lines, 'README’s snippet as pasted'), /\| × 0\.96 \| × 0\.93 \| yes \|$/);
  });

  it('compare the CPU time of three elements with another build, minus that of an empty page', () => {
    const times = {counter: [30, 28], list: [50, 44], bar: [42, 40]};
    const loads = Object.entries(times).flatMap(([kind, [today, before]]) => [
      [`solidarity-${kind}`, {fast: [{task: today}]}],
      [`before-${kind}`, {fast: [{task: before}]}],
    ]);
    const lines = goalLines(resultsOf({blank: {fast: [{task: 20}]}, ...Object.fromEntries(loads)}));
    assert.match(
      rowOf(lines, 'main-thread CPU, counter, list and bar'),
      /× 1\.10 \| × 1\.19 \| \*\*no\*\* \|$/,
    );
  });

  it('are no table where nothing was measured', () => {
    assert.deepEqual(goalLines(resultsOf({})), []);
  });
});

describe('the report of the bench', () => {
  const results = resultsOf({...LOADS, 'before-counter': {net4g: [{live: 333}]}});

  it('contains medians with their range, and the troubles of the run', () => {
    const lines = tablesOf(results).join('\n');
    assert.match(lines, /\| <solidarity-counter> \| 100 \| 290 \| × 1\.45 \|/);
    assert.match(lines, /\| <solidarity-counter> \| 11\.0 \[10\.0–14\.0\] \|/);
    assert.match(lines, /- load\|fast\|x: https:\/\/x\.test\/ is not there/);
  });

  it('has a plot with a bar for each current subject', () => {
    const svg = plotOf(results);
    assert.match(svg, /&#60;solidarity-counter>/);
    assert.match(svg, /12\.0<\/text>/);
    assert.match(svg, /290<\/text>/);
    assert.doesNotMatch(svg, /before-counter/);
  });
});
