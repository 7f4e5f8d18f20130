import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';

/** What somebody has written on a site, in every way. */
const WRITTEN = `
  kses_remove_filters();
  $pages = [
    ['Blocks', 'publish', '<!-- wp:solidarity/event-list {"limit":3} --><p>E</p><!-- /wp:solidarity/event-list --> <!-- wp:solidarity/event-list /-->'],
    ['Shortcodes', 'draft', 'Text [solidarity_prisoner_counter figure="prisoners"] and [[solidarity_names]]'],
    ['Tags', 'private', '<p><solidarity-names>N</solidarity-names></p>'],
    ['None', 'publish', 'The word solidarity, solidarity-names and wp:solidarity'],
    ['Thrown away', 'trash', '<solidarity-names></solidarity-names>'],
  ];
  foreach ($pages as [$title, $status, $content]) {
    wp_insert_post(['post_title' => $title, 'post_status' => $status, 'post_content' => $content, 'post_type' => 'page']);
  }
  $built = wp_insert_post(['post_title' => 'Built', 'post_status' => 'publish', 'post_content' => 'x', 'post_type' => 'page']);
  add_post_meta($built, '_builder_data', wp_slash(json_encode(['html' => '<solidarity-poem></solidarity-poem>'], JSON_HEX_TAG)));
  wp_insert_post(['post_title' => 'Pattern', 'post_status' => 'publish', 'post_type' => 'wp_block', 'post_content' => '<!-- wp:solidarity/hashtag-bar /-->']);
  update_option('widget_block', [2 => ['content' => '<!-- wp:solidarity/exit /-->'], '_multiwidget' => 1]);`;

/** What WP-CLI offers to commands, as its documentation has it. */
const WP_CLI = `
  namespace WP_CLI\\Utils { function format_items($format, $items, $fields) { echo json_encode(['format' => $format, 'items' => $items, 'fields' => $fields]), "\\n"; } }
  namespace {
    class WP_CLI {
      public static array $commands = [];
      public static function add_command($name, $class) { self::$commands[$name] = $class; }
      public static function line($text) { echo "line: $text\\n"; }
      public static function success($text) { echo "success: $text\\n"; }
      public static function error($text) { echo "error: $text\\n"; throw new Exception('stopped'); }
    }
  }`;

describe('Around the widgets', () => {
  const suite = aSuite();
  let site;
  before(async () => {
    site = await aWordPress(suite, {
      muPlugins: {
        'pasted.php': `<?php add_action('wp_head', fn() => print('<script type="module" src="https://cdn.example/0.1.0/solidarity.js"></script>'));`,
      },
    });
    await site.php(WRITTEN);
  });

  it('editors see where they are used', async () => {
    const {status, text} = await site.as('editor').page('/wp-admin/tools.php?page=solidarity-widgets-used');
    assert.equal(status, 200);
    const rows = [
      ...text.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g),
    ].map(([, place, ...cells]) => [place.replace(/<[^>]+>/g, ''), ...cells]);
    assert.deepEqual(rows, [
      ['Blocks', 'Page', 'Published', 'Events: 2 blocks'],
      ['Shortcodes', 'Page', 'Draft', 'Prisoner counter: 1 shortcode'],
      ['Tags', 'Page', 'Private', 'Names of prisoners: 1 tag'],
      ['Pattern', 'Pattern', 'Published', 'Hashtags: 1 block'],
      ['Built', 'Page', 'Published', 'Poem from prison: 1 tag'],
      ['(no title)', 'Widget', '', 'Exit this page: 1 block'],
    ]);
    assert.match(text, /7 widgets in 6 places\./);
    assert.match(text, /post\.php\?post=\d+&#038;action=edit/);
    assert.equal(
      (await site.as('author').page('/wp-admin/tools.php?page=solidarity-widgets-used')).status,
      403,
    );
  });

  it('only what shows people is forgotten by caches when somebody is gone', async () => {
    const titles = await site.php(
      `echo implode(',', array_column(Solidarity\\Widgets\\Site\\Used\\WhereUsed::withPeople(), 'title'));`,
    );
    assert.equal(titles, 'Tags,Built');
  });

  it('Site Health finds another copy of the script on the front page', async () => {
    const {body} = await site.as('administrator').rest('GET', '/solidarity-widgets/v1/front-page');
    // Where this machine asks itself depends on the ground: what is found in a page is looked at by itself.
    assert.match(body.status, /^(?:good|recommended)$/);
    const found = await site.php(`echo json_encode(Solidarity\\Widgets\\Site\\Health\\FrontPage::othersIn(
      '<script src="https://cdn.example/0.1.0/solidarity.js?x=1&amp;y"></script><script async src=/lib/one/prisoner-counter.js></script>
       <script src="${site.url}/wp-content/plugins/solidarity-widgets/solidarity/solidarity.js"></script><script src="/elements/theme.js"></script>',
      Solidarity\\Widgets\\Plugin::url('')));`);
    assert.deepEqual(JSON.parse(found), [
      'https://cdn.example/0.1.0/solidarity.js?x=1&y',
      '/lib/one/prisoner-counter.js',
    ]);
    assert.equal((await site.rest('/solidarity-widgets/v1/front-page')).status, 401);
  });

  it('Site Health says that cron is late, and what to do', async () => {
    const result = await site.php(`
      update_option('solidarity_widgets', ['source' => 'address', 'campaign' => 'https://day.example/']);
      wp_clear_scheduled_hook('solidarity_widgets_fetch');
      wp_schedule_event(time() - 3 * HOUR_IN_SECONDS, 'hourly', 'solidarity_widgets_fetch');
      echo json_encode([Solidarity\\Widgets\\Site\\Health\\SiteHealth::testCron(), Solidarity\\Widgets\\Site\\Health\\SiteHealth::testCampaign()]);
      update_option('solidarity_widgets', []);`);
    const [cron, campaign] = JSON.parse(result);
    assert.equal(cron.status, 'critical');
    assert.match(cron.description, /late by 3 hours.*DISABLE_WP_CRON is set/);
    assert.equal(campaign.status, 'recommended');
  });

  it('the privacy policy has a text to take over', async () => {
    const {text} = await site.as('administrator').page('/wp-admin/options-privacy.php?tab=policyguide');
    assert.match(text, /They set no cookies, store nothing on your device/);
  });

  it('WP-CLI shows the campaign and where it is used', async () => {
    const printed = await site.php(`
      eval(${JSON.stringify(WP_CLI).replaceAll('$', '\\$')});
      define('WP_CLI', true);
      Solidarity\\Widgets\\Cli\\Commands::register();
      $class = WP_CLI::$commands['solidarity'];
      $commands = new $class();
      $commands->status([], ['format' => 'json']);
      $commands->whereUsed([], ['format' => 'ids']);
      $commands->whereUsed([], []);
      try { $commands->mirror(); } catch (Exception $stopped) {}`);
    const [status, ids, used, mirror] = printed.trim().split('\n');
    assert.deepEqual(JSON.parse(status).items[0], {field: 'source', value: 'default'});
    assert.match(ids, /^line: \d+ \d+ \d+ \d+ \d+$/);
    assert.equal(JSON.parse(used).items.length, 6);
    assert.match(mirror, /^error: No address of a campaign is set/);
  });
});
