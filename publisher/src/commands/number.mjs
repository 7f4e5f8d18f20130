import {Command, InvalidArgumentError, Option} from 'commander';
import {UsageError} from '../errors.mjs';
import {changeNumber} from '../number/change-number.mjs';
import {aDay} from './days.mjs';

/** How the number is said, by how exact it is. */
const QUALIFIERS = {
  exact: '',
  about: 'about ',
  almost: 'almost ',
  moreThan: 'more than ',
  atLeast: 'at least ',
};

/** `number 1190 --as-of 2027-04-27`: one of the two changes that are urgent. */
export function numberCommand() {
  const command = new Command('number')
    .description('Changes the number of political prisoners, with the day for which it was counted.')
    .argument('<number>', 'how many: digits alone', aCount)
    .requiredOption('--as-of <day>', 'the day for which it was counted', aDay)
    .addOption(new Option('--qualifier <word>', 'how exact it is').choices(Object.keys(QUALIFIERS)))
    .option('--source <name>', 'who counted, if it is somebody else than before')
    .option('--source-url <address>', 'their page')
    .option('--in <folder>', "the campaign's folder", '.')
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher number 1190 --as-of 2027-04-27 --in 2027
  solidarity-publisher number 1190 --as-of 2027-04-27 --qualifier atLeast --source "Example Centre"

It is noted in history.json. Readers see it after the next publish.`,
    );
  return {command, action};
}

async function action(_, value, {asOf, qualifier, source, sourceUrl, in: folder}) {
  if (source !== undefined && !source.trim()) throw new UsageError('--source is empty. Write who counted.');
  const count = {value, asOf, qualifier, source, sourceUrl};
  const {before, after, left} = await changeNumber(folder, count, new Date());
  return {
    lines: [
      `Now: ${inWords(after)}, counted by ${nameOf(after.source)}.`,
      ...(before ? [`Before: ${inWords(before)}.`] : []),
      ...hints({before, after, left, qualifier, source, sourceUrl}),
      'Readers see it after the next publish.',
    ],
    data: {before, after},
  };
}

/** A whole number; what is written with separators is named, since 1.190 is one thing in Berlin and another in London. */
function aCount(written) {
  const digits = written.trim();
  if (/^\d+$/.test(digits) && Number.isSafeInteger(Number(digits))) return Number(digits);
  const grouped = /^\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+$/.test(digits);
  throw new InvalidArgumentError(
    grouped
      ? `Write it without separators: ${digits.replace(/\D/g, '')}.`
      : 'Write a whole number in digits alone, such as 1190.',
  );
}

const inWords = ({value, qualifier = 'exact', asOf}) =>
  `${QUALIFIERS[qualifier] ?? ''}${Number(value).toLocaleString('en')} on ${asOf}`;

const nameOf = source => {
  const {name} = Object(source);
  return typeof name === 'string' ? name : (name?.en ?? Object.values(Object(name))[0]);
};

/** What else the new number may make untrue. */
function hints({before, after, left, qualifier, source, sourceUrl}) {
  const words = QUALIFIERS[after.qualifier ?? 'exact'].trim();
  return [
    ...(qualifier
      ? []
      : [
          `It is ${words ? `said as "${words}"` : 'said as an exact number'}, as it was. If that is not so: --qualifier ${Object.keys(QUALIFIERS).join('|')}`,
        ]),
    ...(before && !source ? ['If somebody else has counted: --source "…" --source-url https://…'] : []),
    ...(source && !sourceUrl ? ['Their page is not named: --source-url https://…'] : []),
    ...(before?.change && after.change
      ? [`The change since ${after.change.since} is now ${after.change.value}.`]
      : []),
    ...(before?.change && !after.change
      ? ['The change since an earlier count was taken out: it was no longer true.']
      : []),
    ...(before?.validUntil && !after.validUntil
      ? [`The end of the old number, ${before.validUntil}, was taken out.`]
      : []),
    ...left.map(
      key => `figures.prisoners.${key} was written for the old number. See whether it is still true.`,
    ),
  ];
}
