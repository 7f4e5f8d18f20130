let told = false;

/** Registers `tag` once. Where another copy of the library was here first, its element stays, and the console says so once. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (!told) {
    told = true;
    console.info(`solidarity-widgets: <${tag}> is here already; the copy that came first goes on`);
  }
}
