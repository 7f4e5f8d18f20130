import {Command, CommanderError} from 'commander';
import picocolors from 'picocolors';
import {PublisherError, UsageError} from './errors.mjs';
import {errorsIn, inOrder, textOf} from './findings.mjs';
import {COMMANDS} from './commands/index.mjs';

/**
 * @typedef {object} Outcome
 * @property {import('./findings.mjs').Finding[]} [findings] - What there is to be told; with an error the exit code is 1.
 * @property {string[]} [lines] - What was done, for a person.
 * @property {object} [data] - The same for a program: members of the object that `--json` prints.
 */

/**
 * Runs the command line.
 *
 * @param {string[]} argv - As `process.argv`.
 * @param {object} [streams] - Where to write; those of the process unless given.
 * @param {{write(text: string): unknown}} [streams.out] - Results.
 * @param {{write(text: string): unknown, isTTY?: boolean}} [streams.err] - Errors and progress.
 * @returns {Promise<0 | 1 | 2>} The exit code: 0, 1 for errors in what was given, 2 for a wrong call.
 */
export async function run(argv, {out = process.stdout, err = process.stderr} = {}) {
  let code = 0;
  const isJson = argv.includes('--json');
  const colours = picocolors.createColors(!isJson && !!out.isTTY && picocolors.isColorSupported);
  const context = {colours, err, isJson, progress: progressOn(err, isJson)};

  const tell = ({findings = [], lines = [], data = {}}) => {
    const sorted = inOrder(findings);
    if (errorsIn(sorted)) code = 1;
    if (isJson)
      return out.write(`${JSON.stringify({ok: !errorsIn(sorted), findings: sorted, ...data}, null, 2)}\n`);
    for (const finding of sorted) out.write(`${textOf(finding, colours)}\n`);
    for (const line of lines) out.write(`${line}\n`);
  };

  const program = new Command('solidarity-publisher')
    .description(
      'Makes, checks, publishes and corrects a campaign of solidarity-widgets, for any static host.',
    )
    .exitOverride()
    .configureOutput({writeOut: text => out.write(text), writeErr: text => err.write(text)});
  for (const define of COMMANDS) {
    const {command, action} = define();
    command
      .option('--json', 'print the result as JSON, for programs')
      .exitOverride()
      .copyInheritedSettings(program)
      .action(async (...given) => tell((await action(context, ...given.slice(0, -1))) ?? {}));
    program.addCommand(command);
  }

  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      fail(error, [], 2);
    } else if (error instanceof PublisherError) {
      fail(error, error.findings, 1);
    } else if (error.syscall) {
      fail({message: systemMessage(error)}, [], 1);
    } else throw error;
  }
  return code;

  function fail({message}, findings, exitCode) {
    code = exitCode;
    if (isJson) {
      out.write(`${JSON.stringify({ok: false, error: message, findings: inOrder(findings)}, null, 2)}\n`);
      return;
    }
    for (const finding of inOrder(findings)) out.write(`${textOf(finding, colours)}\n`);
    err.write(`${message}\n`);
  }
}

const REASONS = {
  ENOSPC: 'the disk is full. Make room, and try again',
  EACCES: 'this is not allowed. Look at the permissions of the file',
  EPERM: 'this is not allowed. Look at the permissions of the file',
  EROFS: 'the disk can only be read. Name a folder on another one',
  EISDIR: 'a folder is there where a file should be',
  ENOTDIR: 'a file is there where a folder should be',
};

/** What the system did not let us do, in words; files that were being written are as they were before. */
function systemMessage({code, path, message}) {
  return `${path ?? 'A file'}: ${REASONS[code] ?? message}.`;
}

/** Tells on a terminal how far a long command has come; anywhere else nothing. */
function progressOn(err, isJson) {
  if (isJson || !err.isTTY) return () => undefined;
  return text => err.write(`\r\u001b[K${text ?? ''}`);
}
