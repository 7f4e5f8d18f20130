import {Command} from 'commander';
import {checkFolder} from '../check/check-folder.mjs';
import {checkLines} from '../check/words/check-lines.mjs';
import {fewOfEachKind} from '../check/words/few-of-each-kind.mjs';
import {BrokenFile} from '../folder/campaign-file.mjs';
import {aMoment} from './days.mjs';

/** `check 2027`: reads a campaign's folder as elements would, and tells what is wrong with it. */
export function checkCommand() {
  const command = new Command('check')
    .description('Tells what is wrong with a campaign: where, why, and what to write instead.')
    .argument('[folder]', "the campaign's folder", '.')
    .option('--now <day>', 'look at it from another day', aMoment)
    .option('--links', 'ask each address of the campaign, once')
    .option('--all', 'tell everything, however much there is of one kind')
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher check 2027
  solidarity-publisher check 2027 --now 2027-05-21
  solidarity-publisher check 2027 --links

Errors stop publish; warnings do not. No host is contacted without --links.`,
    );
  return {command, action};
}

async function action({progress, isJson, colours}, folder, {now, links, all}) {
  try {
    const {findings, summary} = await checkFolder(folder, {now, checkLinks: links, progress});
    return {
      findings: isJson || all ? findings : fewOfEachKind(findings),
      lines: checkLines(findings, summary, colours),
      data: {summary},
    };
  } catch (error) {
    if (!(error instanceof BrokenFile && error.findings.length)) throw error;
    return {findings: error.findings, lines: ['', 'Nothing else can be checked until this is mended.']};
  }
}
