import assert from 'node:assert/strict';
import {access} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {aMirror, choose} from '../helpers/a-mirror.mjs';
import {aHost, aPublishedCampaign} from '../helpers/campaign-host.mjs';

/** All that is in a site's tables of options, events and fields of users, but for what WordPress changes by itself. */
const NAMES = `(function () {
  global $wpdb;
  $names = array_merge(
    $wpdb->get_col("SELECT option_name FROM $wpdb->options"),
    $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta"),
    is_multisite() ? $wpdb->get_col("SELECT meta_key FROM $wpdb->sitemeta") : []);
  foreach (_get_cron_array() as $events) { $names = array_merge($names, array_keys($events)); }
  $ours = array_filter($names, fn($name) => strpos($name, 'solidarity') !== false);
  sort($ours);
  return array_values(array_unique($ours));
})()`;

const SETTINGS = 'Solidarity\\Widgets\\Site\\Settings';

/** What an administrator and the mirror leave behind. */
const USE = `
  wp_set_current_user(1);
  ${SETTINGS}\\Typed::keep(['campaign' => 'typed']);
  update_user_meta(1, 'solidarity_widgets_note', '1');
  (new Solidarity\\Widgets\\Campaign\\Copy\\OptionStore('other'))->write('campaign.json', '{}');`;

/** In the same process nothing of the plugin runs that could write again. */
const UNINSTALL = `
  deactivate_plugins('solidarity-widgets/solidarity-widgets.php', false, is_multisite());
  remove_all_actions('init');
  define('WP_UNINSTALL_PLUGIN', 'solidarity-widgets/solidarity-widgets.php');
  include WP_PLUGIN_DIR . '/solidarity-widgets/uninstall.php';`;

const LOADED = `require_once ABSPATH . 'wp-admin/includes/plugin.php';`;

const isThere = file =>
  access(file).then(
    () => true,
    () => false,
  );

describe('Removing the plugin', () => {
  it('leaves nothing on a site: no option, no event, no file', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host);
    assert.equal((await site.fetch()).failure, null);
    await site.php(USE);
    assert.ok((await site.expression(NAMES)).length > 5);
    assert.ok((await site.files()).size > 5);
    await site.php(LOADED + UNINSTALL);
    await site.page('/');
    assert.deepEqual(await site.expression(NAMES), []);
    assert.equal(await isThere(path.join(site.dir, 'wp-content/uploads/solidarity')), false);
  });

  it('leaves nothing on any site of a network, where each site has its own events', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {
      multisite: true,
      networkWide: true,
      options: {source: 'default', campaign: ''},
    });
    await choose(site, {}, '/second/');
    const planned = '[get_current_blog_id(), (bool) wp_next_scheduled("solidarity_widgets_fetch")]';
    // Nobody has activated the plugin on the second site by itself: the first visit plans its events.
    await site.page('/second/');
    assert.deepEqual(await site.expression(planned, '/second/'), [2, true]);
    assert.deepEqual(await site.expression(planned), [1, false]);
    const {failure} = await site.fetch('/second/');
    assert.equal(failure, null);
    assert.ok([...(await site.files()).keys()].every(name => name.startsWith('sites/2/solidarity/')));

    await site.php(`${USE} update_site_option('solidarity_widgets_network', ['hosts' => ['day.example']]);`);
    await site.php(LOADED + UNINSTALL);
    assert.deepEqual(await site.expression(NAMES), []);
    assert.deepEqual(await site.expression(NAMES, '/second/'), []);
    assert.equal((await site.files()).size, 0);
  });

  it('ends its events already when it is switched off', async t => {
    const site = await aMirror(t, {origin: 'http://127.0.0.1:9'});
    await site.page('/');
    const cron = `array_keys(array_merge(...array_values(_get_cron_array())))`;
    assert.ok((await site.expression(cron)).includes('solidarity_widgets_fetch'));
    await site.php(`${LOADED} deactivate_plugins('solidarity-widgets/solidarity-widgets.php');`);
    assert.ok(!(await site.expression(cron)).includes('solidarity_widgets_fetch'));
  });
});

describe('A network', () => {
  it('lists the hosts that its sites may name, and they may only name fewer', async t => {
    const campaign = await aPublishedCampaign(t);
    const host = await aHost(t, campaign.out);
    const site = await aMirror(t, host, {multisite: true, networkWide: true});
    const code = `(function () {
      $hosts = fn() => Solidarity\\Widgets\\Site\\Options::get('hosts');
      $all = ['hosts' => ['one.example', 'two.example'], 'source' => 'address', 'campaign' => 'https://day.example/campaign.{lang}.json'];
      update_option('solidarity_widgets', $all);
      $found = [$hosts()];
      update_site_option('solidarity_widgets_network', ['hosts' => ['two.example', 'three.example']]);
      $found[] = $hosts();
      $found[] = Solidarity\\Widgets\\Campaign\\Schedule::fetch()->reason();
      update_site_option('solidarity_widgets_network', ['hosts' => ['day.example']]);
      $found[] = $hosts();
      $found[] = Solidarity\\Widgets\\Campaign\\Schedule::fetch();
      return $found;
    })()`;
    assert.deepEqual(await site.expression(code, '/second/'), [
      ['one.example', 'two.example'],
      ['two.example'],
      'host',
      [],
      null,
    ]);
    const page = await site
      .as('administrator')
      .page('/wp-admin/network/settings.php?page=solidarity-widgets-network');
    assert.match(page.text, /<textarea[^>]*>day\.example<\/textarea>/);
    const nonce = /name="_wpnonce" value="(\w+)"/.exec(page.text)[1];
    const save = (user, hosts) =>
      site.as(user).page('/wp-admin/network/edit.php?action=solidarity_widgets_network', {
        method: 'POST',
        body: new URLSearchParams({_wpnonce: nonce, hosts}),
      });
    assert.equal((await save('administrator', 'https://Four.example/path\nfive.example')).status, 302);
    const saved = `get_site_option('solidarity_widgets_network')['hosts']`;
    assert.deepEqual(await site.expression(saved), ['four.example', 'five.example']);
    await save('administrator', 'six');
    const again = await site
      .as('administrator')
      .page('/wp-admin/network/settings.php?page=solidarity-widgets-network');
    assert.match(again.text, /Hosts: “six” is no host/);
    assert.match(again.text, /<textarea[^>]*aria-invalid="true"[^>]*>six</);
    assert.notEqual((await save('owner', 'seven.example')).status, 302);
    assert.deepEqual(await site.expression(saved), ['four.example', 'five.example']);
  });
});
