import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {applyEdits, findNodeAtLocation, modify, parseTree, printParseErrorCode} from 'jsonc-parser';
import {PublisherError} from '../errors.mjs';
import {writeWhole} from './files.mjs';

/** A campaign file that cannot be read as JSON: with the place, and what to write instead. */
export class BrokenFile extends PublisherError {
  name = 'BrokenFile';
}

/**
 * The file of a campaign, with the places of what is in it.
 *
 * @typedef {object} CampaignFile
 * @property {string} folder - The campaign's folder.
 * @property {string} name - The name of the file in it.
 * @property {string} text - Its content.
 * @property {any} json - The same, parsed.
 * @property {(keys: (string | number)[]) => {file: string, line?: number, column?: number}} placeOf - Where in the file the member is
 *   to which the keys lead; if there is none, where the nearest one around it is. Lines and columns count from 1.
 */

/**
 * Reads the campaign of a folder: `campaign.json`, else the only `campaign….json` in it.
 *
 * @param {string} folder - The campaign's folder.
 * @returns {Promise<CampaignFile>} The campaign.
 * @throws {PublisherError} If there is no such folder, or no such file or several in it.
 * @throws {BrokenFile} If the file is not JSON in UTF-8.
 */
export async function readCampaignFile(folder) {
  const name = await nameIn(folder);
  const bytes = await readFile(path.join(folder, name));
  const text = decoded(bytes, name);
  const {tree, json} = parsed(text, name);
  return {
    folder,
    name,
    text,
    json,
    placeOf(keys) {
      for (let length = keys.length; length >= 0; length--) {
        const node = findNodeAtLocation(tree, keys.slice(0, length));
        // A member is found at its key: that is what a person looks for.
        if (node)
          return {
            file: name,
            ...lineOf(text, (node.parent?.type === 'property' ? node.parent : node).offset),
          };
      }
      return {file: name};
    },
  };
}

/**
 * Writes changes into a campaign file and keeps everything else as it stands, white space included.
 *
 * @param {CampaignFile} campaign - As it was read.
 * @param {[keys: (string | number)[], value: unknown][]} changes - What is to be at each place; `undefined` removes it. A later
 *   change sees the earlier ones.
 */
export async function changeCampaignFile({folder, name, text}, changes) {
  const changed = changes.reduce((before, [keys, value]) => withChange(before, keys, value), text);
  await writeWhole(path.join(folder, name), changed);
}

function withChange(text, keys, value) {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const node = value === undefined ? undefined : findNodeAtLocation(parseTree(text), keys);
  if (!node) {
    const formattingOptions = {insertSpaces: true, tabSize: 2, eol};
    return applyEdits(text, modify(text, keys, value, {formattingOptions}));
  }
  // Replaced as it is: the library would format it again, edit by edit, for minutes if it is a list of thousands.
  const [indent] = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.offset - 1) + 1));
  const content = JSON.stringify(value, null, 2).replaceAll('\n', `${eol}${indent}`);
  return text.slice(0, node.offset) + content + text.slice(node.offset + node.length);
}

async function nameIn(folder) {
  const isFolder = await stat(folder).then(
    found => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new PublisherError(`There is no folder ${folder}. Name the folder of a campaign.`);
  const names = (await readdir(folder)).filter(name => /^campaign.*\.json$/.test(name));
  if (names.includes('campaign.json')) return 'campaign.json';
  if (names.length === 1) return names[0];
  throw new PublisherError(
    names.length
      ? `${folder} has ${names.length} campaigns: ${names.join(', ')}. Name the one that counts campaign.json.`
      : `${folder} has no campaign.json. Make one with "solidarity-publisher new ${folder}", or name another folder.`,
  );
}

function decoded(bytes, name) {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new BrokenFile(`${name} is in UTF-16. Save it as UTF-8.`);
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(bytes);
  } catch {
    throw new BrokenFile(`${name} is not in UTF-8. Save it as UTF-8.`);
  }
}

/** What people type, and what JSON needs there. */
const HINTS = [
  [/^[“”„«»‘’]/, 'a curly quote: write a straight one, "'],
  [/^'/, 'a single quote: write a double one, "'],
  [/^\/[/*]/, 'a comment: JSON has none, take it out'],
];

const MESSAGES = {
  PropertyNameExpected: 'the name of a member is missing here; there may be a comma too many before it',
  ValueExpected: 'a value is missing here; there may be a comma too many before it',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing here',
  CloseBracketExpected: 'a ] is missing here',
  EndOfFileExpected: 'the campaign has ended before: take out what comes after it',
  InvalidCharacter: 'a character that cannot stand in a text; write a line break as \\n',
  UnexpectedEndOfString: 'the text has no end: close it with ", and write a line break in it as \\n',
};

function parsed(text, name) {
  const errors = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  const [error] = errors;
  if (!error && tree) return {tree, json: JSON.parse(text)};
  if (!text.trim()) throw new BrokenFile(`${name} is empty.`);
  const {offset, error: code} = error;
  const {line, column} = lineOf(text, offset);
  const [, hint] = HINTS.find(([pattern]) => pattern.test(text.slice(offset))) ?? [];
  const what = hint ?? MESSAGES[printParseErrorCode(code)] ?? 'this is not JSON';
  throw new BrokenFile(`${name}:${line}:${column}  ${what}.`, [
    {level: 'error', file: name, line, column, message: `This is not JSON: ${what}.`},
  ]);
}

function lineOf(text, offset) {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}
