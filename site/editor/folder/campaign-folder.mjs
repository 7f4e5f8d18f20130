import {Buffer} from 'buffer';
import {fs, vol} from 'memfs';
import {keysOf} from '../../../publisher/src/check/campaign/paths.mjs';
import {checkCampaign} from '../../../publisher/src/check/check-campaign.mjs';
import {summaryOf} from '../../../publisher/src/check/campaign/summary.mjs';
import {readCampaignFile} from '../../../publisher/src/folder/campaign-file.mjs';
import {inside} from '../../../publisher/src/folder/files.mjs';
import {rewritten} from '../../../publisher/src/folder/rewritten.mjs';
import {PRIVATE} from '../../../publisher/src/folder/private.mjs';
import {importEvents} from '../../../publisher/src/import/import-events.mjs';
import {readSource} from '../../../publisher/src/import/source/read-source.mjs';
import {newFolder} from '../../../publisher/src/new/new-folder.mjs';
import {nameAsRead, peopleIn} from '../../../publisher/src/people/people-in.mjs';
import {gapsIn, readRegister} from '../../../publisher/src/people/register.mjs';
import {REGISTER} from '../../../publisher/src/people/read-register.mjs';
import {writeAgreement} from '../../../publisher/src/people/write-register.mjs';
import {findPlace} from '../../../publisher/src/reading/places.mjs';
import {
  fileOf,
  filesIn,
  isOriginal,
  rememberWithdrawal,
  stemOf,
  takeOutOfFolder,
} from '../../../publisher/src/withdraw/from-folder.mjs';
import {tracesIn, tracesInCampaign} from '../../../publisher/src/withdraw/traces.mjs';
import {comparable} from 'solidarity-widgets/campaign-tools';

/** Where the campaign is in memory. Messages name files in it, so the folder itself is never in one. */
const ROOT = '/campaign';

/** What a pasted range is called: the same name again is the same source. */
const PASTED = 'pasted.tsv';

/** The address of a whole picture, not one that is being typed. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A register in which nobody has agreed to anything yet. */
const NO_ROWS = {agreements: new Map(), findings: []};

/** What an import remembers beside the campaign. */
const MEMORY = [`${PRIVATE}/rows.json`, 'history.json'];

/**
 * The folder of a campaign in memory, on which the publisher's commands work as they do on a disk. `folder.ts` says what each
 * method does.
 *
 * @implements {import('./folder.js').Folder}
 */
export class CampaignFolder {
  #name = 'campaign.json';
  /** The campaign as it was last checked; nothing once its file has it. */
  #edited;
  /** Fulfilled when the file has what was to be written. */
  #written = Promise.resolve();
  /** The last check that was asked for. */
  #newest;
  /** The ids and names of whoever was taken out since the folder was opened: texts may still name them. */
  #gone = [];
  /** The addresses of the portraits that each id has had since the folder was opened. */
  #portraits = new Map();

  async open(files) {
    const named = Object.keys(files).filter(path => /^campaign[^/]*\.json$/.test(path));
    const alone = Object.keys(files).length === 1 && Object.keys(files)[0].endsWith('.json');
    if (!named.length && !alone)
      throw new Error('There is no campaign.json in this folder. Choose the folder in which it is.');
    if (named.length > 1 && !named.includes('campaign.json'))
      throw new Error(
        `This folder has ${named.length} campaigns: ${named.join(', ')}. Name the one that counts campaign.json.`,
      );
    await this.#fill(ROOT, named.length ? files : {'campaign.json': Object.values(files)[0]});
    return this.#take();
  }

  async begin({languages, older, now}) {
    vol.reset();
    if (older) await this.#fill('/older', older, false);
    await fs.promises.mkdir(ROOT, {recursive: true});
    await newFolder(ROOT, {languages, now: new Date(now), ...(older && {from: '/older'})});
    return this.#take();
  }

  check(json, now) {
    this.#edited = json;
    this.#notePortraits(json);
    const asked = {};
    this.#newest = asked;
    asked.checked = this.#checkUnlessNewer(asked, json, now);
    return asked.checked;
  }

  /** A check that is long takes no turn of one that was asked for after it: both then tell what the newest finds. */
  async #checkUnlessNewer(asked, json, now) {
    await new Promise(resolve => setTimeout(resolve)); // what waits in the queue of messages comes first
    if (asked !== this.#newest) return this.#newest.checked;
    const edited = {folder: ROOT, name: this.#name, json, placeOf: () => ({file: this.#name})};
    const {findings, subject} = await checkCampaign(edited, {now: new Date(now)});
    return {
      findings: [...(await this.#traces(json)), ...findings.map(finding => told(finding, json, this.#name))],
      languages: summaryOf(subject).languages.map(({language, missing}) => ({language, missing})),
    };
  }

  async importEvents(name, bytes, {removeMissing, isPart = false, now}) {
    const file = `/import/${name.replaceAll('/', '_')}`;
    await fs.promises.mkdir('/import', {recursive: true});
    await fs.promises.writeFile(file, bytes);
    await this.#writeEdited();
    const campaign = await readCampaignFile(ROOT);
    const {languages} = campaign.json;
    const read = await readSource(file, {languages: Array.isArray(languages) ? languages : ['en']});
    const before = await this.#contentsOf(MEMORY);
    const {findings, result} = await importEvents(campaign, read.source, {
      name: read.name,
      now: new Date(now),
      removeMissing,
      isPart,
    });
    const {json} = await readCampaignFile(ROOT);
    const count = key => result[key].length;
    return {
      json,
      findings: findings.map(finding => told(finding, json, this.#name)),
      added: count('added'),
      changed: count('changed'),
      removed: count('removed'),
      missing: count('missing'),
      files: {before, after: await this.#contentsOf(MEMORY)},
    };
  }

  pasteEvents(text, now) {
    return this.importEvents(PASTED, new TextEncoder().encode(text), {
      removeMissing: false,
      isPart: true,
      now,
    });
  }

  async zoneOf(town, country) {
    return findPlace({city: town, country}).zone;
  }

  async people(now) {
    await this.#writeEdited();
    const {json} = await readCampaignFile(ROOT);
    const register = await readRegister(ROOT);
    // Without a register, one finding is about everybody: here each person is told.
    const gaps = gapsIn(register ?? NO_ROWS, json, new Date(now));
    return peopleIn(json).map(({section, keys, name, names, shows, ids: [own, author = own], path}) => {
      const agreementWith = id => (id === undefined ? undefined : register?.agreements.get(comparable(id)));
      const id = section !== 'poems' || agreementWith(own) ? own : author;
      const agreement = agreementWith(id);
      return {
        section,
        keys,
        name,
        names: names.map(nameAsRead),
        shows,
        ...(id !== undefined && {id}),
        ...(agreement && {agreement: agreementOf(agreement)}),
        gaps: gaps.flatMap(each => (each.path === path ? [each.message] : [])),
      };
    });
  }

  async setAgreement(id, agreement) {
    const before = await this.#contentsOf([REGISTER]);
    await writeAgreement(ROOT, id, agreement);
    return {before, after: await this.#contentsOf([REGISTER])};
  }

  async withdraw(ids) {
    await this.#writeEdited();
    const removed = [];
    for (const id of ids) {
      const who = await rememberWithdrawal(ROOT, id, []);
      const pictures = who.ids.flatMap(each => [...(this.#portraits.get(comparable(each)) ?? [])]);
      removed.push(...(await takeOutOfFolder(ROOT, {...who, pictures}, [])));
      this.#gone.push(id, ...who.names);
    }
    const {json} = await readCampaignFile(ROOT);
    return {json, removed, findings: await this.#traces(json)};
  }

  async putPortrait(path, bytes, earlier) {
    await this.#writeEdited();
    const {json} = await readCampaignFile(ROOT);
    const old = fileOf(ROOT, earlier)?.slice(ROOT.length + 1);
    const uses = peopleIn(json).filter(({item}) => fileOf(ROOT, item.picture?.url) === `${ROOT}/${old}`);
    const isLeft = old !== undefined && old !== path && uses.length < 2;
    const stems = new Set([comparable(stemOf(old ?? ''))]);
    const originals = (await filesIn(ROOT, []))
      .filter(file => isLeft && isOriginal(ROOT, file, stems))
      .map(file => file.slice(ROOT.length + 1));
    const moved = originals.map(file => [
      file,
      `${PRIVATE}/earlier/${stemOf(file)}/${stemOf(path)}${file.slice(file.lastIndexOf('.'))}`,
    ]);
    const touched = [path, ...(isLeft ? [old] : []), ...moved.flat()];
    const before = await this.#contentsOf(touched);
    for (const [from, to] of moved) {
      await this.#write(to, before[from]);
      await this.put(from);
    }
    if (isLeft) await this.put(old);
    await this.put(path, bytes);
    return {before, after: await this.#contentsOf(touched)};
  }

  /** A portrait whose address is changed stays in the folder: it goes with whoever withdraws. */
  #notePortraits(json) {
    for (const {item} of peopleIn(json)) {
      const [id, address] = [item.id, item.picture?.url];
      if (typeof id !== 'string' || !PICTURE.test(address)) continue;
      const key = comparable(id);
      this.#portraits.set(key, (this.#portraits.get(key) ?? new Set()).add(address));
    }
  }

  /** What is in each of these files, by their paths; nothing for a file that is not there. */
  async #contentsOf(paths) {
    const contents = {};
    for (const path of paths)
      contents[path] = await fs.promises.readFile(inside(ROOT, path)).then(
        content => new Uint8Array(content),
        () => undefined,
      );
    return contents;
  }

  /** Where the campaign and the files beside it still name whoever was taken out: only a person can take that out well. */
  async #traces(json) {
    if (!this.#gone.length) return [];
    const others = (await filesIn(ROOT, [])).filter(
      file => file !== `${ROOT}/${this.#name}` && !file.startsWith(`${ROOT}/${PRIVATE}/`),
    );
    const traces = [...tracesInCampaign(json, this.#gone), ...(await tracesIn(others, ROOT, this.#gone))];
    return traces.map(finding => told(finding, json, this.#name));
  }

  async put(path, bytes) {
    if (bytes) await this.#write(path, bytes);
    else await fs.promises.rm(inside(ROOT, path), {force: true});
  }

  async files(json) {
    if (json !== undefined) this.#edited = json;
    await this.#writeEdited();
    const names = await fs.promises.readdir(ROOT, {recursive: true, withFileTypes: true});
    const files = {};
    for (const entry of names.filter(each => each.isFile())) {
      const file = `${entry.parentPath ?? entry.path}/${entry.name}`;
      files[file.slice(ROOT.length + 1)] = new Uint8Array(await fs.promises.readFile(file));
    }
    return files;
  }

  /** Takes over what is in memory: nothing of what was open before is left. */
  async #take() {
    const {json, name} = await readCampaignFile(ROOT);
    this.#name = name;
    this.#edited = undefined;
    this.#gone = [];
    this.#portraits = new Map();
    this.#notePortraits(json);
    return {json, name};
  }

  async #fill(root, files, isAlone = true) {
    if (isAlone) vol.reset();
    await fs.promises.mkdir(root, {recursive: true});
    for (const [path, content] of Object.entries(files)) {
      const target = inside(root, path);
      await fs.promises.mkdir(target.replace(/\/[^/]*$/, ''), {recursive: true});
      await fs.promises.writeFile(target, Buffer.from(content));
    }
  }

  /**
   * The commands work on files, and so does what is downloaded. It writes the campaign as it is now, also if the next check comes
   * before that is done.
   */
  #writeEdited() {
    const edited = this.#edited;
    this.#edited = undefined;
    const before = this.#written.catch(() => undefined);
    this.#written = edited === undefined ? before : before.then(() => this.#rewrite(edited));
    return this.#written;
  }

  /** Only what has changed is written anew. */
  async #rewrite(edited) {
    const {text} = await readCampaignFile(ROOT);
    const changed = rewritten(text, edited);
    if (changed !== text) await this.#write(this.#name, changed);
  }

  async #write(path, content) {
    const target = inside(ROOT, path);
    await fs.promises.mkdir(target.replace(/\/[^/]*$/, ''), {recursive: true});
    await fs.promises.writeFile(target, typeof content === 'string' ? content : Buffer.from(content));
  }
}

const agreementOf = ({by, on, fields, isAdult, reviewed}) => ({
  ...(by && {by}),
  ...(on && {on}),
  fields,
  isAdult,
  ...(reviewed && {reviewed}),
});

/** A finding as the page shows it: with the way to its field in place of a line of a file. */
const told = ({level, message, path, about, row, file, line}, json, campaignName) => ({
  level,
  message,
  ...(path && {keys: keysOf(path, json)}),
  ...(about && {about}),
  ...(row !== undefined && {row}),
  ...(file && file !== campaignName && {file, ...(line && {line})}),
});
