/** The embed builder in a published folder, as whoever embeds a campaign uses it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {before, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {ROOT} from '../dist/helpers/built.mjs';
import {inEachEngine} from '../dist/helpers/browsers.mjs';
import {folder, openSite} from '../dist/helpers/site.mjs';
import {until} from '../dist/helpers/until.mjs';
import {wholeCampaign} from '../helpers/campaigns/whole-campaign.mjs';
import {aSuite} from '../helpers/node/a-suite.mjs';
import {aPublishedFolder} from './helpers/published-folder.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A campaign of somebody else. */
const FOREIGN = {
  ...wholeCampaign,
  name: {en: 'Another campaign'},
  figures: {prisoners: {...wholeCampaign.figures.prisoners, value: 4321}},
};

const suite = aSuite();
let ours;
let foreign;
before(async () => {
  ours = await aPublishedFolder(suite, {files: {'campaign.json': wholeCampaign}, kinds: ['words']});
  foreign = await aPublishedFolder(suite, {files: {'campaign.json': FOREIGN}, kinds: ['words']});
});

const addressOf = (fragment = '') => `${ours.base}builder/index.html${fragment && `#${fragment}`}`;

/** The code of an output; `undefined` as long as there is none. */
const codeOf = (tab, id) => tab.evaluate(id => document.querySelector(`#output-${id} code`)?.textContent, id);

/** What a reader of the preview sees of the element; nothing before there is a preview. */
async function seenIn(tab) {
  const isThere = await tab.evaluate(() => !!document.querySelector('iframe'));
  if (!isThere) return '';
  return tab.evaluateIn('iframe', () => {
    const element = document.querySelector('main > div > *');
    return (element?.shadowRoot ?? element)?.textContent.replace(/\s+/g, ' ') ?? '';
  });
}

/** The sections of the whole campaign that are previewed. */
const namesInPage = () =>
  [...(document.querySelector('solidarity-campaign-page')?.shadowRoot?.querySelectorAll('*') ?? [])]
    .map(({localName}) => localName)
    .filter(name => name.startsWith('solidarity-'))
    .map(name => name.replace('solidarity-', ''));

/** Chooses the value of a field, as a reader does. */
const choose = (tab, id, value) =>
  tab.evaluate(
    (id, value) => {
      const field = document.querySelector(id);
      if (field.type === 'checkbox' || field.type === 'radio') field.click();
      else field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    },
    id,
    value,
  );

const press = (tab, words) =>
  tab.evaluate(words => {
    [...document.querySelectorAll('button')].find(each => each.textContent.includes(words)).click();
  }, words);

/** What the browser of a tab, and none of the others, has asked a host. */
async function asked(tab, {host}) {
  const browser = await tab.evaluate(() => navigator.userAgent);
  return host.visits.filter(({headers}) => headers['user-agent'] === browser);
}

const said = tab => tab.evaluate(() => document.querySelector('main').innerText);

const hashOf = tab => tab.evaluate(() => location.hash);

inEachEngine('the embed builder', ({engine, openTab}) => {
  it('shows what was chosen in the preview, the address and the code', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf());
    await until(async () => (await seenIn(tab)).includes('political prisoners'), 'the counter is previewed');
    assert.match(await codeOf(tab, 'element'), /<solidarity-prisoner-counter lang="en">/);

    await choose(tab, '#language', 'be');
    await choose(tab, '#ink-light', 'rebeccapurple');
    await until(async () => (await seenIn(tab)).includes('палітвязняў'), 'the preview is in Belarusian');
    await until(
      async () => (await codeOf(tab, 'style'))?.includes('--solidarity-ink: rebeccapurple'),
      'the colour is in the code',
    );
    assert.match(await codeOf(tab, 'element'), /data-solidarity-cautious/);
    assert.equal(await hashOf(tab), '#element=prisoner-counter&lang=be&cautious&ink=rebeccapurple');
    assert.equal(
      await tab.evaluateIn('iframe', () =>
        getComputedStyle(document.querySelector('main > div > *')).getPropertyValue('--solidarity-ink'),
      ),
      'rebeccapurple',
    );
  });

  it('opens the choices of an address as they were sent, and says what it leaves out', async t => {
    const tab = await openTab(t);
    const fragment = 'element=event-list&lang=de&files=campaign&ink=%23000000&limit=2';
    await tab.goto(addressOf(`${fragment}&paper=nothing&feed=https%3A%2F%2Fevil.example%2F`));
    await until(async () => (await codeOf(tab, 'element'))?.includes('limit="2"'), 'the code is there');
    assert.match(await codeOf(tab, 'head'), new RegExp(`src="${ours.base}solidarity/`));
    assert.match(await codeOf(tab, 'style'), /--solidarity-ink: #000000/);
    const faults = await tab.evaluate(() => document.querySelector('.warning').innerText);
    assert.match(faults, /paper: write a colour/);
    assert.match(faults, /feed: this cannot be in an address/);
    assert.doesNotMatch(await said(tab), /evil/);
    await choose(tab, '#cautious');
    assert.equal(
      await hashOf(tab),
      `#element=event-list&lang=de&files=campaign&cautious&ink=%23000000&limit=2`,
    );
  });

  it('asks no other host before the reader has agreed', async t => {
    const tab = await openTab(t);
    const before = (await asked(tab, foreign)).length;
    await tab.goto(addressOf(`element=prisoner-counter&campaign=${encodeURIComponent(foreign.base)}`));
    await until(async () => (await said(tab)).includes(`Ask ${new URL(foreign.base).host}?`), 'it asks');
    assert.equal((await asked(tab, foreign)).length, before);
    assert.ok(!(await codeOf(tab, 'element')));

    await press(tab, `Ask ${new URL(foreign.base).host}`);
    await until(async () => (await seenIn(tab)).includes('4,321'), 'the other campaign is previewed');
    assert.match(await codeOf(tab, 'pull'), new RegExp(`pull ${foreign.base} `));
    const origins = (await asked(tab, foreign)).slice(before).map(({headers}) => headers.origin);
    assert.deepEqual([...new Set(origins)], ['null']);
  });

  it('asks about each host anew, and about none twice', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf(`campaign=${encodeURIComponent(foreign.base)}`));
    const {host} = new URL(foreign.base);
    await until(async () => (await said(tab)).includes(`Ask ${host}?`), 'it asks');
    await press(tab, `Ask ${host}`);
    await choose(tab, '#campaign', 'https://third.example/day/');
    await press(tab, 'Use');
    await until(async () => (await said(tab)).includes('Ask third.example?'), 'it asks about the third');
    assert.ok(!(await codeOf(tab, 'element')));
    await choose(tab, '#campaign', foreign.base);
    await press(tab, 'Use');
    await until(async () => (await codeOf(tab, 'pull'))?.includes(foreign.base), 'the first is there');
  });

  it('writes what was chosen last, however late an older answer comes', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf());
    await until(() => codeOf(tab, 'element'), 'the code is there');
    await tab.evaluate(() => {
      const {fetch} = window;
      window.fetch = async (address, ...rest) => {
        if (String(address).includes('/de/')) {
          await new Promise(resolve => setTimeout(resolve, 2_000));
          window.isLate = true;
        }
        return fetch(address, ...rest);
      };
    });
    await choose(tab, '#language', 'de');
    await choose(tab, '#language', 'fr');
    await until(async () => (await codeOf(tab, 'element')).includes('lang="fr"'), 'the last is written');
    await until(() => tab.evaluate(() => window.isLate === true), 'the older answer comes');
    await tab.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));
    assert.match(await codeOf(tab, 'element'), /lang="fr"/);
  });

  it('asks for options and colours only where they count', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf());
    const asks = () =>
      tab.evaluate(() => document.querySelectorAll('builder-options, builder-colours').length);
    await until(async () => (await asks()) === 2, 'scripts have both');
    for (const allows of ['html', 'frame', 'picture']) {
      await choose(tab, `input[name=allows][value=${allows}]`);
      await until(async () => (await asks()) === 0, `${allows} has none`);
      assert.match(await said(tab), /as the campaign has them/);
    }
  });

  it('keeps the preview of another campaign from all other addresses', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf(`campaign=${encodeURIComponent(foreign.base)}`));
    const {host} = new URL(foreign.base);
    await until(async () => (await said(tab)).includes(`Ask ${host}?`), 'it asks');
    await press(tab, `Ask ${host}`);
    await until(async () => (await seenIn(tab)).includes('4,321'), 'it is previewed');
    const answers = await tab.evaluateIn(
      'iframe',
      (...addresses) =>
        Promise.all(
          addresses.map(each =>
            fetch(each)
              .then(({status}) => status)
              .catch(() => 'refused'),
          ),
        ),
      `${ours.base}campaign.en.json`,
      `${foreign.host.origin}/elsewhere.json`,
      `${foreign.base}campaign.en.json`,
    );
    assert.deepEqual(answers, ['refused', 'refused', 200]);
  });

  it('previews no donation of another campaign', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf(`element=donation&campaign=${encodeURIComponent(foreign.base)}`));
    const {host} = new URL(foreign.base);
    await until(async () => (await said(tab)).includes(`Ask ${host}?`), 'it asks');
    await press(tab, `Ask ${host}`);
    await until(async () => (await said(tab)).includes('it is never previewed here'), 'it says why');
    assert.equal(await tab.evaluateIn('iframe', () => document.querySelector('solidarity-donation')), null);
    await choose(tab, '#element', 'campaign-page');
    const sections = () => tab.evaluateIn('iframe', namesInPage);
    await until(async () => (await sections()).includes('letter-guide'), 'the rest is previewed');
    const names = await sections();
    for (const name of ['donation', 'sign-up', 'channels']) assert.ok(!names.includes(name), names.join());
    assert.match(await codeOf(tab, 'element'), /<solidarity-campaign-page lang="en">/);
  });

  it('reads an opened file in the page, and never writes it into the address', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf('element=prisoner-counter'));
    await until(() => codeOf(tab, 'element'), 'the code is there');
    await choose(tab, '[name="campaign-from"][value="file"]');
    await until(() => tab.evaluate(() => !!document.querySelector('#file')), 'a file can be chosen');
    const before = (await asked(tab, ours)).length;
    await tab.evaluate(json => {
      const files = new DataTransfer();
      files.items.add(new File([json], 'mine.json', {type: 'application/json'}));
      const field = document.querySelector('#file');
      field.files = files.files;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }, JSON.stringify(FOREIGN));
    await until(async () => (await seenIn(tab)).includes('4,321'), 'the file is previewed');
    assert.equal(
      await tab.evaluate(() => document.querySelector('#file ~ [role="status"]')?.textContent),
      'mine.json is open.',
    );
    assert.equal(await hashOf(tab), '#element=prisoner-counter');
    const names = (await asked(tab, ours)).slice(before).map(({path}) => path);
    assert.deepEqual(
      names.filter(name => !/^\/2027\/(builder\/preview\.(html|js)|solidarity\/.*)$/.test(name)),
      [],
    );
  });

  it('stores nothing', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf());
    await until(() => codeOf(tab, 'element'), 'the code is there');
    await choose(tab, '#language', 'pl');
    await choose(tab, '[name="allows"][value="html"]');
    await until(() => codeOf(tab, 'words'), 'the words are there');
    const stored = await tab.evaluate(async () => [
      document.cookie,
      window.localStorage.length,
      window.sessionStorage.length,
      (await window.indexedDB.databases()).length,
      (await window.caches?.keys())?.length ?? 0,
    ]);
    assert.deepEqual(stored, ['', 0, 0, 0, 0]);
  });

  // What follows needs what only Chromium gives to tests, or is the same in each engine.
  if (engine !== 'chromium') return;

  for (const scheme of ['light', 'dark'])
    it(`is accessible, ${scheme}`, async t => {
      const tab = await openTab(t, {
        viewport: {width: 1280, height: 900},
        media: {'prefers-color-scheme': scheme},
      });
      await tab.goto(addressOf('element=campaign-page&ink=%23777&allows=scripts&unknown=1'));
      await until(() => codeOf(tab, 'style'), 'the code is there');
      await tab.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await choose(tab, '[name="campaign-from"][value="address"]');
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const {violations} = await window.axe.run(document, {iframes: false});
        return violations.flatMap(({id, nodes}) =>
          nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      assert.deepEqual(found, []);
      assert.deepEqual(
        tab.said.filter(line => /exception|Refused|violates|policy/i.test(line)),
        [],
      );
    });

  it('fits on a phone, whatever is chosen', async t => {
    const tab = await openTab(t, {viewport: {width: 320, height: 640}});
    for (const fragment of [
      'element=campaign-page',
      'element=letter-guide&lang=be',
      'allows=picture',
      'x=1',
    ]) {
      await tab.goto('about:blank');
      await tab.goto(addressOf(fragment));
      await until(() => codeOf(tab, 'privacy'), 'the code is there');
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320, fragment);
    }
  });

  it('says beside a field what is wrong with it, and leaves it out until it is right', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf('element=event-list'));
    await until(() => codeOf(tab, 'element'), 'the code is there');
    await choose(tab, '#option-limit', 'many');
    await until(
      async () =>
        /Write a whole number/.test(
          await tab.evaluate(() => document.querySelector('#option-limit-fault').textContent),
        ),
      'the fault is said',
    );
    assert.doesNotMatch(await codeOf(tab, 'element'), /limit/);
    await choose(tab, '#option-limit', '3');
    await until(async () => (await codeOf(tab, 'element')).includes('limit="3"'), 'it is in the code');
  });

  it('compares the colours, and says in words whether their contrast is enough', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf('ink=%23777777&paper=%23ffffff'));
    await until(() => codeOf(tab, 'style'), 'the code is there');
    assert.match(await said(tab), /Text on its ground: 4\.47:1, too little: at least 7:1 is needed/);
    await choose(tab, '#ink-light', '#111');
    await until(async () => /18\.88:1, enough/.test(await said(tab)), 'it is enough');
  });

  it('says what readers contact, and what it can mean, before any code', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf('files=campaign'));
    await until(() => codeOf(tab, 'element'), 'the code is there');
    const text = await said(tab);
    const [contacts, caution, code] = [
      text.indexOf(`asks ${new URL(ours.base).host}`),
      text.indexOf('Everybody who sees your site sees'),
      text.indexOf('<solidarity-'),
    ];
    assert.ok(contacts > 0 && contacts < caution && caution < code, `${contacts} ${caution} ${code}`);
  });

  it('previews nothing outside of a sandbox', async t => {
    const tab = await openTab(t);
    await tab.goto(`${ours.base}builder/preview.html`);
    assert.match(await tab.evaluate(() => document.body.innerText), /a part of the builder/);
    await tab.evaluate(() => {
      const {port2} = new MessageChannel();
      window.postMessage({script: {address: '/x.js', integrity: ''}, folders: []}, '*', [port2]);
    });
    assert.equal(await tab.evaluate(() => document.querySelector('script[src="/x.js"]')), null);
  });

  it('stays in its preview, whatever is pressed there', async t => {
    const tab = await openTab(t);
    await tab.goto(addressOf('element=exit'));
    await until(async () => /exit|leave/i.test(await seenIn(tab)), 'the exit is previewed');
    const pressed = await tab.evaluateIn('iframe', () => {
      const link = document.querySelector('solidarity-exit').shadowRoot.querySelector('a');
      const click = new window.MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      link.dispatchEvent(click);
      for (let press = 0; press < 3; press++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift', bubbles: true}));
      return click.defaultPrevented;
    });
    assert.equal(pressed, true);
    await tab.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
    assert.match(await seenIn(tab), /exit|leave/i);
    assert.deepEqual(
      (await tab.requests()).filter(url => !url.startsWith(ours.base)),
      [],
    );
  });

  it('says what a host has to send where its preview cannot load the scripts', async t => {
    const tab = await openTab(t);
    const site = await openSite({'/f/': folder(ours.out)});
    t.after(site.close);
    await tab.goto(`${site.origin}/f/builder/index.html`);
    await until(
      async () => /must send the header Access-Control-Allow-Origin/.test(await said(tab)),
      'it says so',
    );
    assert.match(await codeOf(tab, 'element'), /<solidarity-prisoner-counter/);
  });

  it('says on a disk that it needs a host', async t => {
    const tab = await openTab(t);
    await tab.goto(pathToFileURL(path.join(ROOT, 'publisher/dist/builder/index.html')).href);
    assert.match(await said(tab), /Upload the folder to your host/);
  });
});
