import assert from 'node:assert/strict';
import {it} from 'node:test';

import {FRAMED, LANGUAGE_OF_FRAMES, LANGUAGES} from '../lib/published/cases.mjs';
import {goalsOf, goalTable} from '../lib/published/goals.mjs';
import {plainOf, withoutScript} from '../lib/published/plain.mjs';
import {frameTable, pageTable} from '../lib/published/tables.mjs';

const DRAWN = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Day</title><style>h1{color:red}</style><script type="module" src="../solidarity.js" crossorigin></script></head><body><h1>Day</h1>
<solidarity-page no-title><template shadowrootmode="open"><style>:host{color:blue}</style><p class="box">One <a href="/a" part="link">link</a></p>
<solidarity-part><template shadowrootmode="open"><slot name="title">no title</slot><ul><slot></slot></ul><slot name="end">none left</slot></template
><b slot="title">Title</b><li>given</li></solidarity-part></template></solidarity-page></body></html>`;

const wordsIn = html =>
  html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

it('plain HTML says what the drawn page says, in the same order', () => {
  const [, body] = plainOf(DRAWN).split('<body>');
  assert.equal(wordsIn(body), 'Day One link Title given none left');
  assert.match(body, /<a href="\/a">/);
});

it('plain HTML has the style of the page, and nothing else of it', () => {
  const plain = plainOf(DRAWN);
  assert.match(plain, /h1\{color:red\}/);
  assert.doesNotMatch(plain, /blue|<script|<template|<slot|solidarity-|http-equiv|class=/);
});

it('the drawn page without its script is otherwise the same', () => {
  const [before, after] = DRAWN.split(/<script[^]*?<\/script>/);
  assert.equal(withoutScript(DRAWN), before + after);
});

/** Medians in which everything is as good as what it is compared with. */
function medians(changes = {}) {
  const sample = {content: 500, ready: 900, shift: 0, bytes: 1000};
  const ways = [
    ...LANGUAGES.flatMap(each =>
      ['plain', 'unscripted', 'drawn', 'script'].map(way => `page|${each}|${way}`),
    ),
    ...FRAMED.flatMap(each =>
      ['frame', 'fitted', 'script'].map(way => `${each}|${LANGUAGE_OF_FRAMES}|${way}`),
    ),
  ];
  return Object.fromEntries(
    ways.map(id => [id, {fast: sample, slow4g: {...sample, ...changes[id]?.slow4g}}]),
  );
}

const missed = changes => goalTable(medians(changes)).filter(line => line.includes('**no**'));

it('goals are reached if everything is as good as what it is compared with', () => {
  assert.deepEqual(missed(), []);
  assert.equal(goalsOf(medians()).length, 4 + FRAMED.length);
});

it('one language that comes late, one frame that is heavy and one shift miss their goals', () => {
  const slow = (id, sample) => missed({[id]: {slow4g: sample}});
  assert.match(slow('page|be|drawn', {content: 520})[0], /drawn page .*× 1\.02 \| × 1\.04/);
  assert.match(slow('event-list|de|frame', {bytes: 1200})[0], /the list.*× 1\.15 \| × 1\.20/);
  assert.match(slow('page|en|drawn', {shift: 0.002})[0], /0\.000 \| 0\.002/);
  assert.equal(slow('prisoner-counter|de|fitted', {shift: 0.2}).length, 0);
});

it('tables have a row for each way, with its ratio', () => {
  const page = pageTable(medians({'page|de|drawn': {slow4g: {bytes: 2500}}}));
  assert.equal(page.length, 2 + LANGUAGES.length * 4);
  assert.match(page.join('\n'), /German: the drawn page \| 2,500 \| × 2\.50 \|/);
  assert.equal(frameTable(medians()).length, 2 + FRAMED.length * 3);
});
