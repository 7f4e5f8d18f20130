let hasReported = false;

/**
 * Defines `tag`, unless it is defined already. If it is by another class, as by another copy of the library, that element stays,
 * and the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element && !hasReported) {
    hasReported = true;
    console.info(`solidarity-widgets: <${tag}> is already defined; the first copy stays`);
  }
}
