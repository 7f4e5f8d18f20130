<?php
/** WordPress without a visitor. Where it is called itself, it runs the PHP of its standard input inside. */

if (getenv('WORDPRESS_TEST_ADDRESS')) { // of a network's site
    $_SERVER['REQUEST_URI'] = getenv('WORDPRESS_TEST_ADDRESS');
}
require json_decode(file_get_contents(__DIR__ . '/site.json'), true)['wordpress'] . '/wp-load.php';
if (getenv('WORDPRESS_TEST_USER')) {
    wp_set_current_user((int) getenv('WORDPRESS_TEST_USER'));
}
if ($_SERVER['SCRIPT_FILENAME'] === __FILE__) {
    eval(stream_get_contents(STDIN));
}
