<?php
/**
 * When the plugin is deleted, nothing of it stays: no option, no file, no event, on any site of a network.
 *
 * @package Solidarity\Widgets
 */

namespace Solidarity\Widgets;

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit;
}

require_once __DIR__ . '/includes/autoload.php';

Site\Removal::everywhere();
