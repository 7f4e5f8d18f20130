import assert from 'node:assert/strict';
import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {publicKeys, signatureOf} from '../../../publisher/src/signing/keys.mjs';
import {stopText} from '../../../publisher/src/signing/stop.mjs';
import {stopFolder} from '../../../publisher/src/withdraw/stop-everything.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {ADDRESS, aMirror, choose} from '../helpers/a-mirror.mjs';
import {aCopy, aHost, aKey, aPublishedCampaign} from '../helpers/campaign-host.mjs';

/** A caching plugin, which notes what it was told to forget. */
const CACHING = {
  'caching.php': `<?php
    function rocket_clean_post($id) { file_put_contents(WP_CONTENT_DIR . '/forgotten', "$id\\n", FILE_APPEND); }`,
};

const [main, trustee] = [aKey(), aKey()];
const KEYS = {key: main.publicKey, withdrawal_key: trustee.publicKey};

/** Answers for a path with a stop, as somebody would who can write this file alone. */
function putStop(host, name, {stops = main.publicKey, serial = 1, key = trustee.key} = {}) {
  const content = stopText({stops, serial});
  const signature = key && signatureOf(key, Buffer.from(content));
  host.faults.set(name, (request, response) => response.end(content));
  host.faults.set(`${name}.sig`, (request, response) => {
    if (signature) response.end(signature);
    else response.writeHead(404).end();
  });
  return content;
}

/** The files of a copy by their names in the campaign's folder. */
async function filesOf(site) {
  const files = [...(await site.files())].map(([name, content]) => [
    name.replace(/^solidarity\/[\da-f]{16}\//, ''),
    content.toString(),
  ]);
  return new Map(files.sort());
}

const card = site => site.expression('Solidarity\\Widgets\\Site\\Settings\\StatusCard::rows()');
const health = site => site.expression('Solidarity\\Widgets\\Site\\Health\\SiteHealth::testCampaign()');

/** Saves the settings as the form does; what was wrong. */
const save = (site, written) =>
  site.expression(`(static function () {
    require_once ABSPATH . 'wp-admin/includes/template.php';
    Solidarity\\Widgets\\Site\\Settings\\Settings::registerSetting();
    update_option('solidarity_widgets', json_decode('${JSON.stringify({form: 1, ...written})}', true));
    return array_column(get_settings_errors('solidarity_widgets'), 'message');
  })()`);

describe('A stopped campaign', () => {
  const suite = aSuite();
  let campaign, host, site, old, posts;
  before(async () => {
    campaign = await aPublishedCampaign(suite, {key: main.key});
    old = await aCopy(suite, campaign.out);
    host = await aHost(suite, campaign.out);
    site = await aMirror(suite, host, {muPlugins: CACHING, options: KEYS});
    posts = await site.php(`foreach (['stories', 'event-list'] as $name)
      echo wp_insert_post(['post_title' => $name, 'post_status' => 'publish',
        'post_content' => "<!-- wp:solidarity/$name --><p>Words</p><!-- /wp:solidarity/$name -->"]), "\\n";`);
    assert.equal((await site.fetch()).failure, null);
    // What is noted from now on is for the stop.
    await rm(path.join(site.dir, 'wp-content/forgotten'));
  });

  const refused = {
    'without a signature': ['signature', {key: null}],
    'by the key of a stranger': ['signature', {key: aKey().key}],
    'of another campaign': ['other-stop', {stops: aKey().publicKey}],
    'that is older': ['older', {serial: 0}],
    'that would end all later campaigns': ['jump-stop', {serial: 1_000_002}],
  };
  for (const [what, [reason, choice]] of Object.entries(refused))
    for (const name of ['/campaign.en.json', '/current.json'])
      it(`stays after a stop ${what}, in place of ${name}`, async () => {
        const files = await filesOf(site);
        putStop(host, name, choice);
        const {failure, state} = await site.fetch();
        host.faults.clear();
        assert.equal(failure?.reason, reason);
        assert.deepEqual(await filesOf(site), files);
        assert.deepEqual([state.isStopped, state.peopleCount], [false, 2]);
        assert.match((await card(site))['Last answer'], /The last good copy is shown\.$/);
      });

  it('is gone at once, with people and portraits, and from the caches of all pages that show it', async () => {
    await stopFolder(campaign.out, {key: trustee.key, campaignKeys: publicKeys(main.publicKey)});
    const {failure, state} = await site.fetch();
    assert.deepEqual(failure, {reason: 'stopped', details: ['1']});
    assert.deepEqual(state.stopped, {[main.publicKey]: 1});
    assert.deepEqual([state.takenAt, state.peopleCount, state.name, state.list], [0, 0, '', null]);
    const stop = await readFile(path.join(campaign.out, 'campaign.en.json'), 'utf8');
    const signature = await readFile(path.join(campaign.out, 'campaign.en.json.sig'), 'utf8');
    const files = await filesOf(site);
    const names = ['campaign.be', 'campaign.en', 'current', 'people.be', 'people.en'];
    assert.deepEqual(
      files,
      new Map(
        names.flatMap(name => [
          [`${name}.json`, stop],
          [`${name}.json.sig`, signature],
        ]),
      ),
    );
    assert.equal(await readFile(path.join(site.dir, 'wp-content/forgotten'), 'utf8'), posts);
  });

  it('is found by open pages at the address that they have, with its key', async () => {
    const code = `add_filter('home_url', fn($url) => str_replace('http:', 'https:', $url));
      echo json_encode(Solidarity\\Widgets\\Campaign\\Feed::attributes());`;
    const attributes = JSON.parse(await site.php(code));
    assert.equal(attributes['data-solidarity-withdrawal-key'], trustee.publicKey);
    assert.equal(attributes['data-solidarity-current'], undefined);
    const address = attributes['data-solidarity-feed'].replace('{lang}', 'en').replace('https:', 'http:');
    const {status, text} = await site.page(address);
    assert.deepEqual([status, JSON.parse(text).file], [200, 'stop.json']);
  });

  it('is told in the settings, and in Site Health', async () => {
    const rows = await card(site);
    assert.match(rows.Campaign, /^None: it was stopped\./);
    assert.match(rows['Last answer'], /has stopped the campaign\..*serial higher than 1\.$/);
    const {status, label, description} = await health(site);
    assert.deepEqual([status, label], ['critical', 'The campaign of Solidarity Widgets was stopped']);
    assert.match(description, /has stopped the campaign.*Readers see the sentence of each element/);
  });

  it('stays away while the stop is there, and does not empty caches again', async () => {
    const files = await filesOf(site);
    assert.equal((await site.fetch()).failure.reason, 'stopped');
    assert.deepEqual(await filesOf(site), files);
    assert.equal(await readFile(path.join(site.dir, 'wp-content/forgotten'), 'utf8'), posts);
  });

  it('does not come back with its old files, nor at another address', async () => {
    const files = await filesOf(site);
    const answer = async (request, response) =>
      response.end(await readFile(path.join(old, path.basename(request.url))).catch(() => undefined));
    host.faults.set('*', answer);
    const {failure, state} = await site.fetch();
    assert.deepEqual(failure, {reason: 'before-stop', details: ['campaign.en.json', '1']});
    assert.deepEqual([state.isStopped, state.takenAt], [true, 0]);
    assert.deepEqual(await filesOf(site), files);

    const elsewhere = ADDRESS.replace('/campaign', '/elsewhere/campaign');
    const [message] = await save(site, {source: 'address', campaign: elsewhere, ...KEYS});
    assert.match(message, /was published before the campaign was stopped/);
    host.faults.clear();
    // The settings stay as they were, and so does the stop.
    assert.deepEqual(await filesOf(site), files);
  });

  it('begins again with a higher serial of its own key, in all its files', async () => {
    const again = await aPublishedCampaign(suite, {key: main.key});
    await again.publish({name: {en: 'Again', be: 'Зноў'}});
    let ofOld = '';
    host.faults.set('*', async (request, response) => {
      const folder = ofOld && request.url.startsWith(ofOld) ? old : again.out;
      const content = await readFile(path.join(folder, request.url)).catch(() => undefined);
      if (content) response.end(content);
      else response.writeHead(404).end();
    });
    for (ofOld of ['/current.json', '/people.en.json']) {
      const {failure, state} = await site.fetch();
      assert.deepEqual(failure, {reason: 'before-stop', details: [ofOld.slice(1), '1']});
      assert.deepEqual([state.isStopped, state.peopleCount], [true, 0]);
    }
    ofOld = '';
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.name, state.serial, state.peopleCount], [null, 'Again', 2, 2]);
    assert.deepEqual([state.isStopped, state.stopped[main.publicKey]], [false, 1]);
    assert.equal((await health(site)).status, 'good');
    host.faults.clear();
    // The host goes back to the stop that was obeyed before.
    assert.equal((await site.fetch()).failure.reason, 'older');
    assert.equal((await site.expression('Solidarity\\Widgets\\Campaign\\Copy\\State::load()')).name, 'Again');
  });
});

describe('A stop', () => {
  for (const name of ['/campaign.be.json', '/people.en.json', '/people.be.json', '/current.json'])
    it(`counts in place of ${name} alone, whatever becomes of the rest`, async t => {
      const campaign = await aPublishedCampaign(t, {key: main.key});
      const host = await aHost(t, campaign.out);
      const site = await aMirror(t, host, {options: KEYS});
      assert.equal((await site.fetch()).failure, null);
      const stop = putStop(host, name);
      assert.equal((await site.fetch()).failure.reason, 'stopped');
      const files = await filesOf(site);
      assert.ok(![...files.keys()].some(each => each.startsWith('portraits')));
      for (const [each, content] of files) if (each.endsWith('.json')) assert.equal(content, stop, each);
    });

  it('may be signed by the main key, and counts for a copy in the database', async t => {
    const campaign = await aPublishedCampaign(t, {key: main.key});
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {
      options: {key: main.publicKey},
      muPlugins: {
        'uploads.php': `<?php add_filter('upload_dir', fn($dir) => ['basedir' => '/proc/nowhere'] + $dir);`,
      },
    });
    const first = await site.fetch();
    assert.deepEqual([first.failure, first.state.isInFolder], [null, false]);
    const stop = putStop(host, '/campaign.en.json', {key: main.key});
    assert.equal((await site.fetch()).failure.reason, 'stopped');
    const address = await site.expression('Solidarity\\Widgets\\Campaign\\Feed::address()');
    const {status, text} = await site.page(address.replace('{lang}', 'be'));
    assert.deepEqual([status, text], [200, stop]);
  });

  it('proves nothing to a site without a key: the copy stays', async t => {
    const campaign = await aPublishedCampaign(t, {key: main.key});
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host);
    assert.equal((await site.fetch()).failure, null);
    const files = await filesOf(site);
    for (const name of ['/campaign.en.json', '/current.json']) {
      putStop(host, name);
      assert.equal((await site.fetch()).failure.reason, 'unproven-stop');
      host.faults.clear();
      assert.deepEqual(await filesOf(site), files);
    }
  });

  it('takes the copy off when an administrator writes the key for withdrawals only then', async t => {
    const campaign = await aPublishedCampaign(t, {key: main.key});
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {options: {key: main.publicKey}});
    assert.equal((await site.fetch()).failure, null);
    const stop = putStop(host, '/campaign.en.json');
    assert.equal((await site.fetch()).failure.reason, 'signature');
    assert.ok([...(await filesOf(site)).values()].join('').includes('Example'));
    const [message] = await save(site, {source: 'address', campaign: ADDRESS, ...KEYS});
    assert.match(message, /has stopped the campaign/);
    for (const [name, content] of await filesOf(site))
      if (name.endsWith('.json')) assert.equal(content, stop, name);
    assert.match((await card(site)).Campaign, /stopped/);
  });

  it('leaves the campaign of a site that would only have changed to the stopped one', async t => {
    const [shown, other] = [aKey(), await aPublishedCampaign(t, {key: main.key})];
    const campaign = await aPublishedCampaign(t, {key: shown.key});
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {options: {key: shown.publicKey}});
    assert.equal((await site.fetch()).failure, null);
    const files = await filesOf(site);
    await stopFolder(other.out, {key: trustee.key, campaignKeys: publicKeys(main.publicKey)});
    for (const name of ['campaign.en.json', 'campaign.en.json.sig'])
      host.faults.set(`/other/${name}`, async (request, response) =>
        response.end(await readFile(path.join(other.out, name))),
      );
    const address = ADDRESS.replace('/campaign', '/other/campaign');
    const [message] = await save(site, {source: 'address', campaign: address, ...KEYS});
    assert.match(message, /has stopped the campaign/);
    assert.deepEqual(await filesOf(site), files);
    // Where nothing was shown before, any serial may be right: none is remembered.
    await choose(site, {campaign: address, ...KEYS});
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure.reason, state.isStopped, state.stopped], ['stopped', true, []]);
    assert.equal((await filesOf(site)).size, 0);
  });
});
