import path from 'node:path';
import HostedGit from 'hosted-git-info';

/**
 * A README as the page of a registry can show it. What it links to and is not in the package is on the host of the repository, at
 * the tag of the version; where package.json names no such host, pictures are left out, and links are plain words.
 *
 * @param {string} markdown - README.md, with links as in the repository.
 * @param {object} about - The package.
 * @param {string} about.folder - Where the README is in the repository.
 * @param {string | {url: string}} [about.repository] - `repository` of package.json.
 * @param {string} about.version - Its version; the tag is `v` and this.
 * @param {string[]} about.shipped - The files of the package, to which links stay.
 * @returns {string} Markdown.
 * @throws {Error} Where the repository is on a host that is not known, with what to do.
 */
export function readmeForRegistry(markdown, {folder, repository, version, shipped}) {
  const host = repository && hostOf(repository);
  const committish = `v${version}`;
  const addressOf = (target, isPicture) => {
    const [file, anchor] = target.split('#');
    if (/^[a-z]+:/.test(target) || !file || shipped.includes(path.posix.normalize(file))) return target;
    const place = path.posix.join(folder, file);
    if (!host) return undefined;
    return isPicture ? host.file(place, {committish}) : host.browse(place, anchor ?? '', {committish});
  };
  /** `put` writes an address into a link; without one, `words` are in its place. */
  const linked = (target, words, put, isPicture) => {
    const address = addressOf(target, isPicture);
    return address === undefined ? words : put(address);
  };
  const picture = (_, before, target, after) => linked(target, '', address => before + address + after, true);
  return outsideOfCode(markdown, prose =>
    prose
      .replace(/^(!\[[^\]]*\]\()([^)]+)(\)\n\n)/gm, picture)
      .replace(/((?:<br \/>)?<img src=")([^"]+)("[^>]*>)/g, picture)
      .replace(/<a href="([^"]+)">(.*?)<\/a>/g, (_, target, words) =>
        linked(target, words, address => `<a href="${address}">${words}</a>`),
      )
      .replace(/(?<!!)\[([^\]]+)\]\(([^)]+)\)/g, (_, words, target) =>
        linked(target, words, address => `[${words}](${address})`),
      ),
  );
}

const outsideOfCode = (markdown, change) =>
  markdown
    .split(/(^```.*?^```$)/ms)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

function hostOf(repository) {
  const url = repository.url ?? repository;
  const host = HostedGit.fromUrl(url);
  if (!host)
    throw new Error(
      `package.json: the repository "${url}" is on a host without known addresses of files. Leave "repository" out, or name one on GitHub, GitLab or Bitbucket.`,
    );
  return host;
}
