import {Command} from 'commander';
import {serveFolder} from '../serve/serve-folder.mjs';
import {aPort} from './a-port.mjs';
import {aDay} from './days.mjs';

/** `serve 2027`: the campaign in a browser, while it is written. */
export function serveCommand() {
  const command = new Command('serve')
    .description('Shows the whole campaign in your browser, with its faults, as you save its files.')
    .argument('[folder]', "the campaign's folder", '.')
    .option('--port <number>', 'where it listens, on this machine alone', aPort, 8027)
    .option('--now <day>', 'look at it from another day', aDay)
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher serve 2027
  solidarity-publisher serve 2027 --now 2027-05-21

Nobody else can see it. Ctrl+C ends it.`,
    );
  return {command, action};
}

async function action(_, folder, {port, now}) {
  const {address} = await serveFolder(folder, {port, now});
  const page = now ? `${address}?now=${now}` : address;
  return {lines: [`The campaign is at ${page} (Ctrl+C ends it).`], data: {address: page}};
}
