import {aFeedUrl, type Asked, type Network} from './network.js';

/** The files of a server, by their names: JSON, or the result of a function. */
export type Files = Record<string, unknown>;

/** A folder on a host that does not exist. */
export interface Folder {
  /** Its address, with a slash at its end. */
  readonly url: string;
  /** What it holds from now on; every other file is answered with 404. */
  readonly files: Files;
  /** The names of the files that were requested, in order. */
  asked(): string[];
}

/** An empty folder that no other test requests, which answers for `network` in this test. */
export function aFolder(network: Network): Folder {
  const url = aFeedUrl().replace('.json', '/');
  const files: Files = {};
  const nameOf = (asked: Asked) => asked.url.replace(url, '');
  network.answer = asked => {
    const file = files[nameOf(asked)];
    if (typeof file === 'function') return (file as () => Response)();
    if (file === undefined) return new Response('', {status: 404});
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  };
  return {url, files, asked: () => network.asked.map(nameOf)};
}
