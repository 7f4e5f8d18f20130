/** The lines that partners paste, as programs get them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {parseFragment} from 'parse5';
import {campaignAttributes, moduleTag, openingTag, pullCommand} from 'solidarity-widgets/campaign-tools';

const attributesOf = markup => {
  const [{attrs}] = parseFragment(markup).childNodes;
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
};

test('a tag keeps what is in its attributes, and leaves out what has no value', () => {
  const tag = openingTag('p', {title: '"Q" & <A>', hidden: true, id: undefined});
  assert.equal(tag, '<p title="&quot;Q&quot; &amp; &lt;A&gt;" hidden>');
  assert.deepEqual(attributesOf(tag), {title: '"Q" & <A>', hidden: ''});
  assert.equal(openingTag('p', {}, '\n  '), '<p>');
});

test('the tag of a script has the digest of its file', () => {
  const library = {address: 'https://a.example/lib/', integrity: {'one/day.js': 'sha384-AB'}};
  assert.deepEqual(attributesOf(moduleTag(library, 'one/day.js')), {
    type: 'module',
    src: 'https://a.example/lib/one/day.js',
    integrity: 'sha384-AB',
    crossorigin: '',
    referrerpolicy: 'no-referrer',
  });
});

test('a page names the keys and the list of a campaign only where it has them', () => {
  const folder = 'https://a.example/2027/';
  assert.equal(
    openingTag('div', campaignAttributes({folder})),
    '<div data-solidarity-feed="https://a.example/2027/campaign.{lang}.json">',
  );
  const {'data-solidarity-current': list, 'data-solidarity-key': keys} = campaignAttributes({
    folder,
    keys: 'K L',
    hasList: true,
  });
  assert.equal(list, 'https://a.example/2027/current.json');
  assert.equal(keys, 'K L');
});

test('the command for a copy puts several keys between quotes', () => {
  const command = pullCommand(
    {folder: 'https://a.example/2027/', keys: 'K L', withdrawalKeys: 'W'},
    'static',
  );
  assert.equal(
    command,
    'npx solidarity-publisher pull https://a.example/2027/ --into static --key "K L" --withdrawal-key "W"',
  );
});

test('the command for a copy trusts the host only where nobody signs, and it must', () => {
  const folder = 'https://a.example/2027/';
  const start = 'npx solidarity-publisher pull https://a.example/2027/ --into static';
  assert.equal(pullCommand({folder, trustsHost: true}, 'static'), `${start} --trust-host`);
  assert.equal(pullCommand({folder, trustsHost: true, keys: 'K'}, 'static'), `${start} --key K`);
  assert.equal(pullCommand({folder}, 'static'), start);
});
