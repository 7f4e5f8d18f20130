<?php
/** Installs WordPress in the site whose folder `WORDPRESS_SITE` names. */

$site = json_decode(file_get_contents(getenv('WORDPRESS_SITE') . '/site.json'), true);
define('WP_INSTALLING', true);
define('WORDPRESS_TEST_IS_NEW', true);
require $site['wordpress'] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** In place of WordPress's own: nobody is told by mail. */
function wp_new_blog_notification()
{
}

wp_install('A site', 'administrator', 'administrator@example.org', true, '', 'password');
update_option('permalink_structure', '/%postname%/');

if ($site['multisite']) {
    define('WP_INSTALLING_NETWORK', true);
    foreach ($wpdb->tables('ms_global') as $table => $name) {
        $wpdb->$table = $name;
    }
    install_network();
    $done = populate_network(1, $site['host'], 'administrator@example.org', 'A network', '/', false);
    // It looks whether names below this host lead here, which says nothing about folders.
    if (is_wp_error($done) && $done->get_error_code() !== 'no_wildcard_dns') {
        exit($done->get_error_message());
    }
}
