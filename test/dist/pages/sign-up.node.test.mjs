import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../helpers/browsers.mjs';
import {moduleTag, partnerPage, showPage} from '../helpers/partner-page.mjs';
import {CORS, openSite, page, redirect} from '../helpers/site.mjs';

const ADDRESS = 'reader@example.net';

/** Fills in the form, presses its button, and returns the message of the element. */
async function subscribe(address) {
  const root = document.querySelector('solidarity-sign-up').shadowRoot;
  root.querySelector('#email').value = address;
  root.querySelector('#agreed').checked = true;
  root.querySelector('button').click();
  for (
    let tries = 0;
    tries < 100 && !/reply|reported/i.test(root.querySelector('[role=status]').textContent);
    tries++
  )
    await new Promise(resolve => setTimeout(resolve, 20));
  return {
    said: root.querySelector('[role=status]').textContent.trim(),
    left: root.querySelector('#email').value,
    where: location.pathname,
  };
}

inEachEngine('an email address entered in <solidarity-sign-up>', {always: true}, ({engine, openTab}) => {
  /** A page with the form, and the service that it posts to. */
  async function show(test, attributes, headers, answer = page('Thank you.', headers)) {
    const service = await openSite({'/add': answer});
    test.after(service.close);
    const body = `<solidarity-sign-up action="${service.origin}/add" recipient="Friends" consent="Yes." ${attributes}></solidarity-sign-up>`;
    const {tab} = await showPage(
      test,
      await openTab(test),
      partnerPage(moduleTag('/lib/solidarity.js'), {body}),
    );
    return {service, tab};
  }

  it('is posted to the service in another tab, without a referrer and cookies', async t => {
    if (engine === 'webkit') return t.skip('WebKitWebDriver lets no page open another');
    const {service, tab} = await show(t, '');
    assert.deepEqual(service.visits, []);
    const {said, left, where} = await tab.evaluate(subscribe, ADDRESS);
    assert.match(said, /^127\.0\.0\.1:\d+ will reply in a new tab\./);
    assert.deepEqual([left, where], ['', '/']);
    for (let tries = 0; tries < 100 && !service.visits.length; tries++)
      await new Promise(resolve => setTimeout(resolve, 20));
    const [{path, headers}] = service.visits;
    assert.equal(path, '/add');
    assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
    assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined]);
  });

  it('is posted in place if CORS lets the page read the answer', async t => {
    const {service, tab} = await show(t, 'in-place', CORS);
    const {said, left} = await tab.evaluate(subscribe, ADDRESS);
    assert.match(said, /^127\.0\.0\.1:\d+ received your address and reported no error\./);
    assert.equal(left, '');
    assert.deepEqual(
      service.visits.map(({path, headers}) => [path, headers.referer, headers.cookie]),
      [['/add', undefined, undefined]],
    );
  });

  for (const status of [302, 307])
    it(`is not posted to another address that a reply of ${status} names`, async t => {
      const other = await openSite({'/add': page('Thank you.', CORS)});
      t.after(other.close);
      const {tab} = await show(t, 'in-place', CORS, redirect(`${other.origin}/add`, status));
      const {said, left} = await tab.evaluate(subscribe, ADDRESS);
      assert.match(
        said,
        /^There was no reply that we could read, so we do not know whether 127\.0\.0\.1:\d+ received your address\.$/,
      );
      assert.equal(left, ADDRESS);
      assert.deepEqual(other.visits, []);
    });

  it('stays in the form, with a message, if the answer cannot be read', async t => {
    const {tab} = await show(t, 'in-place');
    const {said, left} = await tab.evaluate(subscribe, ADDRESS);
    assert.match(said, /^There was no reply that we could read,/);
    assert.equal(left, ADDRESS);
  });
});
