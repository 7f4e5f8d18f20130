import {type Choices, isAtRisk} from '../choices/choices.js';
import {type FolderFacts, hasFile} from './facts.js';

/** What is said of a frame. */
export interface GivenFrame {
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** What is said of a picture of the number. */
export interface GivenPicture {
  /** What it says, by lines. */
  readonly lines: readonly string[];
  /** Its height, at a width of 1,200. */
  readonly height: number;
  /** Where it leads. */
  readonly link?: string | undefined;
}

/** What outputs are made of. */
export interface Given {
  readonly choices: Choices;
  readonly facts: FolderFacts;
  /** HTML for between the tags: paragraphs that are true on their own; empty if the folder has none. */
  readonly words: string;
  readonly frame?: GivenFrame | undefined;
  readonly picture?: GivenPicture | undefined;
  /** HTML that offers calendars to subscribe to. */
  readonly calendars?: string | undefined;
}

/** The files of a folder that outputs are made of. */
export const FILES_READ = ['words', 'frame', 'picture', 'calendars'] as const;
export type FileRead = (typeof FILES_READ)[number];

/**
 * The files that must be read for outputs.
 *
 * @param choices - What is chosen.
 * @param facts - The folder.
 * @returns Their addresses; `undefined` for what the folder does not have, or what the element does not need.
 */
export function filesToRead(choices: Choices, facts: FolderFacts): Record<FileRead, string | undefined> {
  const {element, lang} = choices;
  const address = (file: string) => (hasFile(facts, lang, file) ? `${facts.base}${lang}/${file}` : undefined);
  return {
    words: address(`slot/${element}.html`),
    frame: address(frameFile(choices, 'json')),
    picture: PICTURED.includes(element) ? address('snippet/number.json') : undefined,
    calendars: WITH_EVENTS.includes(element) ? address('snippet/calendars.html') : undefined,
  };
}

/** Whether readers may be in danger: it was chosen, or they read a language of those who are. */
export const isCareful = ({isCautious, lang}: Choices): boolean => isCautious || isAtRisk(lang);

/** The page of the frame, or its description, from the folder of the language. */
export const frameFile = (choices: Choices, ending: 'html' | 'json'): string =>
  `embed/${isCareful(choices) ? 'cautious/' : ''}${choices.element}.${ending}`;

/** The elements of which the number is a part, and those of which events are. */
const PICTURED = ['prisoner-counter', 'marks', 'picture', 'campaign-page'];
export const WITH_EVENTS = ['event-list', 'campaign-page'];

/**
 * What outputs are made of, from the files as they were read: a folder of somebody else may hold anything, so a file that is not as
 * `publish` writes it counts as missing.
 *
 * @param choices - What is chosen.
 * @param facts - The folder.
 * @param texts - The files of `filesToRead` that were there.
 */
export function givenOf(
  choices: Choices,
  facts: FolderFacts,
  texts: Readonly<Partial<Record<FileRead, string | undefined>>> = {},
): Given {
  return {
    choices,
    facts,
    words: hasOnly(/<\/?p>/g, texts.words) ?? '',
    frame: readFrame(jsonIn(texts.frame)),
    picture: readPicture(jsonIn(texts.picture)),
    calendars: hasOnly(
      /<\/?(?:p|div|strong|code)>|<div lang="[\w-]+">|<code translate="no">|<(?:br|wbr) \/>/g,
      texts.calendars,
    ),
  };
}

/** HTML in which all tags are allowed; else nothing. */
function hasOnly(allowed: RegExp, html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  return /[<>]/.test(html.replace(allowed, '')) ? undefined : html.trim();
}

function jsonIn(text: string | undefined): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const readFrame = ({title, height}: Record<string, unknown>): GivenFrame | undefined =>
  typeof title === 'string' && isLength(height) ? {title, height} : undefined;

function readPicture({lines, height, link}: Record<string, unknown>): GivenPicture | undefined {
  const isWell = Array.isArray(lines) && lines.every(line => typeof line === 'string') && isLength(height);
  if (!isWell) return undefined;
  const isLink = typeof link === 'string' && /^https?:\/\/\S+$/.test(link) && URL.canParse(link);
  return {lines, height, link: isLink ? new URL(link).href : undefined};
}

const isLength = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
