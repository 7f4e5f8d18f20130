import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {ADDRESS, aMirror} from '../helpers/a-mirror.mjs';
import {aHost, aKey, aPublishedCampaign} from '../helpers/campaign-host.mjs';
import {PAGE, saveSettings, words} from '../helpers/settings-form.mjs';

describe('The settings page', () => {
  const suite = aSuite();
  const {key, publicKey} = aKey();
  let campaign, host, site;
  before(async () => {
    campaign = await aPublishedCampaign(suite, {key});
    host = await aHost(suite, campaign.out);
    site = await aMirror(suite, host, {options: {source: 'default', campaign: ''}});
  });

  const save = (fields, file) => saveSettings(site, fields, {file});

  const saved = () => site.expression(`get_option('solidarity_widgets')`);

  it('says what embedding can mean, and is for administrators alone', async () => {
    const {text} = await site.as('administrator').page(PAGE);
    assert.match(words(text), /In Belarus people have been jailed for a repost/);
    assert.match(words(text), /The default campaign in the plugin, of 21 May 2023/);
    assert.equal((await site.as('editor').page(PAGE)).status, 403);
  });

  it('names the field that is wrong, keeps what was typed, and saves the rest', async () => {
    const typed = {
      source: 'address',
      campaign: ADDRESS,
      key: 'too-short',
      hosts: 'example.org\nno host',
      accent: 'yellow"><b>',
      heading_font: 'Georgia; } body { color: red',
      cautious: '1',
    };
    const text = await save(typed);
    for (const label of ['Key', 'Hosts', 'Accent colour', 'Font of headings'])
      assert.match(words(text), new RegExp(`${label}: \\S`), label);
    assert.match(text, /id="solidarity-key"[^>]*value="too-short"[^>]*aria-invalid="true"/);
    assert.match(text, /value="Georgia; } body { color: red"/);
    assert.match(text, /value="yellow&quot;&gt;&lt;b&gt;"/);
    assert.ok(/<textarea[^>]*>example\.org\r?\nno host</.test(text));
    const {campaign: address, hosts, accent, cautious, form} = await saved();
    assert.deepEqual([address, hosts, accent, cautious, form], ['', [], '', true, undefined]);
    assert.equal(host.asked.length, 0);
    // Once: whoever comes back later finds what is saved.
    assert.doesNotMatch((await site.as('administrator').page(PAGE)).text, /too-short/);
  });

  it('fetches a campaign before it is chosen, and keeps the one before if that fails', async () => {
    const wrongKey = await save({source: 'address', campaign: ADDRESS, key: aKey().publicKey});
    assert.match(
      words(wrongKey),
      /Address of the campaign: campaign\.en\.json is not signed by the key that is set/,
    );
    assert.equal((await saved()).campaign, '');
    assert.equal((await site.files()).size, 0);

    const text = await save({
      source: 'address',
      campaign: 'https://day.example/',
      key: ` ${publicKey} `,
      accent: 'F5C400',
    });
    assert.match(words(text), /Settings saved/);
    assert.match(words(text), /Campaign Example Day/);
    assert.match(words(text), /Last fetched .* ago/);
    assert.match(words(text), /People 2, until/);
    assert.match(
      words(text),
      /Contrast: 1\.6 to 1 on white, 11\.\d to 1 on dark\. Enough on a dark page, too little on white/,
    );
    const {campaign: address, key: savedKey, accent} = await saved();
    assert.deepEqual([address, savedKey, accent], [ADDRESS, publicKey, '#f5c400']);

    host.faults.set('*', (request, response) => response.end('<!doctype html>'));
    const failed = await save({
      source: 'address',
      campaign: 'https://day.example/other.{lang}.json',
      key: publicKey,
    });
    host.faults.clear();
    assert.match(words(failed), /other\.en\.json is a page, not a campaign/);
    assert.match(failed, /value="https:\/\/day\.example\/other\.\{lang\}\.json"/);
    assert.equal((await saved()).campaign, ADDRESS);
    assert.ok([...(await site.files()).keys()].some(name => name.endsWith('/campaign.be.json')));
  });

  it('asks the host again at the press of a button', async () => {
    const administrator = site.as('administrator');
    const press = async () => {
      const {text} = await administrator.page(PAGE);
      const nonce = /value="solidarity_widgets_fetch_now">\s*<input[^>]*name="_wpnonce" value="(\w+)"/.exec(
        text,
      )[1];
      const body = new URLSearchParams({action: 'solidarity_widgets_fetch_now', _wpnonce: nonce});
      const {headers} = await administrator.page('/wp-admin/admin-post.php', {method: 'POST', body});
      return words((await administrator.page(headers.get('location'))).text);
    };
    await campaign.publish({name: 'The new name'});
    assert.match(await press(), /“The new name” is up to date/);
    host.faults.set('/campaign.en.json', (request, response) => response.writeHead(503).end());
    const text = await press();
    host.faults.clear();
    assert.match(text, /campaign\.en\.json answered 503\./);
    assert.match(text, /The last good copy is shown/);
    const [health, cron] = await site.expression(`[
      Solidarity\\Widgets\\Site\\Health\\SiteHealth::testCampaign(), Solidarity\\Widgets\\Site\\Health\\SiteHealth::testCron()]`);
    assert.equal(health.status, 'recommended');
    assert.match(health.description, /answered 503/);
    assert.equal(cron.status, 'good');
  });

  it('takes a file, checked like any other, and gives up the copy', async () => {
    const bad = await save({source: 'file'}, '{"version": 2}');
    assert.match(words(bad), /Campaign file: campaign\.json is no campaign: “version” is missing or wrong/);
    const content = await readFile(
      path.resolve(import.meta.dirname, '../../../campaigns/day-of-solidarity.json'),
      'utf8',
    );
    const text = await save({source: 'file'}, content);
    assert.match(words(text), /Settings saved/);
    const names = [...(await site.files()).keys()];
    assert.equal(names.length, 1);
    assert.match(names[0], /^solidarity\/uploaded-[\da-f]{12}\/campaign\.json$/);
    const [address, next] = await site.expression(
      `[Solidarity\\Widgets\\Campaign\\Feed::address(), wp_next_scheduled('solidarity_widgets_fetch')]`,
    );
    assert.equal(next, false);
    assert.deepEqual(JSON.parse((await site.page(address)).text), JSON.parse(content));

    await save({source: 'default'});
    assert.equal((await site.files()).size, 0);
    assert.match(
      await site.expression('Solidarity\\Widgets\\Campaign\\Feed::address()'),
      /plugins\/solidarity-widgets\/solidarity\/campaign/,
    );
  });
});
