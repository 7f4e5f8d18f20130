<?php
/** WordPress without a visitor. Where it is called itself, it runs the PHP that it is sent, inside of WordPress. */

require json_decode(file_get_contents(__DIR__ . '/site.json'), true)['wordpress'] . '/wp-load.php';
if (isset($_SERVER['HTTP_X_TEST_USER'])) {
    wp_set_current_user((int) $_SERVER['HTTP_X_TEST_USER']);
}
if ($_SERVER['SCRIPT_FILENAME'] === __FILE__) {
    eval(file_get_contents('php://input'));
}
