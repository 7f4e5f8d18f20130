<?php
/** Adds users of each role, and the second site of a network. */

require getenv('WORDPRESS_SITE') . '/run.php';

$sites = [get_current_blog_id()];
if (is_multisite()) {
    $sites[] = wp_insert_site(['domain' => WORDPRESS_TEST_SITE['host'], 'path' => '/second/', 'title' => 'A second site', 'user_id' => 1]);
}
$roles = ['editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor', 'subscriber' => 'subscriber'];
if (is_multisite()) {
    $roles['owner'] = 'administrator';
}
foreach ($roles as $name => $role) {
    $user = wp_insert_user(['user_login' => $name, 'user_pass' => 'password', 'user_email' => "$name@example.org", 'role' => $role]);
    foreach (is_multisite() ? $sites : [] as $blog) {
        add_user_to_blog($blog, $user, $role);
    }
}
