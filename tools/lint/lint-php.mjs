// `npm run lint:php`: PHP_CodeSniffer of Debian looks at each file of PHP, and PHP itself at its syntax.
import {spawnSync} from 'node:child_process';

import {installFromDebian, mayInstall} from '../../test/browsers/debian.mjs';

const PACKAGES = ['php-cli', 'php-codesniffer'];

const FOLDERS = ['integrations/wordpress', 'test/servers/wordpress/php'];

const isThere = () => spawnSync('phpcs', ['--version']).status === 0;

const failure = isThere() || !mayInstall() ? undefined : installFromDebian(PACKAGES, console.error);
if (isThere()) {
  const args = ['--standard=tools/lint/phpcs.xml', '--extensions=php', '--ignore=*/build/*,*/generated/*'];
  const {status} = spawnSync('phpcs', [...args, '-q', '-s', '--report=emacs', ...FOLDERS], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
} else {
  console.error(`PHP_CodeSniffer is not here. On Debian, apt-get install ${PACKAGES.join(' ')}`);
  if (failure) console.error(failure);
  process.exitCode = 1;
}
