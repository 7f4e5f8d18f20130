<?php
/** Turns the plugin on, and logs everybody in: prints their cookies and nonces. */

require getenv('WORDPRESS_SITE') . '/run.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$site = WORDPRESS_TEST_SITE;
switch_theme($site['theme']);
update_option('WPLANG', $site['locale']);
if ($site['plugin']) {
    $failure = activate_plugin('solidarity-widgets/solidarity-widgets.php', '', $site['networkWide']);
    if (is_wp_error($failure)) {
        exit($failure->get_error_message() . ' ' . print_r($failure->get_error_data(), true));
    }
}

$users = [];
foreach (get_users(['blog_id' => 0]) as $user) {
    $until = time() + DAY_IN_SECONDS;
    $token = WP_Session_Tokens::get_instance($user->ID)->create($until);
    $cookies = [
        LOGGED_IN_COOKIE => wp_generate_auth_cookie($user->ID, $until, 'logged_in', $token),
        AUTH_COOKIE => wp_generate_auth_cookie($user->ID, $until, 'auth', $token),
    ];
    $_COOKIE = $cookies;
    wp_set_current_user($user->ID);
    $users[$user->user_login] = ['id' => $user->ID, 'cookies' => $cookies, 'nonce' => wp_create_nonce('wp_rest')];
}
echo json_encode($users);
