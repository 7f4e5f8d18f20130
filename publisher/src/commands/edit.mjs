import {Command} from 'commander';
import {serveEditor} from '../edit/serve-editor.mjs';
import {aPort} from './a-port.mjs';

/** `edit 2027`: the campaign in the campaign editor, in a browser. */
export function editCommand() {
  const command = new Command('edit')
    .description('Opens the campaign editor in your browser, with forms for all that a campaign has.')
    .argument('[folder]', "the campaign's folder", '.')
    .option('--port <number>', 'where it listens, on this machine alone', aPort, 0)
    .addHelpText(
      'after',
      `
Example:
  solidarity-publisher edit 2027

It changes no file of the folder: save or download there what you have edited, and reload the page to see the folder as it is now.
Nobody else can see it. Ctrl+C ends it. Without this command, open dist/editor/campaign-editor.html of the package in a browser.`,
    );
  return {command, action};
}

async function action(_, folder, {port}) {
  const {address} = await serveEditor(folder, {port});
  return {
    lines: [
      `The campaign editor is at ${address} (Ctrl+C ends it).`,
      'What is private in the folder is in this page, too: give the address to nobody.',
    ],
    data: {address},
  };
}
