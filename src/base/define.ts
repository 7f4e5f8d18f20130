let hasReported = false;

/**
 * Registers `tag`. If another copy of the library has registered it already, that element stays, and the console says
 * so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (!hasReported) {
    hasReported = true;
    console.info(`solidarity-widgets: <${tag}> is already defined; the first copy stays`);
  }
}
