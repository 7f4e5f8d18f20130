<?php
/**
 * Finds our classes: `Solidarity\Widgets\Campaign\Feed` lies in `includes/Campaign/Feed.php`.
 *
 * @package Solidarity\Widgets
 */

namespace Solidarity\Widgets;

spl_autoload_register(static function (string $class): void {
    $prefix = __NAMESPACE__ . '\\';
    if (strncmp($class, $prefix, strlen($prefix)) !== 0) {
        return;
    }
    $file = __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    if (is_file($file)) {
        require $file;
    }
});
