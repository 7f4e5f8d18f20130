const said = new Set<string>();

/** Warns whoever builds the page, once a page and message: what is wrong, and where. */
export function warnOnce(tag: string, message: string): void {
  const line = `solidarity-widgets: <${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
