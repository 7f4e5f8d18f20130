/** The links in HTML, but for that of the exit, which every page may have. */
export function linksIn(markup) {
  const links = markup.match(/<a\s[^>]*\bhref=[^>]*>/g) ?? [];
  return links.filter(link => !link.includes('class="button leave"'));
}
