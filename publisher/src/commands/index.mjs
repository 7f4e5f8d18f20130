import {check} from './check.mjs';
import {newCampaign} from './new.mjs';
import {number} from './number.mjs';
import {serve} from './serve.mjs';

/**
 * The commands, in the order of their use: each is a function that returns its `command`, a Command of commander, and its
 * `action`, which gets the context of the run, the arguments and the options, and returns an `Outcome`.
 */
export const COMMANDS = [newCampaign, check, serve, number];
