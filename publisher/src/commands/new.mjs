import {Command} from 'commander';
import {newFolder} from '../new/new-folder.mjs';
import {aMoment} from './days.mjs';
import {someLanguages} from './languages.mjs';

/** `new 2027`: makes the folder of a campaign. */
export function newCommand() {
  const command = new Command('new')
    .description('Makes the folder of a new campaign, from an older one or from the beginning.')
    .argument('<folder>', 'a folder that is new or empty, such as 2027')
    .option('--from <campaign>', 'the file or the folder of an older campaign: what lasts of it is kept')
    .option('--languages <tags>', 'the languages of the campaign, such as en,be,de', someLanguages)
    .option('--now <day>', 'make it as on another day', aMoment)
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher new 2027 --languages en,be,de
  solidarity-publisher new 2027 --from 2026

Of an older campaign the figures, past events and all who have withdrawn are left out.`,
    );
  return {command, action};
}

async function action(_, folder, {from, languages, now}) {
  const {files, left, findings} = await newFolder(folder, {from, languages, now});
  return {
    findings,
    lines: [
      ...(findings.length ? [''] : []),
      `${folder} has been made: ${files
        .filter(name => !name.includes('.gitignore'))
        .slice(0, 8)
        .join(', ')}.`,
      ...(from === undefined ? [] : linesOf(left)),
      `Next: read ${folder}/README.md, and write your events into ${folder}/private/events.csv.`,
      ...(findings.length
        ? ['Mend the errors, which are those of the older campaign, before you publish.']
        : []),
    ],
    data: {files, ...left},
  };
}

const MOST_PATHS = 10;

function linesOf({members, events, withdrawn, ofOldYear}) {
  const more = ofOldYear.length - MOST_PATHS;
  return [
    ...(members.length ? [`Left out, since it is new each year: ${members.join(', ')}.`] : []),
    ...(events ? [`Left out, since they are over: ${events} ${events === 1 ? 'event' : 'events'}.`] : []),
    ...(withdrawn
      ? [
          `Left out, since they have withdrawn: ${withdrawn} ${withdrawn === 1 ? 'entry' : 'entries'}. private/withdrawn.json keeps who.`,
        ]
      : []),
    ...(ofOldYear.length
      ? [
          `Still of the older year, see whether it is true: ${ofOldYear.slice(0, MOST_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        ]
      : []),
  ];
}
