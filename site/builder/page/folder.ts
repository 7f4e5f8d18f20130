import type {ReactiveControllerHost} from 'lit';
import {withPeople} from '../../../src/model/with-people.js';
import type {Choices} from '../choices/choices.js';
import {factsOfFile, type FolderFacts, libraryIn, readFacts} from '../outputs/facts.js';
import {type FileRead, filesToRead, type Given, givenOf} from '../outputs/outputs.js';
import {Sandbox} from './sandbox.js';
import {WORDS} from './words.js';

/** Where the campaign comes from, and how far it is. */
export type State = 'reading' | 'asking' | 'ready' | 'failed';

type Read = (address: string) => Promise<string | undefined>;

/** The published folder, or the opened file, for which the builder makes code. */
export class Folder {
  state: State = 'reading';
  /** The address in use, of which a slow answer about another one is not. */
  address = '';
  /** What is wrong, in words for the reader. */
  problem = '';
  /** The folder of this builder. */
  ours: FolderFacts | undefined;
  /** Whether nothing vouches for the campaign: it is somebody else's, or a file. */
  isForeign = false;
  /** The name of the file that was opened. */
  fileName = '';
  /** What code is made of, as soon as all of it has been read: until then that of the choices before. */
  given: Given | undefined;
  /** The campaign itself, for a preview that need not read it. */
  campaign: unknown;
  sandbox: Sandbox | undefined;
  /** The height of what is in the sandbox, in CSS pixels. */
  height = 0;
  /** Whether the scripts cannot be loaded in the sandbox. */
  hasNoScripts = false;
  /** The facts of the folder in use. */
  private facts: FolderFacts | undefined;
  private file: unknown;
  private readonly confirmed = new Set<string>();
  /** The texts of files, by their addresses: each is read once. */
  private texts = new Map<string, Promise<string | undefined>>();
  private read: Read = fetched;
  /** Which choices were prepared last: a slow answer about older ones comes too late. */
  private turn = 0;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Reads the folder of this builder, then goes to that which `choices` name, or which was chosen meanwhile. */
  async begin(base: string, choices: Choices): Promise<void> {
    this.address = choices.campaign;
    const text = await fetched(`${base}builder/folder.json`);
    try {
      this.ours = readFacts(JSON.parse(text ?? ''), base);
    } catch {
      return this.fail(WORDS.noFolder);
    }
    await this.use(this.address);
  }

  /** Goes to a folder: that of this builder where `address` is empty. A host is asked for nothing before it has been confirmed. */
  async use(address: string): Promise<void> {
    this.address = address;
    if (!this.ours) return;
    this.file = undefined;
    this.fileName = '';
    if (!address) return this.open(this.ours, fetched);
    this.close();
    if (!this.confirmed.has(new URL(address).origin)) return this.become('asking');
    this.become('reading');
    const sandbox = this.newSandbox([address]);
    const read: Read = each => sandbox.read(each);
    const text = await read(`${address}builder/folder.json`);
    if (sandbox !== this.sandbox) return;
    try {
      if (text === undefined) throw new TypeError(WORDS.unreadable(new URL(address).host));
      this.open(readFacts(JSON.parse(text), address), read, sandbox);
    } catch (error) {
      this.fail(error instanceof TypeError ? error.message : WORDS.unreadable(new URL(address).host));
    }
  }

  /** The reader agrees that the host of the chosen folder is asked. */
  confirm(): Promise<void> {
    this.confirmed.add(new URL(this.address).origin);
    return this.use(this.address);
  }

  /** Goes to a campaign file of this device, which is read here alone. */
  async openFile(file: File): Promise<void> {
    if (!this.ours) return;
    this.close();
    this.fileName = '';
    const address = (this.address = `file ${file.name}`);
    const text = await file.text();
    if (this.address !== address) return;
    try {
      const json = JSON.parse(text) as unknown;
      const facts = factsOfFile(json, this.ours);
      this.file = json;
      this.fileName = file.name;
      this.open(facts, async () => undefined);
    } catch (error) {
      this.fail(error instanceof SyntaxError ? WORDS.noJson : (error as Error).message);
    }
  }

  /** Reads what code for the choices is made of. */
  async prepare(choices: Choices): Promise<void> {
    const {facts, file} = this;
    if (!facts || this.state !== 'ready') return;
    const turn = ++this.turn;
    const addresses = Object.entries(filesToRead(choices, facts)) as [FileRead, string | undefined][];
    const [campaign, ...texts] = await Promise.all([
      file ?? this.ownCampaign(choices.lang),
      ...addresses.map(async ([name, address]) => [name, address && (await this.text(address))] as const),
    ]);
    if (facts !== this.facts || turn !== this.turn) return;
    this.campaign = campaign;
    this.given = givenOf(choices, facts, Object.fromEntries(texts));
    this.host.requestUpdate();
  }

  /** The campaign of this builder with its people, which the sandbox shows as one that the page vouches for. */
  private async ownCampaign(lang: string): Promise<unknown> {
    if (this.isForeign || !this.facts) return undefined;
    const {base, hasList} = this.facts;
    const [campaign, people] = await Promise.all([
      this.text(`${base}campaign.${lang}.json`),
      hasList ? this.text(`${base}people.${lang}.json`) : undefined,
    ]);
    if (campaign === undefined) return undefined;
    return withPeople(
      JSON.parse(campaign) as object,
      people === undefined ? undefined : (JSON.parse(people) as object),
    );
  }

  private text(address: string): Promise<string | undefined> {
    const text = this.texts.get(address) ?? this.read(address);
    this.texts.set(address, text);
    return text;
  }

  private open(facts: FolderFacts, read: Read, sandbox?: Sandbox): void {
    this.facts = facts;
    this.read = read;
    this.texts = new Map();
    this.given = undefined;
    this.isForeign = facts !== this.ours;
    if (!sandbox) this.newSandbox(facts === this.ours ? [facts.base] : []);
    this.become('ready');
  }

  private newSandbox(folders: readonly string[]): Sandbox {
    const {address, integrity} = libraryIn(this.ours!.base, this.ours!);
    const script = {address: `${address}solidarity.js`, integrity: integrity['solidarity.js'] ?? ''};
    this.hasNoScripts = false;
    this.height = 0;
    const sandbox = new Sandbox(
      {script, folders},
      {
        onHeight: height => this.note(sandbox, {height}),
        onProblem: () => this.note(sandbox, {hasNoScripts: true}),
      },
    );
    this.sandbox = sandbox;
    return sandbox;
  }

  private note(sandbox: Sandbox, told: Partial<Pick<this, 'height' | 'hasNoScripts'>>): void {
    if (sandbox !== this.sandbox) return;
    Object.assign(this, told);
    this.host.requestUpdate();
  }

  private close(): void {
    this.facts = undefined;
    this.given = undefined;
    this.sandbox = undefined;
  }

  private fail(problem: string): void {
    this.close();
    this.problem = problem;
    this.become('failed');
  }

  private become(state: State): void {
    this.state = state;
    if (state !== 'failed') this.problem = '';
    this.host.requestUpdate();
  }
}

/** The text of a file of this site; `undefined` if there is none. */
async function fetched(address: string): Promise<string | undefined> {
  const response = await fetch(address, {referrerPolicy: 'no-referrer'}).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}
