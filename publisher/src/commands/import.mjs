import {Command} from 'commander';
import {UsageError} from '../errors.mjs';
import {readCampaignFile} from '../folder/campaign-file.mjs';

const EXAMPLES = `
Examples:
  $ solidarity-publisher import 2027/private/events.csv --into 2027
  $ solidarity-publisher import partner.ics --into 2027
  $ solidarity-publisher import https://example.org/events --into 2027

Columns that are not known are left out, and named. Rows that cannot be read are named with what to write instead; the others
are imported, and the exit code is 1. A second import changes only what has changed in the file.`;

/** `import`: takes events over from a spreadsheet, a calendar or a page. */
export function importCommand() {
  const command = new Command('import')
    .description(
      'take events over from a spreadsheet (CSV), a calendar (.ics), or a page with schema.org events',
    )
    .argument('<source>', 'a file, or the https address of a page')
    .option('--into <folder>', 'the folder of the campaign', '.')
    .option(
      '--languages <codes>',
      'the languages of the texts, as en,be,de: the first one is that of columns that name none',
    )
    .option('--remove-missing', 'take events out that the source no longer has')
    .option('--now <day>', 'look from another day, such as 2027-05-21')
    .addHelpText('after', EXAMPLES);

  return {
    command,
    async action({progress}, from, options) {
      const now = momentOf(options.now);
      const campaign = await readCampaignFile(options.into);
      // The list of all cities and names is loaded by who needs it, not by every command.
      const [{readSource}, {importEvents}] = await Promise.all([
        import('../import/source/read-source.mjs'),
        import('../import/import-events.mjs'),
      ]);
      progress(`Reading ${from}`);
      const {name, source} = await readSource(from, {
        languages: languagesOf(options.languages, campaign.json),
      });
      progress('Writing the campaign');
      const {findings, result, all, shown} = await importEvents(campaign, source, {
        name,
        now,
        removeMissing: options.removeMissing,
      });
      progress();
      return {
        findings,
        lines: linesOf(result, source, {all, shown}),
        data: {...result, refused: source.refused.length, events: {all, shown}},
      };
    },
  };
}

function momentOf(day) {
  if (day === undefined) return new Date();
  const moment = new Date(day.length === 10 ? `${day}T12:00:00Z` : day);
  if (!/^\d{4}-\d\d-\d\d/.test(day) || Number.isNaN(+moment))
    throw new UsageError(`--now ${day.slice(0, 40)} is no day. Write it as 2027-05-21.`);
  return moment;
}

/** The languages that are given, else those of the campaign, else those of its name. */
function languagesOf(given, json) {
  const list = given
    ?.split(',')
    .map(code => code.trim())
    .filter(Boolean);
  if (list?.some(code => !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)))
    throw new UsageError('--languages needs codes with commas between them, such as en,be,de.');
  if (list?.length) return list;
  const {languages, name} = json ?? {};
  if (Array.isArray(languages) && typeof languages[0] === 'string') return languages;
  return typeof name === 'object' && name !== null && Object.keys(name).length ? Object.keys(name) : ['en'];
}

function linesOf({added, changed, removed, unchanged, missing, withdrawn}, {refused}, {all, shown}) {
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [unchanged, 'unchanged'],
    [removed, 'removed'],
    [missing, 'kept although missing'],
    [withdrawn, 'withdrawn'],
    [refused, 'refused'],
  ];
  const counts = parts.filter(([list]) => list.length).map(([list, what]) => `${list.length} ${what}`);
  return [
    `${counts.join(' · ') || 'There was no event'}.`,
    `${all} ${all === 1 ? 'event' : 'events'} in the campaign${all === shown ? '' : `, ${shown} of them shown by elements`}.`,
  ];
}
