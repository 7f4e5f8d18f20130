import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {ROOT} from '../helpers/built.mjs';
import {
  classicTag,
  integrity,
  LIBRARY,
  moduleTag,
  partnerPage,
  SENTENCES,
  showPage,
  SLOTTED,
} from '../helpers/partner-page.mjs';
import {openSite, page} from '../helpers/site.mjs';

/** The minimal policy in the documentation. */
const LEAST_POLICY = /^Content-Security-Policy: ([^`]+)/m
  .exec(readFileSync(path.join(ROOT, 'docs/content-security-policy.md'), 'utf8'))[1]
  .replace(/\s+/g, ' ');

inEachEngine('the library on a page with restrictions or faulty files', {always: true}, ({openTab}) => {
  /** Opens `html` in a tab, with this policy or these additional routes. */
  const show = async (test, html, {policy, routes} = {}) =>
    showPage(test, await openTab(test), html, {
      routes,
      headers: policy && {'content-security-policy': policy},
    });

  const assertSlotted = ({status, text, isSeen}) =>
    assert.deepEqual({status, text, isSeen}, {status: 'none', text: SLOTTED, isSeen: true});

  for (const [file, tag] of Object.entries({
    'solidarity.js': moduleTag,
    'solidarity.classic.js': classicTag,
  })) {
    it(`does not run ${file} if its content does not match its integrity`, async t => {
      const forged = async () => {
        const {body} = await LIBRARY(file);
        return {body: String(body).replace('prisoners', 'Prisoners')};
      };
      const sealed = tag(`/lib/${file}`, `integrity="${integrity[file]}"`);
      const routes = {'/lib/': LIBRARY, [`/lib/${file}`]: forged};
      const {counter, asked} = await show(t, partnerPage(sealed), {routes});
      assertSlotted(counter);
      assert.deepEqual(asked, ['/', `/lib/${file}`]);
      assert.ok((await show(t, partnerPage(sealed))).counter.text.startsWith(SENTENCES.en));
    });

    it(`stays in English if the translations do not match the digests in ${file}`, async t => {
      const forged = async name => {
        const {body} = await LIBRARY(`words/${name}`);
        return {body: String(body).replace('politische Gefangene', 'Gefangene')};
      };
      const html = partnerPage(tag(`/lib/${file}`), {lang: 'de'});
      const {tab, counter} = await show(t, html, {routes: {'/lib/': LIBRARY, '/lib/words/': forged}});
      assert.equal(counter.status, 'ready');
      assert.ok(counter.text.startsWith(SENTENCES.en), counter.text);
      if (tab.said) {
        assert.equal(tab.said.filter(line => line.startsWith('warn: solidarity-widgets')).length, 1);
        assert.deepEqual(exceptions(tab), []);
      }
    });
  }

  it('requests translations a second time after status 503', async t => {
    let answers = 0;
    const unsteady = async name => (answers++ ? LIBRARY(`words/${name}`) : {status: 503, body: ''});
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {lang: 'de'});
    const {counter} = await show(t, html, {routes: {'/lib/': LIBRARY, '/lib/words/': unsteady}});
    assert.ok(counter.text.startsWith(SENTENCES.de), counter.text);
    assert.equal(answers, 2);
  });

  it('works under the strictest policy in the documentation', async t => {
    const html = partnerPage(moduleTag('/lib/solidarity.js'), {lang: 'de'});
    const policy = `${LEAST_POLICY}; img-src data:`; // for the page's own icon
    const {tab, counter} = await show(t, html, {policy});
    assert.ok(counter.text.startsWith(SENTENCES.de), counter.text);
    assert.deepEqual(tab.said ?? [], []);
  });

  it('leaves the slotted content visible on a page that refuses its Trusted Types policy', async t => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const {tab, counter, asked} = await show(t, partnerPage(moduleTag('/lib/solidarity.js')), {policy});
    assertSlotted(counter);
    assert.deepEqual(asked, ['/', '/lib/solidarity.js']);
    // The script ends before its first element: one exception, with the name that the page has to allow.
    if (tab.said) assert.match(exceptions(tab).join('\n'), /^exception: .*solidarity-lit.*$/);
  });

  it('works where a second copy is not allowed to create the same Trusted Types policy', async t => {
    const policy = "require-trusted-types-for 'script'; trusted-types solidarity-lit";
    const tags = moduleTag('/lib/solidarity.js') + classicTag('/lib/solidarity.classic.js');
    const {tab, counter} = await show(t, partnerPage(tags), {policy});
    assert.ok(counter.text.startsWith(SENTENCES.en), counter.text);
    if (tab.said) assert.match(exceptions(tab).join('\n'), /^exception: .*solidarity-lit.*$/);
  });

  it('leaves the slotted content visible without JavaScript', async t => {
    const site = await openSite({
      '/': page('<!doctype html><iframe src="/partner" sandbox="allow-same-origin"></iframe>'),
      '/partner': page(
        partnerPage(moduleTag('/lib/solidarity.js') + classicTag('/lib/solidarity.classic.js')),
      ),
      '/lib/': LIBRARY,
    });
    t.after(site.close);
    const tab = await openTab(t);
    await tab.goto(`${site.origin}/`);
    const seen = await tab.evaluate(() => {
      const counter = document
        .querySelector('iframe')
        .contentDocument.querySelector('solidarity-prisoner-counter');
      return {
        isUpgraded: counter.shadowRoot !== null,
        text: counter.innerText,
        isSeen: counter.checkVisibility(),
      };
    });
    assert.deepEqual(seen, {isUpgraded: false, text: SLOTTED, isSeen: true});
  });
});

/** The uncaught exceptions of the page. */
function exceptions({said}) {
  return said.filter(line => line.startsWith('exception'));
}
