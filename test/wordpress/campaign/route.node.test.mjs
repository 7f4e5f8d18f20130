import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {aMirror} from '../helpers/a-mirror.mjs';
import {aHost, aKey, aPublishedCampaign} from '../helpers/campaign-host.mjs';

const ADDRESSES =
  '[Solidarity\\Widgets\\Campaign\\Feed::address(), Solidarity\\Widgets\\Campaign\\Feed::current()]';

describe('A copy that the web server cannot send', () => {
  it('is in the database where uploads cannot be written, and WordPress sends it', async t => {
    const {key, publicKey} = aKey();
    const campaign = await aPublishedCampaign(t, {key});
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {options: {key: publicKey}});
    // A file in the place of the folder: whoever runs the tests may be root, who can write everywhere.
    await writeFile(path.join(site.dir, 'wp-content/uploads/solidarity'), '');
    const {failure, state} = await site.fetch();
    assert.deepEqual([failure, state.isInFolder, state.peopleCount], [null, false, 2]);
    const [address, current] = await site.expression(ADDRESSES);
    assert.equal(address, `${site.url}/wp-json/solidarity-widgets/v1/campaign/campaign.{lang}.json`);
    assert.equal(current, `${site.url}/wp-json/solidarity-widgets/v1/campaign/current.json`);

    const file = address.replace('{lang}', 'en');
    const first = await site.page(file);
    const own = await fetch(`${host.origin}/campaign.en.json`);
    assert.deepEqual([first.status, first.text], [200, await own.text()]);
    assert.match(first.headers.get('content-type'), /^application\/json/);
    const etag = first.headers.get('etag');
    const again = await site.page(file, {headers: {'if-none-match': etag}});
    assert.deepEqual([again.status, again.text, again.headers.get('etag')], [304, '', etag]);
    assert.equal((await site.page(file, {headers: {'if-none-match': '"another"'}})).status, 200);
    assert.equal((await site.page(file, {method: 'HEAD'})).text, '');
    const signature = await fetch(`${host.origin}/campaign.en.json.sig`);
    assert.equal((await site.page(`${file}.sig`)).text, await signature.text());
    for (const name of ['campaign.de.json', 'solidarity_widgets', '../wp-config.php', '%2e%2e/index.php'])
      assert.equal((await site.page(address.replace('campaign.{lang}.json', name))).status, 404, name);

    await site.php(`update_option('permalink_structure', '');`);
    const [plain] = await site.expression(ADDRESSES);
    assert.equal(plain, `${site.url}/index.php/wp-json/solidarity-widgets/v1/campaign/campaign.{lang}.json`);
    assert.equal((await site.page(plain.replace('{lang}', 'be'))).text.includes('Прыкладны'), true);
    const result = await site.expression('Solidarity\\Widgets\\Site\\Health\\SiteHealth::testUploads()');
    assert.equal(result.status, 'recommended');
  });

  it('is sent from the disk where readers find uploads on another origin, with its portraits', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {
      muPlugins: {
        'cdn.php': `<?php add_filter('upload_dir', fn($dir) => ['baseurl' => 'https://cdn.example/uploads'] + $dir);`,
      },
    });
    assert.equal((await site.fetch()).failure, null);
    const [address] = await site.expression(ADDRESSES);
    assert.ok(address.startsWith(`${site.url}/wp-json/`));
    const {text} = await site.page(address.replace('campaign.{lang}', 'people.en'));
    const [{picture}] = JSON.parse(text).stories.people;
    const portrait = await site.page(address.replace('campaign.{lang}.json', picture.url));
    assert.deepEqual([portrait.status, portrait.headers.get('content-type')], [200, 'image/webp']);

    // Whoever is past their end is gone at the next request, if cron has not run.
    await site.php(`$state = Solidarity\\Widgets\\Campaign\\Copy\\State::load();
      foreach ($state->peopleFiles() as $name) {
        $people = json_decode((string) $state->store()->read($name));
        if ($people) { $people->expires = '2020-01-01'; $state->store()->write($name, json_encode($people)); }
      }
      $state->peopleEnd = '2020-01-01';
      $state->save();
      wp_clear_scheduled_hook('solidarity_widgets_people_end');`);
    assert.equal((await site.page(address.replace('campaign.{lang}', 'people.en'))).status, 404);
    assert.ok(![...(await site.files()).keys()].some(name => /people|portraits/.test(name)));
  });
});
