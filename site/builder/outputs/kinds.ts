import type {Allows} from '../choices/choices.js';
import {copyCommand, needsTrust} from './copy.js';
import {bodyLines, headLines, styleLines} from './element.js';
import {frameAddress, frameLines, heightsLines} from './frame.js';
import {reactComponent, svelteComponent, vueComponent} from './frameworks.js';
import {eleventyShortcode, hugoShortcode} from './generators.js';
import type {Given} from './given.js';
import {policyLines} from './policy.js';
import {privacyParagraph} from './privacy.js';
import {calendarLines, newsAddress, pictureLines, pictureMarkdown, plainWords} from './without-scripts.js';
import {wordpressBlock, wordpressShortcode} from './wordpress.js';

/** Something to copy. */
export interface Output {
  /** Its name, the same in each release. */
  readonly id: string;
  readonly title: string;
  /** Where it goes, and what to know before. */
  readonly help?: string;
  readonly code: string;
  readonly format: 'html' | 'markdown' | 'js' | 'jsx' | 'shell' | 'text';
}

/** An output, and the sites that can use it. */
interface Kind extends Omit<Output, 'code' | 'help'> {
  readonly help: string | ((given: Given) => string);
  readonly allows: readonly Allows[];
  /** Its code; empty or missing if there is none for what is given. */
  readonly write: (given: Given) => string | undefined;
}

/** Everything that can be pasted: the most useful first. */
export const KINDS: readonly Kind[] = [
  {
    id: 'head',
    title: 'For the head of the page',
    help: 'Once on the page. The browser runs the script only if it is the one that was meant.',
    format: 'html',
    allows: ['scripts'],
    write: headLines,
  },
  {
    id: 'element',
    title: 'For the place on the page',
    help: 'Readers see the words between the tags until the script has loaded, and without scripts.',
    format: 'html',
    allows: ['scripts'],
    write: given => headLines(given) && bodyLines(given),
  },
  {
    id: 'style',
    title: 'For the style sheet',
    help: 'The colours that you have chosen.',
    format: 'text',
    allows: ['scripts'],
    write: styleLines,
  },
  {
    id: 'words',
    title: 'Words alone',
    help: 'They name their day, so they stay true. They do not change: paste them again when you want newer ones.',
    format: 'html',
    allows: ['html'],
    write: plainWords,
  },
  {
    id: 'frame',
    title: 'A frame',
    help: 'Without the script it keeps its height, and scrolls where it shows more.',
    format: 'html',
    allows: ['frame'],
    write: frameLines,
  },
  {
    id: 'frame-heights',
    title: 'A script that gives the frame its height',
    help: 'Once on the page, where your site lets you. Its request names your site.',
    format: 'html',
    allows: ['frame'],
    write: heightsLines,
  },
  {
    id: 'frame-address',
    title: 'An address that becomes a frame',
    help: 'For WordPress, Ghost and others that make a frame of an address: paste it in a line of its own.',
    format: 'text',
    allows: ['frame'],
    write: frameAddress,
  },
  {
    id: 'picture',
    title: 'A picture of the number',
    help: 'Its alternative text says the same. The same address shows a newer number when there is one.',
    format: 'html',
    allows: ['picture', 'html'],
    write: pictureLines,
  },
  {
    id: 'markdown',
    title: 'The same in Markdown',
    help: 'For a README. It names the campaign’s host, since code hosts show no files of your site without their whole address.',
    format: 'markdown',
    allows: ['picture'],
    write: pictureMarkdown,
  },
  {
    id: 'pull',
    title: 'A copy on your own site',
    help: given =>
      `This command makes the copy in which your page finds its files. Let it run every day.${needsTrust(given) ? UNSIGNED : ''}`,
    format: 'shell',
    allows: ['scripts', 'frame', 'picture'],
    write: copyCommand,
  },
  {
    id: 'wordpress-shortcode',
    title: 'WordPress: a shortcode',
    help: 'With the plugin. The campaign is chosen in its settings.',
    format: 'text',
    allows: ['scripts'],
    write: wordpressShortcode,
  },
  {
    id: 'wordpress-block',
    title: 'WordPress: a block',
    help: 'With the plugin. Paste it into the code editor.',
    format: 'html',
    allows: ['scripts'],
    write: wordpressBlock,
  },
  {
    id: 'hugo',
    title: 'Hugo',
    help: 'A file of your site, and how posts use it.',
    format: 'html',
    allows: ['scripts'],
    write: hugoShortcode,
  },
  {
    id: 'eleventy',
    title: 'Eleventy',
    help: 'A line of your configuration, and how pages use it.',
    format: 'js',
    allows: ['scripts'],
    write: eleventyShortcode,
  },
  {
    id: 'react',
    title: 'React',
    help: 'React 19, after npm install solidarity-widgets.',
    format: 'jsx',
    allows: ['scripts'],
    write: reactComponent,
  },
  {
    id: 'vue',
    title: 'Vue',
    help: 'Vue 3, after npm install solidarity-widgets.',
    format: 'html',
    allows: ['scripts'],
    write: vueComponent,
  },
  {
    id: 'svelte',
    title: 'Svelte',
    help: 'Svelte 5, after npm install solidarity-widgets.',
    format: 'html',
    allows: ['scripts'],
    write: svelteComponent,
  },
  {
    id: 'calendars',
    title: 'Calendars to subscribe to',
    help: 'A warning, and addresses to copy. Offer them never on a cautious page, and never by a link that subscribes at once.',
    format: 'html',
    allows: ['scripts', 'html'],
    write: calendarLines,
  },
  {
    id: 'news',
    title: 'News',
    help: 'For programs that read news (Atom): which numbers and events have changed.',
    format: 'text',
    allows: ['scripts', 'html'],
    write: newsAddress,
  },
  {
    id: 'policy',
    title: 'For the content security policy',
    help: 'If your site has one: add these sources to it.',
    format: 'text',
    allows: ['scripts', 'html', 'frame', 'picture'],
    write: policyLines,
  },
  {
    id: 'privacy',
    title: 'For the privacy page',
    help: 'A draft. Change what differs on your site.',
    format: 'text',
    allows: ['scripts', 'html', 'frame', 'picture'],
    write: privacyParagraph,
  },
];

const UNSIGNED =
  ' This campaign is not signed: with --trust-host its pages and scripts can do all that your site may do. Ask its host for a key.';
