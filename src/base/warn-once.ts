const told = new Set<string>();

/** Tells whoever builds the page, once a page and message, what is wrong and where. */
export function report(tag: string, message: string): void {
  const line = `solidarity-widgets: <${tag}> ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
