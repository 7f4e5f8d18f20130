<?php
/**
 * What a web server does before WordPress: files are served, programs run, and every other address is WordPress's own. Where a test says
 * so, it runs a program of the tests instead, as if nobody had asked: that takes a tenth of the time of a process of its own.
 */

$_SERVER['SCRIPT_FILENAME'] = (static function (): ?string {
    $program = $_SERVER['HTTP_X_TEST_PROGRAM'] ?? '';
    if ($program !== '') {
        // Nobody has asked for a page.
        $_SERVER['REQUEST_METHOD'] = 'GET';
        ob_start();
        register_shutdown_function(static function (): void {
            $isFatal = (error_get_last()['type'] ?? 0) & (E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR);
            http_response_code($isFatal ? 599 : 200);
        });
        return $program === 'run' ? getenv('WORDPRESS_SITE') . '/run.php' : __DIR__ . "/$program.php";
    }
    $site = json_decode(file_get_contents(getenv('WORDPRESS_SITE') . '/site.json'), true);
    $path = rawurldecode(parse_url('http://host' . $_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
    if ($site['multisite']) {
        $path = preg_replace('~^/[\w-]+(/wp-(admin|includes|content)(/.*)?|/[\w-]+\.php)$~', '$1', $path);
    }
    if (preg_match('~/(\.|$)~', substr($path, 0, -1))) {
        $path = '/index.php';
    }
    $root = strpos($path, '/wp-content/') === 0 ? getenv('WORDPRESS_SITE') : $site['wordpress'];
    $file = $root . $path;
    if (is_dir($file) && substr($path, -1) !== '/' && is_file("$file/index.php")) {
        header("Location: {$_SERVER['REQUEST_URI']}/", true, 301);
        return null;
    }
    $file = is_dir($file) ? rtrim($file, '/') . '/index.php' : $file;
    if (!is_file($file)) {
        $file = $site['wordpress'] . '/index.php';
        $path = '/index.php';
    }
    if (substr($file, -4) === '.php') {
        $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($path, -1) === '/' ? $path . 'index.php' : $path;
        chdir(dirname($file));
        return $file;
    }
    $types = ['css' => 'text/css', 'html' => 'text/html', 'ics' => 'text/calendar', 'js' => 'text/javascript',
        'json' => 'application/json', 'mjs' => 'text/javascript', 'png' => 'image/png', 'svg' => 'image/svg+xml',
        'txt' => 'text/plain', 'vtt' => 'text/vtt', 'webp' => 'image/webp', 'woff2' => 'font/woff2', 'xml' => 'text/xml'];
    header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
    header('Content-Length: ' . filesize($file));
    readfile($file);
    return null;
})();
if ($_SERVER['SCRIPT_FILENAME']) {
    require $_SERVER['SCRIPT_FILENAME'];
}
