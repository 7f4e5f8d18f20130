<?php
/**
 * Plugin Name: Solidarity Widgets
 * Description: The Day of Solidarity with Political Prisoners in Belarus on your site: how many are held, events, how to write a letter. From your own server, without cookies or other hosts.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: solidarity-widgets
 * Domain Path: /languages
 *
 * @package Solidarity\Widgets
 */

namespace Solidarity\Widgets;

if (!defined('ABSPATH')) {
    exit;
}

require_once __DIR__ . '/includes/autoload.php';

Plugin::start(__FILE__);
