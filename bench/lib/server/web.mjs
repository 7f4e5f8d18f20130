/**
 * The answers of each host in the bench's own web, so that a snippet can be used as in the peer's documentation:
 *
 *     https://partner.test/<subject>/?instances=&rows=&below=   the page with the subject on it
 *     https://partner.test/solidarity/<file>                    our dist/, copied to the partner's own host; at /before/ the build
 *                                                               that it is compared with
 *     https://widgets.test/<subject>/<file>                     a file of a subject, or what was built for it
 *     https://feed.test/<feed>?rows=                            a feed; a campaign also as <name>.campaign.<language>.json
 *     https://cdn.jsdelivr.net/npm/<name>@<version>/<file>      a file of a peer; https://unpkg.com/ likewise
 *     the fixtures of the subjects                              what they say
 */
import path from 'node:path';
import {feedAt} from './feeds.mjs';
import {fileAt, npmFile} from './npm-files.mjs';
import {partnerPage} from './partner-page.mjs';

/**
 * Finds the file at an address of that web.
 *
 * @param {import('../subjects.mjs').Subject[]} subjects - The subjects to serve.
 * @returns {(url: string) => Promise<{body: Buffer, extension: string} | undefined>} `undefined` if there is none.
 */
export function webOf(subjects) {
  const subjectOf = id => subjects.find(subject => subject.id === id);
  const fixtures = subjects.flatMap(subject =>
    Object.entries(subject.fixtures ?? {}).map(([address, target]) => ({address, target, subject})),
  );

  const hosts = {
    'partner.test': ([id, ...file], query) => {
      const {build} = subjects.find(({build}) => build?.place === id) ?? {};
      if (build) return fileIn(build.dist, file);
      const subject = subjectOf(id);
      return subject && {body: Buffer.from(partnerPage(subject, numbersIn(query))), extension: '.html'};
    },
    'widgets.test': ([id, ...file]) => {
      const {built, folder} = subjectOf(id) ?? {};
      const body = built?.get(file.join('/'));
      return body ? {body, extension: path.extname(file.at(-1))} : folder && fileIn(folder, file);
    },
    'feed.test': ([name], query) => {
      const feed = feedAt(name, numbersIn(query).rows);
      return feed && {body: Buffer.from(JSON.stringify(feed)), extension: '.json'};
    },
    'cdn.jsdelivr.net': ([, ...file]) => npmFile(file.join('/')),
    'unpkg.com': file => npmFile(file.join('/')),
  };

  return async url => {
    const {host, origin, pathname, searchParams} = new URL(url);
    const fixture = fixtures.find(({address}) => fits(address, origin + pathname));
    if (fixture) {
      const {target, subject} = fixture;
      return target.startsWith('npm:') ? npmFile(target.slice(4)) : fileAt(path.join(subject.folder, target));
    }
    return hosts[host]?.(decodeURIComponent(pathname).slice(1).split('/'), searchParams);
  };
}

/** Whether an address is that of a fixture, or begins like it if the fixture's address ends with a star. */
function fits(pattern, address) {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}

function fileIn(folder, segments) {
  const place = path.join(folder, ...segments);
  return place.startsWith(folder + path.sep) ? fileAt(place) : undefined;
}

function numbersIn(query) {
  return Object.fromEntries([...query].map(([name, value]) => [name, Number(value)]));
}
