import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {aMirror, php} from '../helpers/a-mirror.mjs';
import {aHost, aKey, aPublishedCampaign} from '../helpers/campaign-host.mjs';

const json = content => (request, response) => response.end(JSON.stringify(content));
const page = '<!doctype html><title>Sign in</title>';

describe('A copy of a signed campaign', () => {
  const suite = aSuite();
  const {key, publicKey} = aKey();
  let campaign, host, site;
  before(async () => {
    campaign = await aPublishedCampaign(suite, {key});
    host = await aHost(suite, campaign.out);
    site = await aMirror(suite, host, {options: {key: publicKey}});
    assert.equal((await site.fetch()).failure, null);
  });

  it('has the same bytes as the host, in the languages that the campaign names, with signatures and portraits', async () => {
    const files = await site.files();
    const names = [...files.keys()].map(name => name.replace(/^solidarity\/[\da-f]{16}\//, '')).sort();
    const signed = ['campaign.be', 'campaign.en', 'current', 'people.be', 'people.en'];
    const portraits = names.filter(name => name.startsWith('portraits/'));
    assert.equal(portraits.length, 2);
    assert.deepEqual(names, [...signed.flatMap(name => [`${name}.json`, `${name}.json.sig`]), ...portraits]);
    for (const [name, content] of files)
      assert.deepEqual(
        content,
        await readFile(path.join(campaign.out, name.split('/').slice(2).join('/'))),
        name,
      );
  });

  it('is read by pages from their own origin', async () => {
    const attributes = await site.expression('Solidarity\\Widgets\\Campaign\\Feed::attributes()');
    for (const address of Object.values(attributes)) assert.ok(address.startsWith(`${site.url}/`), address);
    const {status, text} = await site.page(attributes['data-solidarity-feed'].replace('{lang}', 'be'));
    assert.equal(status, 200);
    assert.equal(JSON.parse(text).name.be, 'Прыкладны дзень');
    assert.equal(JSON.parse((await site.page(attributes['data-solidarity-current'])).text).ids.length, 2);
  });

  it('names the key on a site with HTTPS, where browsers check it', async () => {
    const code = `add_filter('home_url', fn($url) => str_replace('http:', 'https:', $url));
      echo json_encode(Solidarity\\Widgets\\Campaign\\Feed::attributes());`;
    const attributes = JSON.parse(await site.php(code));
    assert.equal(attributes['data-solidarity-key'], publicKey);
    assert.match(attributes['data-solidarity-feed'], /^https:/);
  });

  it('is asked for with the ETags of the last time, and tells the host nothing of the site', async () => {
    host.asked.length = 0;
    assert.equal((await site.fetch()).failure, null);
    const statuses = host.asked.map(({path: name, status}) => `${name} ${status}`);
    assert.ok(statuses.includes('/campaign.en.json 304') && statuses.includes('/people.be.json 304'));
    assert.ok(!statuses.some(each => each.startsWith('/portraits')));
    for (const {headers} of host.asked) {
      assert.equal(headers['user-agent'], 'solidarity-widgets');
      assert.ok(!JSON.stringify({...headers, host: ''}).includes(new URL(site.url).host));
      assert.equal(headers.cookie ?? headers.referer ?? headers.origin, undefined);
    }
  });

  const faults = {
    'a page in the place of a file': ['page', (request, response) => response.end(page)],
    'an error of the host': ['status', (request, response) => response.writeHead(500).end()],
    'a file that is too large': [
      'size',
      (request, response) => response.end(`{"a": "${'a'.repeat(2_000_000)}"}`),
    ],
    'a redirect': [
      'redirect',
      (request, response) => response.writeHead(302, {location: `${host.origin}/campaign.json`}).end(),
    ],
    'a connection that breaks': ['unreachable', request => request.socket.destroy()],
    'half a file': [
      'unreachable',
      (request, response) =>
        response.writeHead(200, {'content-length': 900}).write('{"') && request.socket.end(),
    ],
    'no JSON': ['json', (request, response) => response.end('version: 1')],
    'another file with no signature of its own': [
      'signature',
      json({version: 1, file: 'campaign.en.json', name: 'A', updated: '2099-01-01'}),
    ],
    'no file': ['missing', (request, response) => response.writeHead(404).end()],
  };
  for (const [what, [reason, answer]] of Object.entries(faults))
    it(`stays as it was after ${what}, and says why`, async () => {
      const files = await site.files();
      host.faults.set('/campaign.en.json', answer);
      const {failure, state} = await site.fetch();
      host.faults.clear();
      assert.equal(failure?.reason, reason);
      assert.deepEqual(await site.files(), files);
      assert.deepEqual(state.failure, failure);
      assert.ok(state.takenAt > 0 && state.failingSince > 0);
    });

  it('stays as it was after a host that is silent for ten seconds', {timeout: 60_000}, async () => {
    const files = await site.files();
    host.faults.set('/campaign.en.json', () => {});
    const start = Date.now();
    assert.equal((await site.fetch()).failure.reason, 'unreachable');
    host.faults.clear();
    assert.ok(Date.now() - start < 20_000);
    assert.deepEqual(await site.files(), files);
  });

  it('follows a new publication, and refuses an older one', async () => {
    const older = await readFile(path.join(campaign.out, 'campaign.en.json'));
    const signature = await readFile(path.join(campaign.out, 'campaign.en.json.sig'));
    await campaign.publish({name: {en: 'Another day', be: 'Іншы дзень'}});
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.failure, state.failingSince], [null, null, 0]);
    assert.deepEqual([state.name, state.serial], ['Another day', 2]);

    const files = await site.files();
    host.faults.set('/campaign.en.json', (request, response) => response.end(older));
    host.faults.set('/campaign.en.json.sig', (request, response) => response.end(signature));
    assert.equal((await site.fetch()).failure.reason, 'older');
    host.faults.clear();
    assert.deepEqual(await site.files(), files);
  });

  it('waits while files are of different publications', async () => {
    const be = await readFile(path.join(campaign.out, 'campaign.be.json'));
    const signature = await readFile(path.join(campaign.out, 'campaign.be.json.sig'));
    await campaign.publish({name: {en: 'A third day', be: 'Трэці дзень'}});
    host.faults.set('/campaign.be.json', (request, response) => response.end(be));
    host.faults.set('/campaign.be.json.sig', (request, response) => response.end(signature));
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure.reason, state.name], ['mixed', 'Another day']);
    host.faults.clear();
    assert.equal((await site.fetch()).state.name, 'A third day');
  });

  it('is brought up to date by cron, every hour', async () => {
    await campaign.publish({name: {en: 'A fourth day', be: 'Чацвёрты дзень'}});
    await site.page('/');
    const due = `$next = wp_next_scheduled('solidarity_widgets_fetch');
      echo json_encode([wp_get_schedule('solidarity_widgets_fetch'), $next - time() <= 3600]);
      wp_clear_scheduled_hook('solidarity_widgets_fetch');
      wp_schedule_event(time() - 5, 'hourly', 'solidarity_widgets_fetch');`;
    assert.equal(await site.php(due), '["hourly",true]');
    await site.cron();
    const name = async () => {
      const files = [...(await site.files())].find(([name]) => name.endsWith('/campaign.en.json'));
      return JSON.parse(files[1]).name.en;
    };
    for (let tries = 0; tries < 100 && (await name()) !== 'A fourth day'; tries++) await pause(200);
    assert.equal(await name(), 'A fourth day');
  });
});

describe('A copy of a campaign without a key', () => {
  for (const release of ['bookworm', 'sid'])
    it(`is made by the WordPress of ${release}, too`, async t => {
      const campaign = await aPublishedCampaign(t);
      const host = await aHost(t, campaign.out);
      const site = await aMirror(t, host, {release});
      const {failure, state} = await site.fetch();
      assert.deepEqual([failure, state.peopleCount, state.missingPictures], [null, 2, []]);
      const {text} = await site
        .as('administrator')
        .page('/wp-admin/options-general.php?page=solidarity-widgets');
      assert.ok(text.includes('Example Day'));
    });

  it('refuses a serial that would end all others, and an earlier day', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host);
    assert.equal((await site.fetch()).failure, null);
    const now = {version: 1, name: 'A', updated: '2026-01-01'};
    host.faults.set('/campaign.en.json', json({...now, updated: '2099-01-01', serial: 9_000_000}));
    assert.equal((await site.fetch()).failure.reason, 'jump');
    host.faults.set('/campaign.en.json', json({...now, serial: 1}));
    assert.equal((await site.fetch()).failure.reason, 'older');
    host.faults.set('/campaign.en.json', json({...now, updated: 'yesterday', serial: 2}));
    const {failure} = await site.fetch();
    assert.deepEqual(failure, {reason: 'field', details: ['campaign.en.json', 'updated']});
  });

  it('falls back as elements do: a language without a file is left out', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    host.faults.set('/campaign.be.json', (request, response) => response.writeHead(404).end());
    const site = await aMirror(t, host);
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.languages], [null, ['en']]);
  });

  it('has the language of the site, too, if there is a file', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {language: 'de_DE'});
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.languages], [null, ['en', 'be', 'de']]);
  });
});

describe('A site that readers see', () => {
  it('asks no host inside a network, whatever filters say', async t => {
    const site = await aWordPress(t, {
      muPlugins: {
        'weak.php': `<?php foreach (['solidarity_widgets_is_local_campaign', 'http_request_host_is_external'] as $name)
          add_filter($name, '__return_true');`,
      },
    });
    const names = ['127.0.0.1', '[::1]', '10.0.0.1', '169.254.169.254', '[::ffff:127.0.0.1]', '[fe80::1]'];
    const addresses = [
      ...names.map(name => `https://${name}/campaign.{lang}.json`),
      ...['https://localhost/campaign.json', 'https://2130706433/campaign.json', 'http://day.example/c.json'],
    ];
    const reasons = await site.php(`
      foreach (${php(addresses)} as $address) {
        update_option('solidarity_widgets', ['source' => 'address', 'campaign' => $address]);
        echo Solidarity\\Widgets\\Campaign\\Schedule::fetch()->reason(), ' ';
      }`);
    assert.deepEqual(reasons.trim().split(' '), [
      ...names.map(() => 'private'),
      ...['unresolved', 'unresolved', 'address'],
    ]);
    const asked = (await site.requests()).filter(
      ({url}) => url.includes('campaign') || url.includes('c.json'),
    );
    assert.deepEqual(asked, []);
  });

  it('asks the addresses that were looked at, and no others', async t => {
    const folder = await aPublishedCampaign(t);
    const host = await aHost(t, folder.out);
    const {port} = new URL(host.origin);
    // What a name leads to may change after it was looked at: here it leads to an address where nobody listens.
    const url = `http://localhost:${port}/campaign.en.json`;
    const site = await aWordPress(t, {
      muPlugins: {
        'weak.php': `<?php add_filter('http_request_host_is_external', '__return_true');
          add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${port}]);`,
      },
      hosts: {[`http://localhost:${port}`]: `http://localhost:${port}`},
    });
    const asked = address => `
      $method = new ReflectionMethod(Solidarity\\Widgets\\Campaign\\Web\\Request::class, 'answerTo');
      $method->setAccessible(true);
      try {
        echo strlen($method->invoke(null, '${url}', tempnam(get_temp_dir(), 'a'), [], ['localhost:${port}:${address}'])->body);
      } catch (Solidarity\\Widgets\\Campaign\\Failure $failure) {
        echo $failure->reason();
      }`;
    assert.equal(
      await site.php(asked('127.0.0.1')),
      String((await readFile(path.join(folder.out, 'campaign.en.json'))).length),
    );
    assert.equal(await site.php(asked('127.0.0.2')), 'unreachable');
  });

  it('shows the default campaign until an administrator chooses another, and asks nobody', async t => {
    const site = await aWordPress(t, {});
    await site.page('/');
    const state = await site.php(`echo json_encode([
      Solidarity\\Widgets\\Campaign\\Feed::address(), wp_next_scheduled('solidarity_widgets_fetch')]);`);
    assert.deepEqual(JSON.parse(state), [
      `${site.url}/wp-content/plugins/solidarity-widgets/solidarity/campaign/{lang}.json`,
      false,
    ]);
  });
});
