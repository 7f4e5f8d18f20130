/**
 * What a changelog says of a version.
 *
 * @param {string} version - Such as `0.2.0`.
 * @param {string} changelog - In the form of keepachangelog.com: a heading `## 0.2.0`, maybe with its day, and a list.
 * @returns {string} The lines below the heading, in Markdown.
 * @throws {Error} Where there are none, with what to write.
 */
export function notesOf(version, changelog) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find(each => /^\[?([^\s,\]]+)/.exec(each)?.[1] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes)
    throw new Error(
      `CHANGELOG.md says nothing of ${version}. Write a heading "## ${version}" with its day, and below it what has changed.`,
    );
  return notes;
}

/**
 * The notes of a release, and how to make the same files.
 *
 * @param {{version: string, commit: string, notes: string}} release - The release; `notes` as of `notesOf`.
 * @returns {string} Markdown.
 */
export function releaseNotes({version, commit, notes}) {
  return `# solidarity-widgets ${version}

${notes}

## Verify

\`sha256sum -c SHA256SUMS\` checks the files. They were made of the commit ${commit} with Node
${process.versions.node}. Whoever runs \`npm ci && npm run publisher && npm run release\` there with the same Node gets the same bytes.
`;
}
