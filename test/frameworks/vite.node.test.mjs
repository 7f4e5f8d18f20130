import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';

import {wordsConfig} from '../../tools/words/xliff.mjs';
import {testFramework} from './helpers/framework.mjs';
import {AT_FIRST, shows} from './helpers/the-page.mjs';

const {targetLocales} = await wordsConfig();

testFramework('vite', {
  more({openPage, built}) {
    it('has a chunk for each language, and loads none on an English page', async t => {
      const {tab, site} = await openPage(t);
      await shows(tab, AT_FIRST);
      const ofWords = new RegExp(`\\b(${targetLocales.join('|')})\\d?-`);
      const languagesOf = files => [...new Set(files.flatMap(file => ofWords.exec(file)?.[1] ?? []))].sort();
      assert.deepEqual(languagesOf(readdirSync(built(), {recursive: true})), targetLocales.toSorted());
      assert.deepEqual(languagesOf(site.visits.map(({path}) => path)), []);
    });

    it('keeps the slotted content of an element without a campaign, and says so in the console', async t => {
      const {tab} = await openPage(t);
      await shows(tab, AT_FIRST);
      const elements = await tab.evaluate(addedCounter);
      assert.deepEqual(elements, ['error', 'Many people.']);
      assert.deepEqual(tab.said, [
        'warn: solidarity-widgets: <solidarity-prisoner-counter> feed: nothing names a campaign',
      ]);
    });
  },
});

/** Runs inside the page: adds a counter without a campaign; its status, and what it shows. */
async function addedCounter() {
  const counter = document.createElement('solidarity-prisoner-counter');
  counter.append('Many people.');
  document.body.append(counter);
  return [await counter.settled, counter.innerText];
}
