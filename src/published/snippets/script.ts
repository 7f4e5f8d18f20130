import {openingTag} from './markup.js';

/** The scripts of the library, as a page finds them. */
export interface Library {
  /** The address of their folder, which ends in a slash. */
  address: string;
  /** The digest of each file, by its path in the folder. */
  integrity: Readonly<Record<string, string>>;
}

/**
 * The tag of a script that the browser runs only if it is the one that was meant.
 *
 * @param library - The scripts.
 * @param name - Which one, such as `solidarity.js`.
 * @returns The tag, an attribute a line.
 */
export const moduleTag = ({address, integrity}: Library, name: string): string =>
  `${openingTag(
    'script',
    {
      type: 'module',
      src: `${address}${name}`,
      integrity: integrity[name],
      crossorigin: true,
      referrerpolicy: 'no-referrer',
    },
    '\n  ',
  )}</script>`;

/**
 * The tag that requests a campaign together with the script. The other attributes are those of the request that the script
 * makes: with others the browser would request the file twice.
 *
 * @param address - The file, in the language of the page.
 */
export const preloadTag = (address: string): string =>
  openingTag('link', {
    rel: 'preload',
    href: address,
    as: 'fetch',
    crossorigin: true,
    referrerpolicy: 'no-referrer',
  });

/** What a page says of the campaign that its elements show. */
export interface CampaignOfPage {
  /** The address of the published folder, which ends in a slash. */
  folder: string;
  /** The public keys that may sign it, between spaces. */
  keys?: string | undefined;
  /** The public keys that may withdraw, between spaces. */
  withdrawalKeys?: string | undefined;
  /** Whether the folder has a list of who may still be shown. */
  hasList?: boolean | undefined;
}

/** The attributes that name a campaign for all elements inside of an element. */
export const campaignAttributes = ({folder, keys, withdrawalKeys, hasList}: CampaignOfPage) => ({
  'data-solidarity-feed': `${folder}campaign.{lang}.json`,
  'data-solidarity-current': hasList ? `${folder}current.json` : undefined,
  'data-solidarity-key': keys || undefined,
  'data-solidarity-withdrawal-key': withdrawalKeys || undefined,
});

/** What a copy is made of. */
export interface Copied extends Omit<CampaignOfPage, 'hasList'> {
  /** Whether pages and scripts are taken that nobody has signed. */
  trustsHost?: boolean | undefined;
}

/**
 * The command that keeps a copy of a published folder.
 *
 * @param copied - What is copied.
 * @param into - The folder of the copy.
 */
export function pullCommand({folder, keys, withdrawalKeys, trustsHost}: Copied, into = '…'): string {
  const key = keys ? ` --key ${keys.includes(' ') ? `"${keys}"` : keys}` : '';
  const more = withdrawalKeys ? ` --withdrawal-key "${withdrawalKeys}"` : '';
  const trust = trustsHost && !keys ? ' --trust-host' : '';
  return `npx solidarity-publisher pull ${inShell(folder)} --into ${into}${key}${more}${trust}`;
}

/** An address of which a shell takes no character for a command: browsers leave `$` and brackets in it as they are. */
const inShell = (address: string) =>
  /^[\w:/.~%+=@-]+$/.test(address) ? address : `'${address.replaceAll("'", '%27')}'`;
