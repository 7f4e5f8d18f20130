/** Classes of the plugin that need no WordPress. */
import path from 'node:path';
import {php} from '../../servers/wordpress/php.mjs';

const AUTOLOAD = path.resolve(import.meta.dirname, '../../../integrations/wordpress/includes/autoload.php');

const BEFORE = `
namespace Solidarity\\Widgets\\Campaign;
use Solidarity\\Widgets\\{Elements, Scripts};
use Solidarity\\Widgets\\Campaign\\Checks\\{CurrentList, Days, Essentials, People, Signature, Stop};
use Solidarity\\Widgets\\Campaign\\Web\\{CampaignAddress, PublicHost};
error_reporting(E_ALL);
set_error_handler(static function ($level, $message, $file, $line) { throw new \\ErrorException($message, 0, $level, $file, $line); });
require '${AUTOLOAD}';
$input = json_decode(stream_get_contents(STDIN), true);
$tried = static function (callable $act) {
    try {
        return $act();
    } catch (Failure $failure) {
        return 'refused: ' . $failure->reason();
    }
};
`;

/**
 * Runs code of the plugin's own namespace.
 *
 * @param {string} code - Returns what is wanted; \`$input\` is given, and \`$tried(fn)\` tells why something is refused.
 * @param {unknown} input - Anything of JSON.
 * @returns {Promise<any>} What it returned.
 */
export async function inPhp(code, input = null) {
  const whole = `${BEFORE} echo json_encode((static function () use ($input, $tried) { ${code} })(), JSON_THROW_ON_ERROR);`;
  return JSON.parse(await php(['-r', whole], {input: JSON.stringify(input)}));
}
