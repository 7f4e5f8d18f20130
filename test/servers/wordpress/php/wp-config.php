<?php
/**
 * The configuration of a site for tests: what differs from site to site is in `site.json` beside it.
 */

$site = json_decode(file_get_contents(__DIR__ . '/site.json'), true);
define('WORDPRESS_TEST_SITE', $site);
// On the command line nobody has asked for an address.
$_SERVER += ['HTTP_HOST' => $site['host'], 'SERVER_NAME' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET'];

// The database.
define('FQDB', __DIR__ . '/database.sqlite');
define('FQDBDIR', __DIR__ . '/');
foreach (['DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE'] as $name) {
    define($name, 'none');
}
define('DB_CHARSET', 'utf8mb4');
$table_prefix = 'wp_';

// Where it is, beside WordPress itself, which all sites share.
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
define('WP_CONTENT_URL', 'http://' . $site['host'] . '/wp-content');
if (!$site['multisite']) {
    define('WP_HOME', 'http://' . $site['host']);
    define('WP_SITEURL', WP_HOME);
} else {
    define('WP_ALLOW_MULTISITE', true);
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', $site['host']);
    define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1);
    define('BLOG_ID_CURRENT_SITE', 1);
    define('MULTISITE', !defined('WORDPRESS_TEST_IS_NEW'));
}

// Cookies stay valid from one process to the next.
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'a key for tests');
    define($name . '_SALT', 'a salt for tests');
}

// What happens is logged, and nothing happens by itself.
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
define('WP_DEBUG_DISPLAY', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
foreach ($site['constants'] as $name => $value) {
    define($name, $value);
}

if (!defined('ABSPATH')) {
    define('ABSPATH', $site['wordpress'] . '/');
}
require_once ABSPATH . 'wp-settings.php';
