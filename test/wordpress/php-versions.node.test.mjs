import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';

import {PHP_VERSIONS, phpOf} from '../servers/wordpress/old-php.mjs';

const PLUGIN = path.resolve(import.meta.dirname, '../../integrations/wordpress');

/** Compiles each file without running it: all that comes after `return` is read, and its functions and classes are made. */
const COMPILE = `<?php
error_reporting(E_ALL);
set_error_handler(function ($level, $message) { throw new ErrorException($message); });
foreach (json_decode(file_get_contents('/code.json'), true) as $file => $code) {
    $code = preg_replace('~^(<\\\\?php.*?^namespace [^;]+;)~ms', '$1 return;', $code, 1, $isNamespaced);
    try {
        eval('?>' . ($isNamespaced ? $code : '<?php return; ?>' . $code));
    } catch (Throwable $error) {
        echo "$file:{$error->getLine()}: {$error->getMessage()}\\n";
    }
}`;

const compile = (php, code) => php(COMPILE, {'/code.json': JSON.stringify(code)});

describe('The plugin, read by the oldest and the newest PHP', () => {
  for (const version of PHP_VERSIONS) {
    test(`compiles in PHP ${version}`, async () => {
      const names = readdirSync(PLUGIN, {recursive: true}).filter(name => /^(?!build).*\.php$/.test(name));
      const code = Object.fromEntries(
        names.map(name => [name, readFileSync(path.join(PLUGIN, name), 'utf8')]),
      );
      assert.ok(names.includes('generated/elements.php'), 'npm run wordpress was not run.');
      assert.equal(await compile(await phpOf(version), code), '');
    });
  }

  test('finds what PHP 7.4 does not know', async () => {
    const php = await phpOf('7.4');
    const said = await compile(php, {
      'union.php': '<?php\nnamespace A;\nfunction f(int|string $x) {}',
      'enum.php': '<?php\nenum B {}',
      'promotion.php': '<?php\nnamespace C;\n\nclass C { function __construct(private $x) {} }',
      'comma.php': '<?php\nnamespace D;\nfunction f($x,) {}',
      'good.php': '<?php\nnamespace E;\nfinal class E { private ?string $x = null; }',
    });
    for (const line of ['union.php:3', 'enum.php:2', 'promotion.php:4', 'comma.php:3'])
      assert.match(said, new RegExp(`^${line}: syntax error`, 'm'));
    assert.doesNotMatch(said, /good\.php/);
    const twice = {'twice.php': '<?php\nnamespace F;\nfunction f($x, $x) {}'};
    await assert.rejects(compile(php, twice), /Redefinition of parameter/);
  });
});
