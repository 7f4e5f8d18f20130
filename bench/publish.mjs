/** Puts the results of a run into docs/performance.md and draws its picture: node bench/publish.mjs [bench/results/last.json …] */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {goalLines} from './lib/report/goals.mjs';
import {fill} from './lib/report/page.mjs';
import {plotOf} from './lib/report/plot.mjs';
import {readResults, together} from './lib/report/results.mjs';
import {tablesOf} from './lib/report/tables.mjs';

const BENCH = import.meta.dirname;
const PAGE = path.join(BENCH, '../docs/performance.md');
const PLOT = path.join(BENCH, '../docs/pictures/performance.svg');

const named = process.argv.slice(2);
const files = named.length ? named : [path.join(BENCH, 'results/last.json')];
const results = readResults(together(files.map(file => JSON.parse(readFileSync(file, 'utf8')))));

const {started, browser, node, machine} = results;
const circumstances = `${started.slice(0, 10)}, ${browser}, Node ${node}, ${machine}; ${howOften(results)}.`;
const parts = {
  circumstances: [circumstances],
  goals: goalLines(results).slice(3),
  tables: tablesOf(results),
};
await fill(PAGE, parts);
writeFileSync(PLOT, plotOf(results));

function howOften({samples}) {
  const rounds = {};
  for (const [cell, {length}] of Object.entries(samples))
    (rounds[cell.split('|')[0]] ??= new Set()).add(length);
  const words = ([part, counts]) =>
    `${part} ${[Math.min(...counts), Math.max(...counts)].join(' to ').replace(/^(\d+) to \1$/, '$1')}`;
  return `samples of a figure: ${Object.entries(rounds).map(words).join(', ')}`;
}
