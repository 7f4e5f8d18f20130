import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';

/** A block of code below a line with nothing but the name of its file, in bold. */
const NAMED = /^\*\*`([^`\n]+)`\*\*\n\n```\w+\n(.*?)^```$/gms;

const COMMANDS = /^```sh\n(.*?)^```$/gms;

/**
 * What a page of the documentation tells readers to write and to run.
 *
 * @param {string} page - The page, from the project's folder.
 * @param {string} [section] - The heading of the section that tells it; the whole page unless given.
 * @returns {{files: Map<string, string>, commands: string[]}} The files by name, and the blocks of commands, both in their order.
 * @throws {Error} If there is no such section, or it names no file.
 */
export function toldBy(page, section) {
  const markdown = readFileSync(path.join(ROOT, page), 'utf8');
  const told = section ? sectionOf(markdown, section) : markdown;
  const files = new Map([...(told ?? '').matchAll(NAMED)].map(([, name, code]) => [name, code]));
  if (files.size === 0)
    throw new Error(
      `${page} names no file${section ? ` below "${section}"` : ''}: write **\`name\`** before a block.`,
    );
  return {files, commands: [...told.matchAll(COMMANDS)].map(([, lines]) => lines)};
}

/** What is below a heading, up to the next one that is as large. */
function sectionOf(markdown, section) {
  return markdown.split(/^(?=## )/m).find(part => part.startsWith(`## ${section}\n`));
}

/**
 * Writes files into a folder, and the folders that they need.
 *
 * @param {string} folder - Where.
 * @param {Map<string, string>} files - Them, by name.
 */
export function write(folder, files) {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}
