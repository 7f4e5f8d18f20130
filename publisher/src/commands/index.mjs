import {checkCommand} from './check.mjs';
import {editCommand} from './edit.mjs';
import {importCommand} from './import.mjs';
import {keysCommand} from './keys.mjs';
import {newCommand} from './new.mjs';
import {numberCommand} from './number.mjs';
import {publishCommand} from './publish.mjs';
import {pullCommand} from './pull.mjs';
import {serveCommand} from './serve.mjs';
import {withdrawCommand} from './withdraw.mjs';

/**
 * The commands, in the order of their use: each is a function that returns its `command`, a Command of commander, and its
 * `action`, which gets the context of the run, the arguments and the options, and returns an `Outcome`.
 */
export const COMMANDS = [
  newCommand,
  importCommand,
  editCommand,
  checkCommand,
  serveCommand,
  numberCommand,
  withdrawCommand,
  publishCommand,
  pullCommand,
  keysCommand,
];
