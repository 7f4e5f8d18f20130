import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readmeForRegistry} from '../../tools/release/readme.mjs';

const README = `# A

![The page](docs/pictures/page.png)

<td><a href="docs/day.md"><code>day</code></a><br />a day<br /><img src="docs/pictures/day.png" alt="A day" /></td>

[Trust](docs/trust.md#keys), [CONTRIBUTING.md](CONTRIBUTING.md), [CHANGELOG.md](CHANGELOG.md), [MDN](https://developer.mozilla.org/), [below](#b)

\`\`\`html
<img src="docs/pictures/mine.png" />
\`\`\`
`;
const about = {folder: '', version: '0.2.0', shipped: ['CHANGELOG.md']};

describe('the README on the page of a registry', () => {
  it('has no pictures and links that lead nowhere, where no repository is named', () => {
    assert.equal(
      readmeForRegistry(README, about),
      `# A

<td><code>day</code><br />a day</td>

Trust, CONTRIBUTING.md, [CHANGELOG.md](CHANGELOG.md), [MDN](https://developer.mozilla.org/), [below](#b)

\`\`\`html
<img src="docs/pictures/mine.png" />
\`\`\`
`,
    );
  });

  it('has pictures and pages from the repository, as they were in its version', () => {
    const readme = readmeForRegistry(README, {...about, repository: {url: 'git+https://github.com/a/b.git'}});
    for (const link of [
      '![The page](https://raw.githubusercontent.com/a/b/v0.2.0/docs/pictures/page.png)',
      '<img src="https://raw.githubusercontent.com/a/b/v0.2.0/docs/pictures/day.png" alt="A day" />',
      '<a href="https://github.com/a/b/tree/v0.2.0/docs/day.md"><code>day</code></a>',
      '[Trust](https://github.com/a/b/tree/v0.2.0/docs/trust.md#keys)',
      '[CONTRIBUTING.md](https://github.com/a/b/tree/v0.2.0/CONTRIBUTING.md)',
      '[CHANGELOG.md](CHANGELOG.md)',
      '<img src="docs/pictures/mine.png" />',
    ])
      assert.ok(readme.includes(link), `${link} is not in\n${readme}`);
  });

  it('follows links out of the folder of the package', () => {
    const readme = readmeForRegistry('[Costs](../docs/costs.md)', {
      ...about,
      folder: 'publisher',
      repository: 'gitlab:a/b',
    });
    assert.equal(readme, '[Costs](https://gitlab.com/a/b/tree/v0.2.0/docs/costs.md)');
  });

  it('is refused with a repository on a host that is not known', () => {
    assert.throws(
      () => readmeForRegistry(README, {...about, repository: 'https://git.example.org/a/b.git'}),
      /^Error: package\.json: the repository "https:\/\/git\.example\.org\/a\/b\.git" is on a host without known/,
    );
  });
});
