import type {Start} from './messages.js';

/**
 * Narrows what this page may ask for, for good: a second policy only takes away from the first.
 *
 * @param start - The script, and the folders beside which nothing is asked.
 */
export function narrow({script, folders}: Start): void {
  const scripts = new URL('./', script.address).href;
  const sources = [scripts, ...folders].map(inPolicy).join(' ');
  const policy = {
    'default-src': "'none'",
    'script-src': inPolicy(scripts),
    'connect-src': sources,
    'img-src': `${sources} data: blob:`,
    'media-src': sources,
    'frame-src': folders.map(inPolicy).join(' '),
  };
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = Object.entries(policy)
    .map(directive => directive.join(' '))
    .join('; ');
  document.head.append(meta);
}

/** An address in a policy, where these two characters end a source. */
const inPolicy = (address: string) => address.replace(/[;,]/g, each => (each === ';' ? '%3B' : '%2C'));
