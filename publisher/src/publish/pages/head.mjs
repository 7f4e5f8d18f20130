import {escaped, languages} from 'solidarity-widgets/campaign-tools';

/**
 * What the head of the full page says to search engines and to whoever shows a link to it: its address, those in other languages,
 * a preview, and the coming events. The quiet version says none of it.
 *
 * @param {object} page - The page.
 * @param {URL} page.base - The address of the folder.
 * @param {string} page.language - Its language.
 * @param {object} [page.data] - The coming events, as search engines read them.
 * @param {string} page.title - Its title.
 * @param {string} page.description - What the campaign says in one paragraph, with the day and the source of a number.
 * @param {string} [page.picture] - The picture of the number, from the folder.
 * @returns {string} The markup.
 */
export function headOf({base, language, data, title, description, picture}) {
  const address = each => new URL(`${each}/`, base).href;
  return [
    description && meta('name', 'description', description),
    link('canonical', address(language)),
    ...languages.map(each => link('alternate', address(each), each)),
    link('alternate', address('en'), 'x-default'),
    ...Object.entries({
      'og:type': 'website',
      'og:url': address(language),
      'og:title': title,
      'og:description': description,
      'og:locale': language.replace('-', '_'),
      ...(picture && previewPicture(new URL(picture, base).href, description)),
    }).map(([name, value]) => value && meta('property', name, value)),
    picture && meta('name', 'twitter:card', 'summary_large_image'),
    data && `<script type="application/ld+json">${inScript(data)}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const previewPicture = (url, description) => ({
  'og:image': url,
  'og:image:type': 'image/png',
  'og:image:width': '1200',
  'og:image:alt': description,
});

const meta = (kind, name, value) => `<meta ${kind}="${name}" content="${escaped(value)}">`;

const link = (rel, href, language) =>
  `<link rel="${rel}"${language ? ` hreflang="${language}"` : ''} href="${escaped(href)}">`;

/** JSON within a script: no text in it ends the script. */
const inScript = data => JSON.stringify(data).replace(/</g, '\\u003c');
