import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {publicKeys} from '../../../publisher/src/signing/keys.mjs';
import {shortenCurrent} from '../../../publisher/src/withdraw/shorten-current.mjs';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aMirror} from '../helpers/a-mirror.mjs';
import {aHost, aKey, aPublishedCampaign, dayFromNow} from '../helpers/campaign-host.mjs';

/** A caching plugin, which notes what it was told to forget. */
const CACHING = {
  'caching.php': `<?php
    function rocket_clean_post($id) { file_put_contents(WP_CONTENT_DIR . '/forgotten', "rocket $id\\n", FILE_APPEND); }
    add_action('litespeed_purge_post', fn($id) => file_put_contents(WP_CONTENT_DIR . '/forgotten', "litespeed $id\\n", FILE_APPEND));`,
};

/** Whoever is in the files of people of a copy, and the names of its portraits. */
async function peopleIn(site) {
  const files = await site.files();
  const named = [...files].filter(([name]) => /people\.\w+\.json$/.test(name));
  const ids = named.flatMap(([, content]) => JSON.parse(content).stories.people.map(({id}) => id));
  const portraits = [...files.keys()].filter(name => name.includes('/portraits/'));
  const folder = path.join(
    site.dir,
    'wp-content/uploads',
    [...files.keys()][0].split('/').slice(0, 2).join('/'),
  );
  return {ids: [...new Set(ids)].sort(), files, portraits, folder, all: [...files.values()].join('\n')};
}

describe('People in a copy', () => {
  const suite = aSuite();
  const [main, trustee] = [aKey(), aKey()];
  let campaign, host, site, post;
  before(async () => {
    campaign = await aPublishedCampaign(suite, {key: main.key});
    host = await aHost(suite, campaign.out);
    site = await aMirror(suite, host, {
      muPlugins: CACHING,
      options: {key: main.publicKey, withdrawal_key: trustee.publicKey},
    });
    post = await site.php(`echo wp_insert_post(['post_title' => 'People', 'post_status' => 'publish',
      'post_content' => '<!-- wp:solidarity/stories --><p>Stories</p><!-- /wp:solidarity/stories -->']);
      wp_insert_post(['post_title' => 'Events', 'post_status' => 'publish',
      'post_content' => '<!-- wp:solidarity/event-list --><p>Events</p><!-- /wp:solidarity/event-list -->']);`);
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.peopleCount], [null, 2]);
  });

  it('are gone, with their portraits in all sizes, when they have withdrawn', async () => {
    const {folder, portraits} = await peopleIn(site);
    for (const name of portraits) {
      const stem = path.join(folder, 'portraits', path.basename(name, '.webp'));
      for (const end of ['-150x150.webp', '.avif', '.webp.avif', '-scaled.jpg'])
        await writeFile(stem + end, '');
    }
    await writeFile(path.join(site.dir, 'wp-content/forgotten'), '');
    await campaign.publish({without: ['ales']});
    const {failure, state} = await site.fetch();
    assert.equal(failure, null);
    const left = await peopleIn(site);
    assert.deepEqual(left.ids, ['bronia']);
    assert.equal(left.portraits.length, 5); // of bronia, with the sizes that another plugin has made
    assert.ok(left.portraits.every(name => name.includes(path.basename(left.portraits[0]).slice(0, 24))));
    assert.doesNotMatch(left.all, /ales/);
    assert.equal(state.isCut, false);
    const forgotten = await readFile(path.join(site.dir, 'wp-content/forgotten'), 'utf8');
    assert.deepEqual(forgotten.trim().split('\n'), [`rocket ${post}`, `litespeed ${post}`]);
  });

  it('are gone when a trustee has shortened the list, even where the rest cannot be had', async () => {
    await campaign.publish();
    assert.equal((await site.fetch()).state.peopleCount, 2);
    const before = await peopleIn(site);
    await shortenCurrent(path.join(campaign.out, 'current.json'), {
      id: 'bronia',
      key: trustee.key,
      campaignKeys: publicKeys(main.publicKey),
      now: new Date(),
    });
    host.faults.set('/campaign.en.json', (request, response) => response.writeHead(500).end());
    const {failure, state} = await site.fetch();
    host.faults.clear();
    assert.equal(failure.reason, 'status');
    const left = await peopleIn(site);
    assert.deepEqual(left.ids, ['ales']);
    assert.ok(left.portraits.length < before.portraits.length);
    // The list carries the longer one as a text, with ids and nothing else of anybody.
    for (const [name, content] of left.files)
      if (!name.includes('current.json')) assert.ok(!content.includes('bronia'), name);
    // Files that were cut are signed by nobody: pages name no key until the next publication.
    assert.equal(state.isCut, true);
    assert.ok(![...left.files.keys()].some(name => /people\.\w+\.json\.sig$/.test(name)));
    const code = `add_filter('home_url', fn($url) => str_replace('http:', 'https:', $url));
      echo json_encode(Solidarity\\Widgets\\Campaign\\Feed::attributes());`;
    assert.equal(JSON.parse(await site.php(code))['data-solidarity-key'], undefined);
  });

  it('stay gone while the host still has them, and are signed again with the next publication', async () => {
    const again = await site.fetch();
    assert.deepEqual([again.failure, again.state.isCut], [null, true]);
    assert.deepEqual((await peopleIn(site)).ids, ['ales']);
    await campaign.publish({without: ['bronia']});
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.isCut, state.peopleCount], [null, false, 1]);
    assert.ok([...(await site.files()).keys()].some(name => name.endsWith('/people.en.json.sig')));
  });

  it('stay when the list is missing, and never come back by an older one', async () => {
    host.faults.set('/current.json', (request, response) => response.writeHead(404).end());
    assert.equal((await site.fetch()).failure.reason, 'missing');
    assert.deepEqual((await peopleIn(site)).ids, ['ales']);
    const forged = JSON.stringify({
      version: 1,
      file: 'current.json',
      serial: 99,
      expires: dayFromNow(3),
      ids: ['bronia'],
    });
    host.faults.set('/current.json', (request, response) => response.end(forged));
    assert.equal((await site.fetch()).failure.reason, 'signature');
    host.faults.clear();
    assert.deepEqual((await peopleIn(site)).ids, ['ales']);
  });

  it('end with the last day of their file, by an event of its own', async () => {
    const [planned, end] = await site.expression(`[wp_next_scheduled('solidarity_widgets_people_end'),
      Solidarity\\Widgets\\Campaign\\Copy\\State::load()->peopleEnd]`);
    assert.equal(planned * 1000, Date.parse(`${end}T00:00:00Z`) + 86_400_000);
    await site.php(`Solidarity\\Widgets\\Campaign\\Mirror::endPeople(${planned - 10});`);
    assert.deepEqual((await peopleIn(site)).ids, ['ales']);
    await site.php(`Solidarity\\Widgets\\Campaign\\Mirror::endPeople(${planned + 10});`);
    const left = await peopleIn(site);
    assert.deepEqual([left.ids, left.portraits], [[], []]);
    assert.doesNotMatch(left.all, /ales/);
    assert.ok([...left.files.keys()].some(name => name.endsWith('/campaign.en.json')));
  });
});

describe('People in the file of a campaign itself', () => {
  const campaign = (more, id = 'ales') => ({
    version: 1,
    name: 'A day',
    updated: dayFromNow(-1),
    stories: {project: {name: 'P'}, people: [{id, name: 'Somebody Example'}]},
    ...more,
  });
  const answer = content => (request, response) => response.end(JSON.stringify(content));

  it('are shown until its last day, and left out if it has none within 15 days', async t => {
    const host = await aHost(t, '/nowhere');
    const site = await aMirror(t, host, {options: {campaign: 'https://day.example/feed.json'}});
    host.faults.set('/feed.json', answer(campaign({expires: dayFromNow(5)})));
    const shown = await site.fetch();
    assert.deepEqual(
      [shown.failure, shown.state.peopleCount, shown.state.peopleEnd],
      [null, 1, dayFromNow(5)],
    );
    await site.php(`Solidarity\\Widgets\\Campaign\\Mirror::endPeople(time() + 6 * 86400);`);
    const text = async () => [...(await site.files()).values()].join('');
    assert.doesNotMatch(await text(), /Somebody/);
    assert.match(await text(), /"project":\{"name":"P"\}/);

    for (const expires of [undefined, dayFromNow(40)]) {
      host.faults.set('/feed.json', answer(campaign({expires})));
      const {failure, state} = await site.fetch();
      assert.deepEqual([failure, state.peopleCount, state.hasEndlessPeople], [null, 0, true]);
      assert.doesNotMatch(await text(), /Somebody/);
    }
    host.faults.set('/feed.json', answer(campaign({expires: dayFromNow(5), withdrawn: [' ALES ']})));
    assert.equal((await site.fetch()).state.peopleCount, 0);
    assert.doesNotMatch(await text(), /Somebody/);
  });

  it('are refused where nobody can be taken out: with a digest', async t => {
    const host = await aHost(t, '/nowhere');
    const content = JSON.stringify(campaign({expires: dayFromNow(5)}));
    const site = await aMirror(t, host, {
      options: {
        campaign: 'https://day.example/feed.json',
        integrity: `sha384-${(await import('node:crypto')).createHash('sha384').update(content).digest('base64')}`,
      },
    });
    host.faults.set('/feed.json', (request, response) => response.end(content));
    assert.equal((await site.fetch()).failure.reason, 'people-inside');
    host.faults.set('/feed.json', (request, response) => response.end(content.replace('A day', 'Another')));
    assert.equal((await site.fetch()).failure.reason, 'digest');
    assert.equal((await site.files()).size, 0);
  });
});
