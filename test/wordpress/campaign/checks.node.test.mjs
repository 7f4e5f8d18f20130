import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {languages} from 'solidarity-widgets/campaign-tools';
import {shortenCurrent} from '../../../publisher/src/withdraw/shorten-current.mjs';
import {publicKeys, signatureOf} from '../../../publisher/src/signing/keys.mjs';
import {stopText} from '../../../publisher/src/signing/stop.mjs';
import {aKey, aPublishedCampaign, dayFromNow} from '../helpers/campaign-host.mjs';
import {inPhp} from '../helpers/in-php.mjs';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../campaigns/examples');

describe('The address of a campaign', () => {
  const addressesOf = written =>
    inPhp(
      'return array_map(fn($each) => $tried(fn() => CampaignAddress::from($each)->written()), $input);',
      written,
    );

  it('is one of https, with or without a place for the language', async () => {
    const well = [
      'https://day.example.org/2027/campaign.{lang}.json',
      'https://day.example.org/2027/campaign.{lang|de}.json',
      'https://day.example.org/campaign.json',
      'https://day.example.org:8443/feed?lang={lang}',
    ];
    assert.deepEqual(await addressesOf(well), well);
    assert.deepEqual(await addressesOf([' https://day.example.org/2027/ ']), [
      'https://day.example.org/2027/campaign.{lang}.json',
    ]);
    assert.deepEqual(await addressesOf(['https://дзень.example/campaign.json']), [
      'https://xn--d1acfz9e.example/campaign.json',
    ]);
  });

  it('is refused if it is anything else', async () => {
    const wrong = [
      '',
      'day.example.org/campaign.json',
      'http://day.example.org/campaign.json',
      'https://user:word@day.example.org/campaign.json',
      'https://day.example.org/campaign.json#part',
      'https://{lang}.example.org/campaign.json',
      'https://day.example.org/campaign.{language}.json',
      'https://day.example.org/a b.json',
      'https://day.example.org\\@evil.example/campaign.json',
      'file:///etc/passwd',
      'data:application/json,{}',
      `https://day.example.org/${'a'.repeat(2000)}`,
    ];
    assert.deepEqual(
      await addressesOf(wrong),
      wrong.map(() => 'refused: address'),
    );
  });

  it('gives the files of a copy names that no path can leave', async () => {
    const names = await inPhp(
      'return array_map(fn($each) => CampaignAddress::from($each)->name("be"), $input);',
      [
        'https://day.example.org/2027/campaign.{lang}.json',
        'https://day.example.org/feed.php?lang={lang}',
        'https://day.example.org/{lang}/campaign.json',
        'https://day.example.org/feed.php',
        'https://day.example.org/..%2f..%2fwp-config.json',
      ],
    );
    assert.deepEqual(names, [
      'campaign.be.json',
      'campaign.be.json',
      'campaign.be.json',
      'campaign.json',
      'campaign.json',
    ]);
    const files = [
      'people.{lang}.json',
      'data/people.json',
      '../people.json',
      '/people.json',
      'https://a.example/p.json',
      'people.php',
      '.people.json',
    ];
    assert.deepEqual(await inPhp('return array_map([CampaignAddress::class, "isFile"], $input);', files), [
      true,
      true,
      ...Array(5).fill(false),
    ]);
  });

  it('knows the languages of the library', async () => {
    assert.deepEqual((await inPhp('return Elements\\Languages::all();')).sort(), [...languages].sort());
  });
});

describe('A host of a campaign', () => {
  it('is on the public internet', async () => {
    const inside = [
      ...[
        '127.0.0.1',
        '127.255.255.254',
        '0.0.0.0',
        '10.1.2.3',
        '100.64.0.1',
        '169.254.169.254',
        '172.16.0.1',
      ],
      ...['172.31.255.255', '192.168.1.1', '192.0.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
      ...['::1', '::', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', 'fc00::1', 'fd12::1', 'fe80::1'],
      ...[
        'ff02::1',
        '2001:db8::1',
        '2002:7f00:1::',
        '64:ff9b::7f00:1',
        '64:ff9b::a9fe:a9fe',
        '2001::1',
        '100::1',
      ],
    ];
    const outside = [
      ...['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '169.253.0.1'],
      ...['2606:4700::1', '2a00:1450::1', '64:ff9b::808:808'],
    ];
    const found = await inPhp('return array_map([PublicHost::class, "isPublic"], array_merge(...$input));', [
      inside,
      outside,
    ]);
    assert.deepEqual(found, [...inside.map(() => false), ...outside.map(() => true)]);
  });

  it('is refused if one of its addresses is not, or its name is a number', async () => {
    const look = `
      $look = static fn($name) => ["well.example" => ["1.1.1.1", "2606:4700::1"], "mixed.example" => ["1.1.1.1", "127.0.0.1"]][$name] ?? [];
      return array_map(fn($host) => $tried(fn() => PublicHost::addressesOf($host, $look)), $input);`;
    const hosts = [
      'well.example',
      'mixed.example',
      'none.example',
      '2130706433',
      '0x7f.1',
      '127.1',
      'localhost',
      '[::1]',
    ];
    assert.deepEqual(await inPhp(look, hosts), [
      ['1.1.1.1', '2606:4700::1'],
      'refused: private',
      ...Array(5).fill('refused: unresolved'),
      'refused: private',
    ]);
  });
});

describe('The essentials of a campaign', () => {
  const verdicts = files =>
    inPhp(
      'return array_map(fn($file) => $tried(fn() => (bool) Essentials::campaign($file, "file")), $input);',
      files,
    );

  it('are in the default campaign and in every good example', async () => {
    const names = readdirSync(EXAMPLES).filter(name => name.startsWith('good-'));
    const files = [
      readFileSync(path.join(EXAMPLES, '../day-of-solidarity.json'), 'utf8'),
      ...names.map(name => readFileSync(path.join(EXAMPLES, name), 'utf8')),
    ];
    assert.deepEqual(
      await verdicts(files),
      files.map(() => true),
    );
  });

  it('are wrong where elements refuse the whole file', async () => {
    const wrong = [
      ...['as-text', 'date-31-february', 'date-with-weekday', 'expires-in-words', 'languages-as-text'],
      ...['name-empty', 'name-in-no-language', 'name-in-wrong-type', 'name-missing', 'updated-missing'],
      ...['updated-without-offset', 'version-as-text', 'version-missing', 'version-newer'],
      ...['withdrawn-as-numbers', 'withdrawn-as-text'],
    ].map(name => `bad-campaign-${name}.json`);
    const found = await verdicts(wrong.map(name => readFileSync(path.join(EXAMPLES, name), 'utf8')));
    assert.deepEqual(
      wrong.filter((name, index) => !/^refused: (?:field|json)$/.test(found[index])),
      [],
    );
  });

  it('are not in what is no JSON, or a page', async () => {
    const files = [
      '',
      'null',
      '[]',
      '{"version": 1',
      '\u0000',
      '<!doctype html>',
      '  <html>',
      '[['.repeat(200),
    ];
    assert.deepEqual(await verdicts(files), [
      ...Array(5).fill('refused: json'),
      'refused: page',
      'refused: page',
      'refused: json',
    ]);
  });
});

describe('The end of people', () => {
  it('is a day that has not passed, at most 15 days ahead', async () => {
    const ends = [
      dayFromNow(0),
      dayFromNow(15),
      dayFromNow(-1),
      dayFromNow(16),
      null,
      'soon',
      '2027-02-31',
      5,
    ];
    assert.deepEqual(
      await inPhp('return array_map(fn($end) => Days::hasEnded($end, time()), $input);', ends),
      [false, false, ...Array(6).fill(true)],
    );
  });
});

describe('A signature', () => {
  it('of the publisher is that of the whole file, and of no other', async t => {
    const {key, publicKey} = aKey();
    const {out} = await aPublishedCampaign(t, {key});
    const read = name => readFile(path.join(out, name), 'utf8');
    const [content, signature] = await Promise.all(['campaign.en.json', 'campaign.en.json.sig'].map(read));
    const tries = [
      [content, signature, publicKey],
      [content, signature, `${aKey().publicKey} ${publicKey}`],
      [content.replace('1182', '1183'), signature, publicKey],
      [content, signature, aKey().publicKey],
      [content, '', publicKey],
      [content, 'A'.repeat(88), publicKey],
      [content, signature.slice(4), publicKey],
    ];
    assert.deepEqual(
      await inPhp('return array_map(fn($each) => Signature::signer(...$each), $input);', tries),
      [publicKey, publicKey, ...Array(5).fill(null)],
    );
  });

  it('of a key for withdrawals can shorten a list, and name nobody', async t => {
    const [main, trustee] = [aKey(), aKey()];
    const {out} = await aPublishedCampaign(t, {key: main.key});
    const file = path.join(out, 'current.json');
    const read = async () => [await readFile(file, 'utf8'), await readFile(`${file}.sig`, 'utf8')];
    const longer = await read();
    const campaignKeys = publicKeys(main.publicKey);
    await shortenCurrent(file, {id: 'ales', key: trustee.key, campaignKeys, now: new Date()});
    const shorter = await read();
    // What a trustee cannot sign: somebody who was never in the list.
    const forged = shorter[0].replace('"ids":["bronia"]', '"ids":["bronia","somebody"]');
    assert.notEqual(forged, shorter[0]);
    await writeFile(file, forged);

    const ids = `return array_map(fn($each) => $tried(fn() => CurrentList::from($each[0], "current.json", $each[1], $each[2], $each[3])->ids), $input);`;
    const keys = [main.publicKey, trustee.publicKey];
    const found = await inPhp(ids, [
      [...longer, ...keys],
      [...shorter, ...keys],
      [...shorter, main.publicKey, ''],
      [forged, shorter[1], ...keys],
      [longer[0], shorter[1], ...keys],
      [longer[0], '', '', ''],
    ]);
    assert.deepEqual(found, [
      ['ales', 'bronia'],
      ['bronia'],
      'refused: signature',
      'refused: signature',
      'refused: signature',
      ['ales', 'bronia'],
    ]);
  });

  it('of two lists with the same serial leaves those whom both name', async () => {
    const list = (ids, serial = 7) => JSON.stringify({version: 1, serial, expires: dayFromNow(3), ids});
    const follow = `[$one, $other] = array_map(fn($text) => CurrentList::from($text, "current.json", "", "", ""), $input);
      return $tried(fn() => $one->followedBy($other, "current.json")->ids);`;
    assert.deepEqual(await inPhp(follow, [list(['a', 'B']), list(['b ', 'c'])]), ['b']);
    assert.deepEqual(await inPhp(follow, [list(['a']), list(['b'], 8)]), ['b']);
    assert.deepEqual(await inPhp(follow, [list(['a']), list(['b'], 6)]), 'refused: older');
  });
});

describe('A stop', () => {
  const [main, trustee, stranger] = [aKey(), aKey(), aKey()];
  const signed = (content, {key}) => [content, String(signatureOf(key, Buffer.from(content)))];
  const stopOf = (stops, serial = 7) => stopText({stops, serial});
  const stop = stopOf(main.publicKey);
  const withFile = file => JSON.stringify({...JSON.parse(stop), file});

  it('counts if a key of the campaign or one for withdrawals has signed it', async () => {
    const tries = [
      signed(stop, trustee),
      signed(stop, main),
      signed(stop, stranger),
      [stop, ''],
      signed(stopOf(stranger.publicKey), trustee),
      signed(stopOf(trustee.publicKey), trustee),
      signed(stopOf(main.publicKey, -1), trustee),
      signed(stopOf(main.publicKey, 7.5), trustee),
      signed(stopOf(main.publicKey, '7'), trustee),
      signed(stopOf([main.publicKey]), trustee),
    ];
    const code = `return array_map(fn($each) => $tried(fn() => Stop::from($each[0], 'campaign.en.json', $each[1], $input[1], $input[2])->serial), $input[0]);`;
    const keys = `${stranger.publicKey.replace(/^./, '_')} ${main.publicKey}=`;
    assert.deepEqual(await inPhp(code, [tries, `${keys} ${trustee.publicKey}`, keys]), [
      ...[7, 7, 'refused: signature', 'refused: signature'],
      ...Array(6).fill('refused: other-stop'),
    ]);
  });

  it('is what says so in its own name, and nothing else', async () => {
    const files = [stop, withFile('campaign.en.json'), withFile(undefined), withFile(['stop.json']), '{}'];
    assert.deepEqual(
      await inPhp('return array_map(fn($file) => Stop::isIn(json_decode($file)), $input);', files),
      [true, ...Array(4).fill(false)],
    );
  });
});
