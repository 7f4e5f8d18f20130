import {languages} from 'solidarity-widgets/campaign-tools';

/** The embed builder and what it knows of the folder: copies are without it. */
const OF_BUILDER = /^builder\/[a-z]+\.(?:html|js|css|json)$/;

/**
 * What `publish` writes, by the patterns of its names, but for settings of hosts. Whoever makes a new kind of file names it here: `pull`
 * takes nothing else, since a host that somebody has captured may name any file.
 */
const PUBLISHED = [
  /^index\.html$/,
  OF_BUILDER,
  /^(?:campaign|people|current|slices\/[\w-]+)(?:\.[\w-]+)?\.json(?:\.sig)?$/,
  /^(?:portraits|pictures)\/[\da-f]+\.(?:webp|vtt)$/,
  // The library. Its names come from its build, and no part of them begins with a dot or an underscore.
  /^solidarity(?:\/[A-Za-z\d][\w.+-]*)+\.(?:js|css|json|map|svg|png|webp|woff2|txt)$/,
  // What is drawn in a language: one dot only, since servers run `x.php.html`.
  new RegExp(
    `^(?:${languages.join('|')})(?:/[A-Za-z\\d][\\w-]*)+\\.(?:html|json|js|css|svg|png|jpg|webp|txt|vtt|ics|atom)$`,
  ),
];

/** Whether `name` is that of a file that `publish` writes. Settings of hosts are none of them. */
export const isPublishedName = name => PUBLISHED.some(pattern => pattern.test(name));

/** Whether a published file is part of the embed builder. */
export const isOfBuilder = name => OF_BUILDER.test(name);

/** Whether a published file is part of the library. */
export const isLibrary = name => name.startsWith('solidarity/');

/** Whether a browser that opens the published file `name` may run what is in it, with all that the site may do. */
export const mayRun = name => isLibrary(name) || !/\.(?:json|sig|webp|png|jpg|txt|vtt|ics)$/.test(name);
