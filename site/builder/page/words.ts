import type {Allows, Colour, Files, Scheme} from '../choices/choices.js';
import type {PageKind} from '../preview/messages.js';
import type {Unseen} from '../preview/scene.js';

/** All that the builder itself says, but for names of elements and options: to translate the builder, translate this file. */
export const WORDS = {
  title: 'Embed builder',
  lead: 'Choose what your site shows, and copy the code for it. Your choices are in the address of this page, so you can send it. Nothing is stored, and nothing is sent anywhere.',
  home: 'solidarity-widgets',
  skip: 'Skip to the code',
  copyAddress: 'Copy the address of these choices',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: select the text',
  empty: 'Not chosen',
  faults: 'Left out of the address that you have opened:',
  leftOut: 'Until it is right, it is left out.',

  what: 'What to show',
  element: 'Element',
  language: 'Language',
  cautious: 'Cautious: readers may be in danger',
  cautiousHelp:
    'What leads to a dangerous step is left out, and links are addresses to copy. Belarusian and Russian begin with it.',

  campaign: 'Campaign',
  ours: (name: string) => (name ? `${name}, of this site` : 'The campaign of this site'),
  address: 'The campaign of another site',
  addressField: 'Address of its folder',
  addressHelp: 'Whoever publishes it gives it to you. It begins with https://.',
  addressFault: 'Write the address of a published folder, such as https://day.example.org/2027/.',
  use: 'Use it',
  file: 'A file on this device',
  fileField: 'Campaign file',
  fileHelp: 'It is read in this page, and sent nowhere. It is not in the address.',
  fileOpened: (name: string) => `${name} is open.`,
  askTitle: (host: string) => `Ask ${host}?`,
  ask: (host: string) =>
    `The address that you have opened or typed names a campaign on ${host}. If you agree, your browser asks that host for it: the host sees your internet address and the time. Nothing has been asked yet.`,
  askYes: (host: string) => `Ask ${host}`,
  askNo: 'Use the campaign of this site',
  reading: 'Reading the campaign …',
  unreadable: (host: string) =>
    `${host} has no folder here that can be read. Look at the address, or ask whoever publishes the campaign: it has to be published again, and its host must send Access-Control-Allow-Origin: *.`,
  noFolder:
    'The builder finds no published folder around it. Publish the campaign again with solidarity-publisher publish, and upload all of it.',
  noJson: 'This file is no JSON. Open the campaign.json of a campaign’s folder.',
  fromDisk:
    'Browsers let a page on a disk read no files beside it, so the builder cannot work here. Upload the folder to your host, or serve it on this device: npx serve, in the folder. Then open builder/ there.',

  site: 'Your site',
  allows: 'What does your site allow?',
  files: 'Where do readers get the files?',
  path: 'Path of the copy on your site',
  pathHelp: 'The command below makes the copy, and keeps it current.',
  pathFault: 'Write a path such as /solidarity/.',

  options: 'Options',
  noOptions: 'This element has none.',
  asPublished:
    'Frames, pictures and words are as the campaign has them: options and colours are for sites that allow scripts.',
  advanced: 'Options that few need',
  counts: (label: string) => `It counts only together with “${label}”.`,
  privateHelp: 'Never in the address of this page.',

  colours: 'Colours',
  coloursHelp:
    'Without them the element has the text and ground of your page. Write colours of CSS, such as #f5c400 or rebeccapurple.',
  colourFault: 'Write a colour such as #f5c400, without transparency.',
  pick: (what: string) => `${what}: pick`,
  passes: (ratio: number, least: number) => `${ratio}:1, enough: at least ${least}:1 is needed.`,
  fails: (ratio: number, least: number) => `${ratio}:1, too little: at least ${least}:1 is needed.`,

  preview: 'Preview',
  width: 'Width',
  phone: 'Phone',
  desktop: 'Desktop',
  page: 'Page',
  scheme: 'Colours of the device',
  noScripts:
    'The preview cannot load the scripts: their host must send the header Access-Control-Allow-Origin: * with the files of the folder. The code below is right all the same.',
  notTrusted:
    'From another campaign, what asks readers for money, an address or their name is not previewed:',
  noPreview: 'There is no preview yet: the campaign has not been read.',

  before: 'Before you paste',
  contacts: 'Whom your readers’ browsers contact',
  meaning: 'What it can mean for you',
  code: 'The code',
  noCode: 'The code is here once the campaign has been read.',
} as const;

export const ALLOWS_WORDS: Readonly<Record<Allows, readonly [label: string, help: string]>> = {
  scripts: ['Scripts', 'All that the element can do.'],
  html: ['HTML only', 'Its words, as they are today.'],
  frame: ['A frame', 'The element on a page of its own.'],
  picture: ['A picture', 'The number as an image, for mail and READMEs too.'],
};

export const FILES_WORDS: Readonly<Record<Files, readonly [label: string, help: string]>> = {
  mine: ['From a copy on my site', 'Nobody else sees your readers.'],
  campaign: ['From the campaign’s host', 'It works at once. That host sees your readers’ addresses.'],
};

export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  ink: 'Text',
  paper: 'Ground',
  accent: 'Accent',
  'on-accent': 'Text on the accent',
};

export const SCHEME_WORDS: Readonly<Record<Scheme, string>> = {light: 'Light', dark: 'Dark'};

export const PAGE_WORDS: Readonly<Record<PageKind, string>> = {
  organisation: 'Organisation',
  magazine: 'Magazine',
  night: 'Always dark',
};

export const UNSEEN_WORDS: Readonly<Record<Unseen, string>> = {
  'needs trust':
    'This asks readers for money, an address or their name. From another campaign it is never previewed here: look at it on the campaign’s own site, and ask the campaign whether it is theirs.',
  risky: 'On a cautious page this element shows nothing.',
  'no section': 'The campaign has nothing for this element yet: it shows nothing.',
  'no words':
    'The campaign has no words of this element that stay true on their own. Choose another element, or scripts.',
  'no frame': 'The campaign has no frame of this element. Choose another element, or scripts.',
  'no picture': 'There is a picture of the number alone. Choose the prisoner counter.',
};
