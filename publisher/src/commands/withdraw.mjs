import {existsSync} from 'node:fs';
import path from 'node:path';
import {Command} from 'commander';
import {UsageError} from '../errors.mjs';
import {readWithdrawn} from '../folder/private.mjs';
import {publicKeys, readPrivateKey} from '../signing/keys.mjs';
import {folderAddress} from '../web/get.mjs';
import {shortenCurrent} from '../withdraw/shorten-current.mjs';
import {stopAddress, stopFolder} from '../withdraw/stop-everything.mjs';
import {verifyMirror} from '../withdraw/verify.mjs';
import {withdraw} from '../withdraw/withdraw.mjs';

const several = (value, before = []) => [...before, value];

/** `withdraw`: takes somebody off, at once. */
export const withdrawCommand = () => ({
  command: new Command('withdraw')
    .description(
      'Takes a person, with story, poems and portrait, out of a campaign and out of what was published.',
    )
    .argument('[id]', 'the id of the person, or of one poem, as it stands in the campaign')
    .option('--all', 'hides everybody; nothing is removed from the folder')
    .option('--in <folder>', 'the folder of the campaign', '.')
    .option(
      '--out <folder>',
      'a published folder, beside those that are known; may be repeated. With --everything and an address, where the stops go',
      several,
    )
    .option('--key <file>', 'the private key, where the data is signed')
    .option(
      '--current <file>',
      'takes the id out of this list alone, with --withdrawal-key and --signed-by; needs no campaign',
    )
    .option(
      '--everything <folder>',
      'stops the whole campaign, in a published folder or at its address, with --withdrawal-key and --signed-by; needs no campaign',
    )
    .option('--withdrawal-key <file>', 'a private key of the kind that can only withdraw')
    .option(
      '--signed-by <key>',
      "the campaign's public key, as pages name it, which must have signed the list, or the folder",
    )
    .option('--verify <address>', 'asks a host whether it still shows the person; may be repeated', several)
    .addHelpText(
      'after',
      `
Examples:
  solidarity-publisher withdraw p-7f3k9q2m --in 2027
  solidarity-publisher withdraw p-7f3k9q2m --in 2027 --verify https://partner.example.org/solidarity/
  solidarity-publisher withdraw --all --in 2027
  solidarity-publisher withdraw p-7f3k9q2m --current current.json --withdrawal-key stick/withdrawal.pem \\
    --signed-by 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
  solidarity-publisher withdraw --everything https://day.example.org/2027/ --out stop --withdrawal-key stick/withdrawal.pem \\
    --signed-by 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo

--all hides people; --everything takes off the whole campaign, on each page that names both keys, and needs no key of the campaign. Upload
what it makes in place of what is on the host. The campaign's own key may do the same: give its file as --withdrawal-key.`,
    ),
  async action(
    {progress},
    id,
    {all, in: folder, out = [], key, verify = [], current, everything, withdrawalKey, signedBy},
  ) {
    if (everything) return stop(everything, {id, all, current, out, withdrawalKey, signedBy});
    if (!all === (id === undefined))
      throw new UsageError(
        all ? 'Name an id, or --all, but not both.' : 'Name the id of a person, or --all.',
      );
    if (!current !== !withdrawalKey || !current !== !signedBy)
      throw new UsageError('--current or --everything, --withdrawal-key and --signed-by belong together.');
    if (current) return shorten(current, {id, withdrawalKey, signedBy});
    const mirrors = verify.map(address => {
      const url = folderAddress(address);
      if (!url)
        throw new UsageError(
          `"${address}" is no address of a folder. Write https://partner.example.org/solidarity/.`,
        );
      return url;
    });
    const result = await withdraw({
      folder,
      id,
      outs: out,
      key: key && (await readPrivateKey(key)),
      progress,
    });
    progress();
    const withdrawn = await readWithdrawn(folder);
    const answers = await Promise.all(mirrors.map(base => verifyMirror(base, withdrawn)));
    return {
      findings: [...result.findings, ...answers.flat()],
      lines: linesOf(result, {folder, id, mirrors, answers}),
      data: {removed: result.removed, published: result.outs, unsigned: result.unsigned},
    };
  },
});

async function shorten(file, {id, withdrawalKey, signedBy}) {
  const {removed, hasPeople} = await shortenCurrent(file, {
    id,
    key: await readPrivateKey(withdrawalKey),
    campaignKeys: publicKeys(signedBy),
    now: new Date(),
  });
  return {
    lines: [
      `${file} names ${removed.length} fewer: ${removed.join(', ')}. Upload it with ${file}.sig: pages that name the list and this key obey when they are opened, and open ones when they look again.`,
      ...(id === undefined || hasPeople
        ? []
        : [
            'Poems have ids of their own: save people.en.json from the host beside the list, and they go too.',
          ]),
      'Tell whoever runs the campaign: the person still stands in the files of people until they withdraw and publish too.',
    ],
    data: {removed},
  };
}

/** Stops a whole campaign, in a published folder or at the address of one. */
async function stop(place, {id, all, current, out, withdrawalKey, signedBy}) {
  if (id !== undefined || all || current)
    throw new UsageError('--everything stops the whole campaign: leave out the id, --all and --current.');
  if (!withdrawalKey || !signedBy)
    throw new UsageError('--everything, --withdrawal-key and --signed-by belong together.');
  const base = /^\w+:\/\//.test(place) ? folderAddress(place) : undefined;
  if (!base && /^\w+:\/\//.test(place))
    throw new UsageError(`"${place}" is no address of a folder. Write https://day.example.org/2027/.`);
  if (!base !== !out.length || out.length > 1)
    throw new UsageError(
      base
        ? 'Name one folder for the stops: --out stop.'
        : '--out goes with an address alone: a published folder is stopped where it is.',
    );
  const keys = {key: await readPrivateKey(withdrawalKey), campaignKeys: publicKeys(signedBy)};
  const folder = base ? out[0] : place;
  const result = base ? await stopAddress(base, folder, keys) : await stopFolder(folder, keys);
  const {serial, stopped, gone, strange} = result;
  return {
    findings: strange.map(file => ({
      level: 'warning',
      file,
      message:
        'This file is not ours, and is still there. Look at it: it may have something of the campaign.',
    })),
    lines: [
      `${folder} has a stop in place of ${stopped.length} files, each with its signature, and empty calendars: everything up to serial ${serial} is taken off.`,
      '',
      'Now, without delay:',
      `  1. Upload ${folder} to the host, or give it to whoever runs the host. Leave the scripts (solidarity/) and settings that are there.`,
      `  2. Delete on the host what still shows the campaign${gone.length ? `: ${partsOf(gone)}` : ''}.`,
      '  3. Empty the cache of the host or CDN.',
      '  4. Ask partners to run "pull" with --key and --withdrawal-key: it empties their copies.',
      '  5. Tell whoever runs the campaign. With its own key and a higher serial they can begin again.',
      '',
      'Pages that name both keys take everything off when they are opened, and open ones when they look again. Pages that name no key keep what',
      'they show until they are opened again.',
    ],
    data: {folder, serial, stopped, gone, strange},
  };
}

/** The files and folders at the top in which all of these files are. */
const partsOf = names => [...new Set(names.map(name => name.replace(/\/.*/, '/')))].sort().join(', ');

function linesOf({removed, outs, unsigned}, {folder, id, mirrors, answers}) {
  return [
    id === undefined
      ? 'Nobody is published any more. To show people again, write "all": false in private/withdrawn.json and publish.'
      : `"${id}" will never be published again from ${folder} (private/withdrawn.json).`,
    ...removed.map(file => `  removed  ${file}`),
    ...outs.map(out => `  taken out of  ${out}`),
    ...unsigned.map(
      out => `  ${out} is no longer signed: pages that name a key show nobody until you publish with --key.`,
    ),
    ...mirrors.flatMap((base, index) =>
      answers[index].length ? [] : [`  not shown any more  ${base.href}`],
    ),
    '',
    outs.length
      ? 'Now, without delay:'
      : 'It was published nowhere that is known here. Publish, or name the folder with --out. Then:',
    '  1. Upload the published folder, and delete on the host what is no longer in it.',
    '  2. Empty the cache of your host or CDN: people.*.json, current.json, portraits/.',
    '  3. Ask partners to run "pull", and look with --verify. Copies that nobody pulls end with the day in their people files.',
    '  4. Ask search engines and archives to remove what they have kept.',
    ...(isInGit(folder)
      ? [
          '  5. The history of git still has the person. Make a copy, then: git filter-repo --path <each removed file> --invert-paths, and',
          '     git filter-repo --replace-text <a file with the names>. Push with --force, and let everybody clone again.',
        ]
      : []),
    `  ${isInGit(folder) ? 6 : 5}. Backups, mails and other computers may have copies too. private/consent.csv stays: it is your record.`,
  ];
}

function isInGit(folder) {
  for (let each = path.resolve(folder); ; each = path.dirname(each)) {
    if (existsSync(path.join(each, '.git'))) return true;
    if (each === path.dirname(each)) return false;
  }
}
