const logged = new Set<string>();

/** Logs a warning for the page author; the same message about the same tag is logged once a page. */
export function warnOnce(tag: string, message: string): void {
  const line = `solidarity-widgets: <${tag}> ${message}`;
  if (logged.has(line)) return;
  logged.add(line);
  console.warn(line);
}
