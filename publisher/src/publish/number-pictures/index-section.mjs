import {escaped} from 'solidarity-widgets/campaign-tools';

/**
 * The part of the published index.html about the pictures of the number, with the lines to paste.
 *
 * @param {object} options - What was published.
 * @param {string[]} options.names - The files.
 * @param {URL} options.base - The address of the folder.
 * @param {(name: string) => Promise<string>} options.read - The text of one of them.
 * @returns {Promise<string>} The part as HTML; nothing if there is no such picture in English.
 */
export async function numberSection({names, base, read}) {
  if (!names.includes('en/snippet/number.html')) return '';
  const [html, markdown] = await Promise.all(
    ['number.html', 'number-markdown.txt'].map(name => read(`en/snippet/${name}`)),
  );
  return `    <h2>Pictures of the number</h2>
    <p>For email, README files, messengers, and wherever nothing but a picture can be pasted. The picture says how exact the number is, its day, its source and the note. Its alternative text says the same: paste both, so that everybody can read it.</p>
    <p><img src="en/number-600.png" width="600" alt="The picture in English, as the lines below show it." /></p>
    <p>Whoever opens the page or the email asks <strong>${escaped(base.host)}</strong> for the picture, so this host can see their internet address and the time. Some mail and code sites fetch it for their readers. To have nobody ask this host, save the picture, and attach it or put it on your own site.</p>
    <h3>A page or an email</h3>
    ${pasted(html)}
    <h3>Markdown, such as a README</h3>
    ${pasted(markdown)}
    <p>The lines for each language are in the folder <code>{lang}/snippet/</code>, and the alternative text alone is in <code>{lang}/number.txt</code>. On a dark page, take <code>number-1200-dark.png</code>. In Belarusian and Russian the picture has no link: readers in Belarus may be in danger by what it opens.</p>
    <p>When a new number is published, the same address shows the new picture, also in old emails. To keep a number as it was, save the picture.</p>
`;
}

const pasted = code => `<pre><code>${escaped(code.trim())}</code></pre>`;
