import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const autoload = fileURLToPath(
  new URL('../../../integrations/wordpress/includes/autoload.php', import.meta.url),
);

/**
 * What an expression of PHP is, with our classes and without WordPress.
 *
 * @param {string} expression - Such as `Elements\Languages::of($input, ["be"])`, in our namespace.
 * @param {unknown} [input] - What `$input` is.
 * @returns {any} The value, as JSON has it.
 */
export function inPhp(expression, input) {
  const code = `<?php
    namespace Solidarity\\Widgets;
    error_reporting(E_ALL);
    set_error_handler(function ($level, $message) { throw new \\ErrorException($message); });
    require getenv('AUTOLOAD');
    $input = json_decode(getenv('INPUT'), true);
    echo json_encode(${expression}, JSON_THROW_ON_ERROR);`;
  const env = {...process.env, AUTOLOAD: autoload, INPUT: JSON.stringify(input ?? null)};
  return JSON.parse(execFileSync('php', {input: code, encoding: 'utf8', env}));
}
