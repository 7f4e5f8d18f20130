import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pluginElements} from '../../../tools/wordpress/elements.mjs';
import manifest from '../../../custom-elements.json' with {type: 'json'};
import {inPhp} from '../helpers/in-php.mjs';

const elements = new Map(pluginElements(manifest).map(element => [element.name, element]));

/** What is written of these attributes on https://site.example, and what is refused. */
const judged = (name, attributes, hosts = ['pictures.example', 'www.forms.example']) =>
  inPhp(
    `return (new Elements\\Judging\\Rules('https://site.example/blog/', $input['hosts']))->judge($input['element'], $input['given']);`,
    {
      element: elements.get(name),
      given: attributes,
      hosts,
    },
  );

/** The reason for each of these values of an attribute; `null` where it is written. */
const refusals = (name, attribute, values, others = {}) =>
  inPhp(
    `return array_map(
      fn ($value) => (new Elements\\Judging\\Rules('https://site.example', ['pictures.example', 'forms.example:8443', 'www.forms.example', 'пример.бел']))
        ->judge($input['element'], [$input['attribute'] => $value] + $input['others'])->refused[$input['attribute']] ?? null,
      $input['values']
    );`,
    {element: elements.get(name), attribute, values, others},
  );

/** All values are refused, for the same reason. */
const assertRefused = async (name, attribute, values, reason) => {
  const found = await refusals(name, attribute, values);
  assert.deepEqual(
    values.filter((_, index) => found[index] !== reason),
    [],
  );
};

describe('The rules of attributes in PHP', () => {
  it('write what fits its type', async () => {
    const {attributes} = await judged('prisoner-counter', {
      figure: 'days',
      poster: true,
      value: 1500,
      'as-of': '2027-05-21',
      'heading-level': '4',
      lang: 'pt-BR',
      source: ' Viasna\n & others ',
    });
    assert.deepEqual(attributes, {
      figure: 'days',
      poster: true,
      value: '1500',
      'as-of': '2027-05-21',
      'heading-level': '4',
      lang: 'pt-BR',
      source: 'Viasna & others',
    });
  });

  it('leave out what does not fit its type', async () => {
    await assertRefused('prisoner-counter', 'figure', ['all of them', 'Days', 1, ['days']], 'value');
    await assertRefused('prisoner-counter', 'heading-level', [1, 7, '2.5', 'two', true], 'value');
    await assertRefused('prisoner-counter', 'value', [-1, '1e9', '0x1', 1.5, '9'.repeat(16)], 'value');
    await assertRefused('prisoner-counter', 'as-of', ['2027-02-30', '21 May', '2027-5-1'], 'value');
    await assertRefused('prisoner-counter', 'lang', ['b', '"><script>', 'de_DE', 'x'.repeat(20)], 'value');
    await assertRefused('prisoner-counter', 'poster', ['maybe', 7, []], 'value');
    await assertRefused('prisoner-counter', 'source', ['x'.repeat(5001), ['a']], 'value');
    await assertRefused('event-list', 'kind', ['parties'], 'value');
    await assertRefused('names', 'birthdays', [0, 32], 'value');
  });

  it('say nothing of what is not set', async () => {
    const nothing = {figure: '', poster: false, value: null, 'as-of': '', source: ' '};
    const {attributes, refused} = await judged('prisoner-counter', nothing);
    assert.deepEqual([attributes, refused], [[], []]);
    assert.deepEqual((await judged('event-list', {kind: [], online: 'false'})).refused, []);
  });

  it('refuse what no element has', async () => {
    const given = {
      onclick: 'x()',
      style: 'x',
      id: 'x',
      slot: 'x',
      part: 'x',
      is: 'x',
      'data-solidarity-feed': '/x',
    };
    assert.deepEqual(new Set(Object.values((await judged('day', given)).refused)), new Set(['unknown']));
    assert.deepEqual((await judged('day', given)).attributes, []);
  });

  it('keep of a list the words that are known, each once', async () => {
    const {attributes} = await judged('event-list', {
      kind: 'letters, rally ,party,letters',
      country: 'LT, Germany',
    });
    assert.deepEqual(attributes, {kind: 'letters,rally', country: 'LT,Germany'});
    assert.deepEqual((await judged('campaign-page', {show: ['day', 'exit', 'x']})).attributes, {
      show: 'day exit',
    });
  });

  it('read a campaign from this site and from listed hosts alone', async () => {
    const allowed = [
      '/campaign/{lang}.json',
      'https://site.example/a.json',
      'https://SITE.example:443/a.json',
      'https://pictures.example/{lang}.json?x=1',
      'https://www.pictures.example/a.json',
      'https://forms.example:8443/a.json',
      'https://пример.бел/a.json',
      '#campaign',
    ];
    assert.deepEqual(
      await refusals('day', 'feed', allowed),
      allowed.map(() => null),
    );
    const strangers = [
      'https://evil.example/',
      'https://site.example.evil.example/',
      'https://site.example@evil.example/',
      'https://evil.example#@site.example/',
      'https://evil.example\\@site.example/',
      'https://evil.example?site.example',
      'https://pictures.example.evil.example/',
      'https://pictures.example:444/',
      'http://pictures.example/',
      'http://site.example/',
      '//evil.example/a.json',
      '/\\evil.example/a.json',
      '/\t/evil.example/a.json',
      '\\\\evil.example',
      'https:evil.example',
      'https:/evil.example',
      'https:///evil.example',
      'hTTps://evil.example',
      'https://{lang}.example/',
      'https://[::1]/',
      'https://127.0.0.1/',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://site.example/1',
      'campaign.json',
      '#a b',
    ];
    await assertRefused('day', 'feed', strangers, 'host');
  });

  it('send a form only to listed hosts, and what belongs to it only with it', async () => {
    const form = {recipient: 'Us', consent: 'Yes', fields: 'list=1', 'in-place': true, 'email-name': 'mail'};
    const {attributes} = await judged('sign-up', {action: 'https://forms.example/subscribe', ...form});
    assert.deepEqual(attributes, {
      action: 'https://forms.example/subscribe',
      ...form,
    });
    const stranger = await judged('sign-up', {...form, action: 'https://forms.example.evil.example/'});
    assert.deepEqual(stranger.attributes, []);
    assert.deepEqual(stranger.refused, {
      action: 'host',
      ...Object.fromEntries(Object.keys(form).map(name => [name, 'needs-action'])),
    });
  });

  it('load pictures and films from listed origins alone', async () => {
    const origins = 'https://pictures.example https://evil.example';
    assert.deepEqual((await judged('stories', {'picture-origins': origins})).refused, {
      'picture-origins': 'host',
    });
    assert.deepEqual((await judged('video', {'file-origins': 'https://pictures.example'})).refused, []);
  });

  it('lead only to the web', async () => {
    const scripts = [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      '/path',
      'example.org',
    ];
    await assertRefused('exit', 'href', scripts, 'address');
    await assertRefused('prisoner-counter', 'source-url', scripts, 'address');
    assert.deepEqual((await judged('exit', {href: 'https://www.wikipedia.org/'})).refused, []);
  });
});

describe('Locales of WordPress', () => {
  const languages = ['be', 'cs', 'de', 'en', 'pt-BR', 'uk'];
  const of = locales =>
    inPhp(`return array_map(fn ($each) => Elements\\Languages::of($each, $input[1]), $input[0]);`, [
      locales,
      languages,
    ]);

  it('are read as languages of the library', async () => {
    const expected = {
      bel: 'be',
      'bel-BY': 'be',
      be_BY: 'be',
      'de-DE-formal': 'de',
      de_CH_informal: 'de',
      pt_BR: 'pt-BR',
      'pt-PT': 'pt-BR',
      'be-Latn': 'en',
      'be-tarask': 'be',
      uk: 'uk',
      cs_CZ: 'cs',
      zh_CN: 'en',
      '': 'en',
    };
    assert.deepEqual(await of(Object.keys(expected)), Object.values(expected));
  });

  it('need a `lang` of its own where the page has no tag that browsers know', async () => {
    assert.deepEqual(
      await inPhp(`return array_map([Elements\\Languages::class, 'explicit'], $input);`, [
        'bel',
        'de-DE',
        'pt-BR',
      ]),
      ['be', '', ''],
    );
  });
});

describe('The site’s own colour and font', () => {
  const properties = (accent, font) => inPhp('return Scripts\\Style::properties(...$input);', [accent, font]);

  it('become custom properties, with a text that can be read on them', async () => {
    assert.equal(
      await properties('#F5C400', 'Georgia,  "Old Face", serif'),
      ':root{--solidarity-accent:#f5c400;--solidarity-on-accent:#111;--solidarity-heading-font:Georgia, "Old Face", serif}',
    );
    assert.equal(await properties('#008', ''), ':root{--solidarity-accent:#008;--solidarity-on-accent:#fff}');
  });

  it('are nothing else', async () => {
    for (const text of ['red;}', '#12', '#ggg', 'url(//evil.example)', '</style>', 'x{', '"a', "a'"])
      assert.equal(await properties(text, text), '', text);
  });
});

describe('Several paragraphs in a shortcode', () => {
  const inline = texts =>
    inPhp(
      `eval('namespace { function force_balance_tags($html) { return $html; } }');
      return array_map([Elements\\Shortcodes::class, 'inline'], $input);`,
      texts,
    );

  it('are lines of one', async () => {
    const cut = [
      'one</p>\n<p>two',
      '<br />\none<br />\ntwo</p>\n<p>three<br />',
      'one',
      '</p>\n<p>one</p>\n<p>',
      '',
    ];
    assert.deepEqual(await inline(cut), ['one<br>two', 'one<br />\ntwo<br>three', 'one', 'one', '']);
  });

  it('have attributes as people write them', async () => {
    assert.deepEqual(
      await inPhp('return Elements\\Shortcodes::given($input);', {
        0: 'poster',
        as_of: '2027-05-21',
        'source-url': 'https://a.example/?a=1&amp;b=2',
        1: '"x',
      }),
      {poster: true, 'as-of': '2027-05-21', 'source-url': 'https://a.example/?a=1&b=2'},
    );
  });
});
