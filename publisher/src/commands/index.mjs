import {importCommand} from './import.mjs';

/**
 * The commands, in the order of their use: each is a function that returns its `command`, a Command of commander, and its
 * `action`, which gets the context of the run, the arguments and the options, and returns an `Outcome`.
 */
export const COMMANDS = [importCommand];
