import {spawn} from 'node:child_process';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const at = name => fileURLToPath(new URL(name, import.meta.url));

/** The folder that is published, as the host of a campaign has it. */
export const PUBLISHED = at('published/');

/** Publishes the default campaign into the folder `out` for the address `base`, as whoever runs a campaign does. */
export async function publishDefaultCampaign(base, out = PUBLISHED) {
  const folder = await mkdtemp(path.join(tmpdir(), 'solidarity-campaign-'));
  try {
    await cp(at('../campaigns/day-of-solidarity.json'), path.join(folder, 'campaign.json'));
    await node(at('../publisher/bin/solidarity-publisher.mjs'), [
      'publish',
      folder,
      '--out',
      out,
      '--base',
      base,
    ]);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Runs a program. Rejects with what it has said if it fails. */
async function node(file, args) {
  const program = spawn(process.execPath, [file, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  const said = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', text => said.push(text));
  const code = await new Promise((resolve, reject) => program.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${path.basename(file)} failed:\n${Buffer.concat(said)}`);
}
