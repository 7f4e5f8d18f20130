/** The list of people in the editor: consent that somebody writes down, and the way out. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {componentPage} from '../helpers/component-page.mjs';
import {tick, typeDay} from '../helpers/in-editor.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const address = await componentPage(`
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {People} from './site/editor/people/people.tsx';

const GAP = 'Not published: the register has no row for this person. Add one, or take it out.';

function personOf(number) {
  const id = 'p-' + number;
  const shows = ['name', 'status', 'portrait'];
  const name = 'Person ' + number;
  return {section: 'stories', keys: ['stories', 'people', number], id, name, names: [name.toLowerCase()], shows, gaps: [GAP]};
}

window.calls = [];

function Page() {
  const listed = {...personOf(4), section: 'people', keys: ['people', 'persons', 0], id: 'q-4'};
  const poem = {...personOf(4), section: 'poems', keys: ['poems', 'works', 0], id: 'poem-1', shows: ['poem']};
  const [people, setPeople] = useState([
    personOf(1),
    personOf(2),
    {...personOf(3), id: undefined},
    ...(location.hash ? [listed, personOf(4), poem] : []),
  ]);
  const [drafts, setDrafts] = useState(new Map());
  const [pictures, setPictures] = useState({});
  const [chosen, setChosen] = useState();
  const call = async (name, ...values) => {
    window.calls.push([name, ...values]);
    if (window.failure) throw new Error(window.failure);
  };
  return (
    <People
      people={people}
      chosen={chosen}
      onChoose={setChosen}
      today="2027-04-21"
      drafts={drafts}
      onDraft={(key, draft) =>
        setDrafts(before => new Map([...[...before].filter(([each]) => each !== key), ...(draft ? [[key, draft]] : [])]))
      }
      onGiveId={(all, id) => void call('give', all.map(each => each.id ?? null), id ?? null)}
      pictureOf={({id}) => pictures[id]}
      onShow={entry => void call('show', entry.keys)}
      onAgree={async (id, agreement) => {
        await call('agree', id, agreement);
        setPeople(people.map(each => (each.id === id ? {...each, agreement, gaps: []} : each)));
      }}
      onPortrait={async ({id}, path, {bytes}) => {
        await call('portrait', path);
        setPictures({...pictures, [id]: new Blob([bytes])});
      }}
      onWithdraw={async all => {
        const ids = all.map(({id}) => id);
        await call('withdraw', ids);
        setPeople(people.filter(each => !ids.includes(each.id)));
        return 0;
      }}
    />
  );
}

createRoot(document.querySelector('#editor')).render(<Page />);
`);

/** Presses the first button whose text begins so. */
const press = (tab, text) =>
  tab.evaluate(start => {
    const buttons = [...document.querySelectorAll('dialog[open] button, button')];
    buttons.find(each => each.textContent.trim().startsWith(start)).click();
  }, text);

const calls = tab => tab.evaluate(() => window.calls);

const says = (tab, text) =>
  until(() => tab.evaluate(words => document.body.innerText.includes(words), text), text);

let loads = 0;

inEachEngine('the people of the editor', ({engine, sameTab}) => {
  const open = async () => {
    const tab = await sameTab();
    await tab.goto(`${address}?${loads++}`);
    await says(tab, '3 people in the campaign, 3 of them');
    return tab;
  };

  it('have agreed to nothing before somebody writes it down', async () => {
    const tab = await open();
    const ticked = await tab.evaluate(() => document.querySelectorAll('.person input:checked').length);
    assert.equal(ticked, 0);
    const buttons = await tab.evaluate(() =>
      [...document.querySelectorAll('button')].map(each => each.textContent),
    );
    assert.doesNotMatch(buttons.join('\n'), /\ball\b|everything|everybody/i);

    await press(tab, 'Write it');
    await says(tab, 'Choose who agreed');
    await says(tab, 'Write the day on which they agreed');
    const focused = await tab.evaluate(() => {
      const {type, name} = document.activeElement;
      const ids = document.activeElement.getAttribute('aria-describedby').split(' ');
      return {type, name, words: ids.map(id => document.getElementById(id).textContent).join(' ')};
    });
    assert.equal(focused.type, 'radio');
    assert.match(focused.words, /Choose who agreed/);
    assert.deepEqual(await calls(tab), []);
  });

  it('are written down with who, the day and each field', async () => {
    const tab = await open();
    await tick(tab, 'A relative');
    await typeDay(tab, 'On which day', '2027-03-01');
    await tick(tab, 'Name');
    await tick(tab, 'Where the person is');
    await tick(tab, 'I know that this person is 18');
    await typeDay(tab, 'When somebody last asked', '2027-03-01');
    await press(tab, 'Write it');
    await says(tab, 'Written into the private register');
    assert.deepEqual(await calls(tab), [
      [
        'agree',
        'p-1',
        {by: 'relative', on: '2027-03-01', fields: ['name', 'status'], isAdult: true, reviewed: '2027-03-01'},
      ],
    ]);
    await says(tab, '2 of them');
  });

  it('withdraw only when asked once more, and then at once', async () => {
    const tab = await open();
    await press(tab, 'Person 2');
    await press(tab, 'Withdraw Person 2');
    await says(tab, 'Withdraw Person 2?');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Keep');
    await press(tab, 'Keep');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('dialog[open]').length), 0);
    assert.deepEqual(await calls(tab), []);

    await press(tab, 'Withdraw Person 2');
    await press(tab, 'Withdraw for good');
    await says(tab, 'Person 2 is taken out of the folder');
    assert.deepEqual(await calls(tab), [['withdraw', ['p-2']]]);
    assert.match(await tab.evaluate(() => document.querySelector('ol').textContent), /Person 1.*Person 3/);
    assert.doesNotMatch(
      await tab.evaluate(() => document.querySelector('.item-list').textContent),
      /Person 2/,
    );
  });

  it('say why they cannot be withdrawn or written down', async () => {
    const tab = await open();
    await tab.evaluate(
      () => (window.failure = 'private/consent.csv has several rows for this person: 2, 3.'),
    );
    await press(tab, 'Withdraw Person 1');
    await press(tab, 'Withdraw for good');
    await says(tab, 'several rows for this person');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('dialog[open]').length), 1);
  });

  it('get a portrait, or the words why not', async () => {
    const tab = await open();
    const choose = (isPicture, name) =>
      tab.evaluate(
        async (drawn, fileName) => {
          const canvas = Object.assign(document.createElement('canvas'), {width: 40, height: 30});
          const png = drawn ? await new Promise(resolve => canvas.toBlob(resolve)) : 'text';
          const chosen = new DataTransfer();
          chosen.items.add(new File([png], fileName));
          const input = document.querySelector('input[type=file]');
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', {bubbles: true}));
        },
        isPicture,
        name,
      );
    await choose(false, 'notes.txt');
    await says(tab, 'notes.txt is no picture');
    await choose(true, 'Anna at home.png');
    await says(tab, 'Taken over with 40 × 30 pixels');
    const [[, path]] = await calls(tab);
    assert.match(path, /^portraits\/p-1\.(webp|jpg)$/);
    await until(() => tab.evaluate(() => document.querySelector('.portrait img')?.naturalWidth === 40));
  });

  it('need an id, and can be found', async () => {
    const tab = await open();
    await press(tab, 'Person 3');
    await says(tab, 'This entry has no id');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('form').length), 0);
    await press(tab, 'Open in the stories');
    await press(tab, 'Give an id');
    await press(tab, 'Withdraw Person 3');
    await says(tab, 'This goes: the story.');
    assert.deepEqual(await calls(tab), [
      ['show', ['stories', 'people', 3]],
      ['give', [null], null],
    ]);
  });

  const openWithNamesakes = async () => {
    const tab = await sameTab();
    await tab.goto(`${address}?${loads++}#namesakes`);
    await says(tab, '6 people in the campaign');
    return tab;
  };

  it('get one id where the same name has two', async () => {
    const tab = await openWithNamesakes();
    await press(tab, 'Person 4p-4');
    await says(tab, 'The same name is in the list of names, with the id q-4');
    await press(tab, 'It is the same person: use p-4');
    assert.deepEqual(await calls(tab), [['give', ['p-4', 'q-4'], 'p-4']]);
  });

  it('withdraw with all that has the same name, unless it is unticked', async () => {
    const tab = await openWithNamesakes();
    await press(tab, 'Person 4p-4');
    await press(tab, 'Withdraw Person 4');
    await says(tab, 'This goes: the story and a poem.');
    await says(tab, 'the entry in the list of names, with the id q-4');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Keep');
    await press(tab, 'Withdraw for good');
    await says(tab, 'Person 4 is taken out');
    assert.deepEqual(await calls(tab), [['withdraw', ['p-4', 'poem-1', 'q-4']]]);
  });

  it('lose one poem alone where only that is withdrawn', async () => {
    const tab = await openWithNamesakes();
    await press(tab, 'Person 4poem-1');
    await press(tab, 'Withdraw a poem by Person 4');
    await says(tab, 'This goes: a poem.');
    const ticked = await tab.evaluate(() =>
      [...document.querySelectorAll('dialog input')].map(({checked}) => checked),
    );
    assert.deepEqual(ticked, [false, false]);
    await press(tab, 'Withdraw for good');
    await until(async () => (await calls(tab)).length === 1);
    assert.deepEqual(await calls(tab), [['withdraw', ['poem-1']]]);
  });

  it('keep what was typed of an agreement while somebody else is open', async () => {
    const tab = await open();
    await tick(tab, 'A relative');
    await tick(tab, 'Portrait');
    await says(tab, 'Not in the register yet');
    await press(tab, 'Person 2');
    const ticked = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.person input:checked')].map(input =>
          input.closest('label').textContent.trim(),
        ),
      );
    assert.deepEqual(await ticked(), []);
    await press(tab, 'Person 1');
    assert.deepEqual(await ticked(), ['A relative', 'Portrait (in the campaign)']);
    await tick(tab, 'Portrait');
    await tick(tab, 'Name');
    await tick(tab, 'Name');
    assert.deepEqual(await ticked(), ['A relative']);
  });

  // The markup is the same in all of them.
  if (engine === 'chromium')
    it('are readable to everybody', async () => {
      const tab = await open();
      await press(tab, 'Write it');
      await says(tab, 'Choose who agreed');
      await tab.evaluate(AXE);
      const faults = await tab.evaluate(async () => {
        // The page has no style.
        const {violations} = await window.axe.run('#editor', {rules: {'color-contrast': {enabled: false}}});
        return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(faults, []);
    });

  it('leave nothing of what is typed to the browser', async () => {
    const tab = await open();
    const kept = await tab.evaluate(() =>
      [...document.querySelectorAll('input')]
        .filter(input => input.type !== 'file' && input.getAttribute('autocomplete') !== 'off')
        .map(({outerHTML}) => outerHTML),
    );
    assert.deepEqual(kept, []);
  });
});
